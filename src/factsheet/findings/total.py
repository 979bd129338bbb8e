"""FS105: parts that the article itself adds up must give the total that it states.

$40 million and $12.5 million, for a total of $52.5 million
$2.6 million on trees and $1.4 million on roads, $4 million in total
a $9.6 billion package, consisting of $7.1 billion for roads and $2.5 billion for rail
"""

import re
from collections.abc import Iterator
from functools import reduce

from factsheet.findings.amounts import money, normal
from factsheet.findings.context import Context
from factsheet.findings.finding import Draft
from factsheet.findings.precision import Interval
from factsheet.findings.reading import Reading
from factsheet.findings.skeleton import Skeleton, Term, skeleton
from factsheet.findings.tables.totals import IN_ALL, MAKES_UP, OPEN_ENDED, SUMS_UP
from factsheet.values.value import Money

_AMOUNT = "<M[0-9]{1,4}>"
_LIST = rf"{_AMOUNT}(?:[^<>;]{{1,80}}{_AMOUNT}){{1,7}}"
_PARTS_FIRST = re.compile(
    rf"(?P<parts>{_LIST})[^<>;.]{{0,40}}?\b(?:{'|'.join(SUMS_UP)}) (?:about |roughly |some )?(?P<total>{_AMOUNT})"
)
_TOTAL_FIRST = re.compile(
    rf"(?P<total>{_AMOUNT})[^<>;.]{{0,40}}?\b(?:{'|'.join(MAKES_UP)}) (?P<parts>[^<>;]{{0,30}}{_LIST})"
    r"(?P<rest>.{0,300})"
)
_TOTAL_LAST = re.compile(rf"(?P<parts>{_LIST}),? [^<>;.,]{{0,30}},? (?P<total>{_AMOUNT}) (?:{'|'.join(IN_ALL)})\b")
_SIGN = re.compile(r"<[MPTN][0-9]{1,4}>")
# `the other` of two is no open end, `other assets` is.
_OPEN = re.compile(rf"(?<!the )\b(?:{'|'.join(OPEN_ENDED)})\b", re.IGNORECASE)
_JOINED = re.compile(r",|\band\b|\bplus\b|&")


def total(reading: Reading, context: Context) -> Iterator[Draft]:
    """Findings for the sums of one article."""
    for sentence in reading.sentences:
        if sum(claim.kind == "money" for claim in sentence.claims) < 3:
            continue
        build = skeleton(sentence)
        for shape in (_PARTS_FIRST, _TOTAL_FIRST, _TOTAL_LAST):
            for found in shape.finditer(build.text):
                draft = _judge(build, found)
                if draft is not None:
                    yield draft


def _judge(build: Skeleton, found: re.Match[str]) -> Draft | None:
    whole = build.term(found["total"])
    parts = [build.term(sign) for sign in _SIGN.findall(found["parts"])]
    rest = found.groupdict().get("rest") or ""
    if _OPEN.search(found[0]) or "<M" in rest or any(part.kind == "P" for part in parts):
        return None
    parts = [part for part in parts if part.kind == "M"]
    between = re.split(_AMOUNT, found["parts"])[1:-1]
    if len(parts) < 2 or not all(_JOINED.search(text) for text in between):
        return None
    if any(part.unit != whole.unit or not _is_plain(part) for part in (*parts, whole)):
        return None
    intervals = [part.interval for part in parts]
    stated = whole.interval
    if stated is None or any(interval is None for interval in intervals):
        return None
    summed: Interval = reduce(Interval.plus, [interval for interval in intervals if interval is not None])
    if summed.meets(stated):
        return None
    currency = whole.unit[1]
    given = " + ".join(part.text for part in parts)
    return Draft(
        rule="FS105",
        severity="error" if not summed.widened(stated.half * 2).meets(stated) else "warning",
        start=min(whole.start, parts[0].start),
        end=max(whole.end, parts[-1].end),
        message=f"{given} are {money(summed.middle, currency, 5)}, not {whole.text}",
        key=(normal(stated.middle), *(normal(interval.middle) for interval in intervals if interval)),
    )


def _is_plain(term: Term) -> bool:
    """An amount stated flat: `over $5 million` can't be added up."""
    value = term.claim.value if term.claim else None
    return isinstance(value, Money) and value.bound in ("=", "~")
