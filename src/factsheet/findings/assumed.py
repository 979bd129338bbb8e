"""FS201: amounts whose currency only a default decided. One finding for each sign of an article."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factsheet.findings.amounts import sign_of
from factsheet.findings.context import Context
from factsheet.findings.finding import Draft, related_to
from factsheet.findings.reading import Reading
from factsheet.values.value import Money

if TYPE_CHECKING:
    from factsheet.claims.claim import Claim


def assumed(reading: Reading, context: Context) -> Iterator[Draft]:
    """Silent when the settings say what a bare sign means at home: then it was decided, not assumed."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in reading.claims:
        value = claim.value
        if not isinstance(value, Money) or not value.currency_assumed or value.currency is None:
            continue
        if context.check.home_currency_given and value.currency == context.settings.home_currency:
            continue
        groups.setdefault((value.currency, sign_of(claim.text)), []).append(claim)
    for (currency, sign), claims in groups.items():
        first, *rest = claims
        more = f" (and {len(rest)} more)" if rest else ""
        yield Draft(
            rule="FS201",
            severity="note",
            start=first.start,
            end=first.end,
            message=f"{first.text}{more}: taken as {currency}; nothing in the article says which currency is meant",
            key=(currency, sign),
            related=tuple(related_to(claim) for claim in rest[:5]),
        )
