"""Shares and changes that are said without a percent sign: `a third of voters`, `one in five`, `doubled`, `sixfold`."""

import functools
import re
from decimal import Decimal

from factsheet.mentions.bounds import bound_of
from factsheet.mentions.changes import change_words
from factsheet.mentions.decimals import plain
from factsheet.mentions.mention import CONTEXT, PercentMention
from factsheet.mentions.number_words import fraction_source, sum_words, word_source
from factsheet.mentions.tables.changes import MULTIPLIERS
from factsheet.mentions.tables.number_words import FRACTION_NAMES
from factsheet.mentions.tables.percents import COUNTED_PEOPLE, NO_WHOLE

# `a third` covers what an editor would round to it: 30.8 to 35.8 in a hundred.
FRACTION_STEP = Decimal(5)
# How many hundredths more `fourfold` is.
FOURFOLD = Decimal(300)


@functools.cache
def _fraction() -> re.Pattern[str]:
    """`a third of voters`, `two-fifths of`, `a two-thirds majority`, `one-third stake`."""
    return re.compile(
        rf"(?<![\w-])(?:(?P<count>an?|one|two|three|four|five)[\s-]{{1,2}}{fraction_source()}"
        rf"|(?<!first )(?<!second )(?<!other )(?<!latter )(?<!last )(?P<half>half)(?=\s{{1,2}}of\b))"
        rf"(?:\s{{1,2}}of\s{{1,2}}(?P<whole>(?:the\s|its\s|their\s|all\s|his\s|her\s|our\s|those\s|these\s|an?\s)?[^\s.,;]{{1,24}})"
        rf"|\s{{1,2}}(?P<noun>stake|share|interest|majority|holding)\b)",
        re.IGNORECASE,
    )


@functools.cache
def _one_in() -> re.Pattern[str]:
    """`one in five`, `three out of five`, `one of every ten`, `1 in 5`."""
    word = word_source()
    return re.compile(
        rf"(?<![\w.-])(?:(?P<part>one|{word})\s{{1,2}}(?P<how>in|out\s{{1,2}}of)(?:\s{{1,2}}every)?|(?P<digit>[1-9])\s{{1,2}}(?:in|out\s{{1,2}}of\s{{1,2}}every))"
        rf"\s{{1,2}}(?P<whole>{word}|[1-9][0-9]{{0,2}}(?:,000)?)(?!\w|[,.-][0-9A-Za-z])(?:\s{{1,2}}(?P<noun>[A-Za-z]{{2,20}}))?",
        re.IGNORECASE,
    )


@functools.cache
def _counts_out_of() -> re.Pattern[str]:
    """What `_one_in` needs, in small letters: the second number after its preposition."""
    return re.compile(rf"[nf]\s{{1,2}}(?:every\s{{1,2}})?(?:[1-9]|{word_source()}\b)")


def find_fractions(text: str, start: int, end: int) -> list[PercentMention]:
    """Fractions of a whole, in hundredths: a third is 33.33."""
    found = []
    for match in _fraction().finditer(text, start, end):
        words = re.findall(r"[A-Za-z-]+", (match["whole"] or "").lower())
        counted = (match["count"] or "one").lower()
        parts = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}[counted]
        whole = 2 if match["half"] else FRACTION_NAMES[match[2].lower()]
        article = counted in ("a", "an")
        # `a third stake` may be the third one, `one-half share` is half a share
        ordinal = match["noun"] is not None and (article or (whole == 2 and match["noun"].lower() == "share"))
        if parts < whole and not ordinal and not NO_WHOLE.intersection(words) and not (match["whole"] and not words):
            until = match.start("whole") if match["whole"] else match.start("noun")
            until = re.compile(r"\s+(?:of\s+)?$").search(text, match.start(), until).start()  # type: ignore[union-attr]
            found.append(share_at(text, match.start(), until, Decimal(parts), Decimal(whole), start, end))
    return found


