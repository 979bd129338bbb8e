"""What a percentage means: the interval that it allows, and whether it says that something rose or fell."""

from typing import TYPE_CHECKING

from factsheet.mentions.mention import PercentMention
from factsheet.values.direction import direction_of
from factsheet.values.interval import ends_of
from factsheet.values.value import Percent

if TYPE_CHECKING:
    from spacy.tokens import Span


def resolve_percent(mention: PercentMention, span: "Span | None" = None) -> Percent:
    """The value of a mention; `span` are its tokens in the parsed sentence, None when that was not parsed."""
    low, high = ends_of(mention)
    return Percent(
        amount=mention.amount,
        low=low,
        high=high,
        bound=mention.bound,
        unit=mention.unit,
        direction=direction_of(mention, span),
    )
