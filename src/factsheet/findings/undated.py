"""FS202: relative dates in an article whose publication date is not known."""

from collections.abc import Iterator

from factsheet.findings.context import Context
from factsheet.findings.finding import Draft, related_to
from factsheet.findings.reading import Reading
from factsheet.values.value import Timex


def undated(reading: Reading, context: Context) -> Iterator[Draft]:
    """One finding for an article, at the first date that can't be placed; durations and vague words don't count."""
    if reading.article.published is not None:
        return
    lost = [
        claim
        for claim in reading.claims
        if isinstance(claim.value, Timex)
        and claim.value.type in ("DATE", "TIME")
        and claim.value.first is None
        and claim.role in ("event", "period")
        and not (claim.value.timex or "").endswith("_REF")
    ]
    if not lost:
        return
    first, *rest = lost
    more = f" (and {len(rest)} more)" if rest else ""
    yield Draft(
        rule="FS202",
        severity="note",
        start=first.start,
        end=first.end,
        message=f"{first.text}{more}: the article has no publication date to count from",
        key=(),
        related=tuple(related_to(claim) for claim in rest[:5]),
    )
