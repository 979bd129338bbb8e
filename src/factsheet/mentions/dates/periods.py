"""Periods that companies report: `the third quarter`, `Q3 FY25`, `H1`, `the December quarter`, `fiscal 2025`."""

import functools
import re
from decimal import Decimal

from factsheet.mentions.dates import parts
from factsheet.mentions.dates.expression import Calendar, EndingAt, Expression, Length, Nth, Step, Through
from factsheet.mentions.dates.parts import GAP, JOIN, behind
from factsheet.mentions.dates.piece import Rule

# `will report fourth-quarter results in March`: what is reported lies behind.
_REPORTED = re.compile(r"\s(?:financial\s)?(?:results|figures|report|numbers|accounts)\b", re.IGNORECASE)


# What a firm reports for a half.
_RESULTS = r"(?:profits?|loss(?:es)?|results?|earnings|revenues?|sales|turnover|income|figures|report|dividend)"


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for quarters, halves and fiscal years."""
    return (
        # the third quarter, fiscal first quarter, Q3, 3Q; of `the third-quarter loss` the article is the loss's
        Rule(
            rf"(?:(?P<drop>the{GAP}(?=(?:fiscal{JOIN})?[a-z]{{4,7}}[-‑]quarter))|the{GAP})?"
            rf"(?:(?:latest|current|recent|most{GAP}recent){GAP})?(?P<f>fiscal{JOIN})?"
            rf"(?P<n>{parts.NTH}){JOIN}(?P<f2>fiscal{JOIN})?quarters?",
            _quarter,
            needs=("unit",),
        ),
        Rule(
            r"(?:the\s)?(?:fiscal\s)?(?:Q(?P<n>[1-4])|(?P<n2>[1-4])Q)(?P<f>\s?FY\s?)?(?P<y>['’]?[0-9]{2}(?:[0-9]{2})?)?(?:[-/–](?P<z>[0-9]{2}))?",
            _q,
            needs=("label",),
        ),
        Rule(
            r"(?P<y>20[0-9]{2}|19[0-9]{2})[- ]?Q(?P<n>[1-4])",
            _q_year_first,
            needs=("four digits",),
            leads=True,
        ),
        Rule(
            rf"(?:(?P<drop>the{GAP}(?=[a-z]{{4,6}}[-‑]half))|the{GAP})?(?P<n>first|second|last|latter){JOIN}half",
            _half,
            needs=("half",),
        ),
        Rule(
            r"(?:H(?P<n>[12])|(?P<n2>[12])H)(?P<f>\s?FY\s?)?(?P<y>['’]?[0-9]{2}(?:[0-9]{2})?)?(?:[-/–](?P<z>[0-9]{2}))?(?!-[A-Z0-9])",
            _h,
            needs=("label",),
        ),
        # a rise in half-year profit: of the half that is over
        Rule(
            rf"half[- ]year(?:ly)?(?={GAP}(?:(?:net|operating|gross|pre-?tax|trading|group){GAP})?{_RESULTS})",
            lambda match: Step(-1, "half"),
            needs=("half",),
        ),
        # the April-June quarter, the January to June period
        Rule(
            rf"(?:the{GAP})?(?P<m>{parts.MONTH})(?:{GAP}?{parts.DASH}{GAP}?|{GAP}?/{GAP}?|{GAP}(?:to|through){GAP})"
            rf"(?P<n>{parts.MONTH}){JOIN}(?P<u>quarter|half|period)",
            _months,
            needs=("month",),
        ),
        # the December quarter
        Rule(
            rf"(?:the{GAP})?(?P<m>{parts.MONTH_FULL}){JOIN}(?P<u>quarter|half)",
            _month_quarter,
            needs=("month",),
        ),
        # FY25, fiscal 2025, fiscal year 2024-25
        Rule(
            rf"(?:the{GAP})?(?:fiscal|financial)(?:{JOIN}year)?{JOIN}(?P<y>{parts.YEAR_DIGITS}|['’][0-9]{{2}})(?:[-–/](?P<z>[0-9]{{2,4}}))?",
            _fiscal,
            needs=("fiscal",),
        ),
        Rule(r"FY ?(?P<y>['’]?(?:20[0-9]{2}|[0-9]{2}))(?:[/–-](?P<z>[0-9]{2,4}))?", _fiscal, needs=("label",)),
    )


def _quarter(match: re.Match[str]) -> Expression | None:
    index = parts.read_index(match["n"])
    if re.match(
        r"[-\s](?:back|mile|finals?|century|of (?:the|a) (?:game|match))\b",
        behind(match, 14),
    ):
        return None
    if index == -1:
        return Nth(index=-1, of="quarter") if parts.words_of(match["n"]) != "last" else Step(-1, "quarter", word="last")
    if index not in range(1, 5):
        return None
    over = _REPORTED.match(behind(match, 16)) is not None
    return Calendar(quarter=index, fiscal=bool(match["f"] or match["f2"]), over=over)


def _q(match: re.Match[str]) -> Calendar:
    year, two = _label(match)
    return Calendar(quarter=int(match["n"] or match["n2"]), year=year, two_digits=two, fiscal=bool(match["f"]))


def _label(match: re.Match[str]) -> tuple[int | None, bool]:
    """The year `y` of a quarter or half, of a pair the second (`Q2 FY2024-25`), and whether it has two digits."""
    text = match["z"] or match["y"]
    return parts.read_year(text) if text else (None, False)


def _q_year_first(match: re.Match[str]) -> Calendar:
    return Calendar(quarter=int(match["n"]), year=int(match["y"]))


def _half(match: re.Match[str]) -> Calendar | None:
    if re.match(r"\s+(?:of the (?:game|match|show|book|film)|goal|lead)", behind(match, 16)):
        return None
    return Calendar(half=1 if match["n"].lower() == "first" else 2)


def _h(match: re.Match[str]) -> Calendar:
    year, two = _label(match)
    return Calendar(half=int(match["n"] or match["n2"]), year=year, two_digits=two, fiscal=bool(match["f"]))


def _month_quarter(match: re.Match[str]) -> EndingAt:
    length = Length(amount=Decimal(1), unit=parts.unit_named("quarter") if match["u"].lower() == "quarter" else "half")
    return EndingAt(period=length, at=Calendar(month=parts.month_number(match["m"])))


def _months(match: re.Match[str]) -> Through | EndingAt:
    """A quarter by its months. Their number is the writer's: any other than three or six is read as it is written."""
    first, last = parts.month_number(match["m"]), parts.month_number(match["n"])
    months, unit = (last - first) % 12 + 1, match["u"].lower()
    if (unit, months) in (("quarter", 3), ("half", 6)):
        length = Length(amount=Decimal(1), unit="quarter" if unit == "quarter" else "half")
        return EndingAt(period=length, at=Calendar(month=last))
    return Through(first=Calendar(month=first), last=Calendar(month=last))


def _fiscal(match: re.Match[str]) -> Calendar:
    """A pair of years is labelled by its second: `FY 2024/25` is fiscal 2025."""
    year, two = parts.read_year(match["z"] or match["y"])
    return Calendar(year=year, two_digits=two or year < 100, fiscal=True)