def find_counts_out_of(text: str, start: int, end: int) -> list[PercentMention]:
    """`one in five`, `three out of four`, in hundredths."""
    found: list[PercentMention] = []
    if _counts_out_of().search(text[start:end].lower()) is None:
        return found  # spares the pattern for most sentences
    for match in _one_in().finditer(text, start, end):
        part = sum_words(match["part"]) if match["part"] else int(match["digit"])
        out_of = _count(match["whole"])
        noun = (match["noun"] or "").lower()
        people = noun in COUNTED_PEOPLE or (match["noun"] or "").istitle()
        rare = "out" in match.group().lower() or part == 1 or people
        if part and out_of and part < out_of and rare and noun not in NO_WHOLE:
            found.append(share_at(text, match.start(), match.end("whole"), Decimal(part), Decimal(out_of), start, end))
    return found


def _count(written: str) -> int | None:
    return int(written.replace(",", "")) if written[0].isdigit() else sum_words(written)


def _times(written: str) -> Decimal:
    return Decimal(written) if written[0].isdigit() else Decimal(sum_words(written) or 0)


def share_at(text: str, at: int, until: int, part: Decimal, whole: Decimal, start: int, end: int) -> PercentMention:
    """A share as a mention, in hundredths, with the bound that the words beside it give."""
    bound, near = bound_of(text, at, until, start, end)
    amount = plain((part * 100 / whole).quantize(Decimal("0.01")))
    return PercentMention(
        start=at, end=until, amount=amount, low=None, high=None, step=min(FRACTION_STEP, amount / 5), bound=bound,
        near=near, before=text[max(start, at - CONTEXT) : at], after=text[until : min(end, until + CONTEXT)],
    )  # fmt: skip


_MULTIPLYING = ("fold", *(f"{verb}d" for verb in MULTIPLIERS), *(f"{verb[:-1]}ing" for verb in MULTIPLIERS))


@functools.cache
def _multiple() -> re.Pattern[str]:
    """A verb that multiplies, in the past (`more than doubled`), and `N-fold`; what `could double` states no change."""
    past = "|".join(rf"{v}d" for v in MULTIPLIERS)
    nouns = "|".join(f"{v[:-1]}ing" for v in MULTIPLIERS)
    return re.compile(
        rf"(?<![\w-])(?P<past>{past})\b(?!\s(?:down|up|over|as|back)\b|-)"
        rf"|(?<=\ba )(?P<noun>{nouns})(?=\s(?:of|in)\b)"
        rf"|(?<![\w.-])(?P<fold>{word_source()}|[1-9][0-9]{{0,2}}(?:\.[0-9]{{1,2}})?)[\s-]?fold\b",
        re.IGNORECASE,
    )


def _multiple_step(amount: Decimal, change: str) -> Decimal:
    """A tenth of the level that is reached (`doubled` is 1.9 to 2.1 times); from four times on, a whole time."""
    if change == "down":
        return Decimal(10)
    return Decimal(100) if amount >= FOURFOLD else (amount + 100) / 10


def find_multiples(text: str, start: int, end: int) -> list[PercentMention]:
    """`doubled`, `a doubling of`, is 100 percent up, `tripled` 200, `halved` 50 down; `sixfold` is 500 up."""
    found = []
    lowered = text[start:end].lower()
    if not any(word in lowered for word in _MULTIPLYING):
        return []  # spares the pattern for most sentences
    for match in _multiple().finditer(text, start, end):
        if match["fold"]:
            times = _times(match["fold"])
            beside = f"{text[max(start, match.start() - 24) : match.start()]} {text[match.end() : match.end() + 24]}"
            if times <= 1 or not change_words().intersection(re.findall(r"[a-z]+", beside.lower())):
                continue  # `a twofold problem` changes nothing
            amount, change = (times - 1) * 100, "up"
        else:
            verb = match["past"][:-1] if match["past"] else f"{match['noun'][:-3]}e"
            number, change = MULTIPLIERS[verb.lower()]
            amount = Decimal(number)
        step = _multiple_step(amount, change)
        at = match.start()
        bound, near = bound_of(text, at, match.end(), start, end)
        found.append(
            PercentMention(
                start=at, end=match.end(), amount=plain(amount), low=None, high=None, step=step,
                bound=bound, near=near, change=change, before=text[max(start, at - CONTEXT) : at],
                after=text[match.end() : min(end, match.end() + CONTEXT)],
            )
        )  # fmt: skip
    return found
