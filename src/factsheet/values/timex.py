"""The times of an article as TIMEX3 values (ISO-TimeML) with the days that they cover."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from factsheet.mentions.dates.expression import Numeric, Through
from factsheet.mentions.dates.mention import DateMention
from factsheet.values.dates.reading import Discourse, Tense
from factsheet.values.dates.resolve import read
from factsheet.values.value import Timex

if TYPE_CHECKING:
    from spacy.tokens import Span


class ResolvedDate(msgspec.Struct, frozen=True, kw_only=True):
    """A mention's value. `vague` points to the present, the past or the future without a date (`now`, `recently`).

    `comparison` is the base of a comparison (`a year earlier`, `the same month a year ago`): when a claim is measured
    against, not when it holds. `anchored` tells a duration that lies in time (`the next three years`) from a length.
    """

    timex: Timex
    vague: bool = False
    comparison: bool = False
    anchored: bool = False


def resolve_dates(
    mentions: Sequence[DateMention], published: date | None, spans: Sequence["Span | None"]
) -> list[ResolvedDate]:
    """The values of all mentions of one article, which come in reading order with their spans in a parsed sentence.

    The tense of the governing verb decides between past and future where the calendar allows both. Without a day of
    publication a relative date keeps an open TIMEX3 form (`XXXX-WXX-1`) and has no days.
    """
    discourse = Discourse(published, day_first=_writes_day_first(mentions))
    resolved = []
    for mention, span in zip(mentions, spans, strict=True):
        discourse.tense, discourse.happened_then = _Tense(span), _HappenedThen(span)
        discourse.sentence = (id(span.doc), span.sent.start) if span is not None else (0, discourse.sentence[1] + 1)
        discourse.against = mention.against
        reading = read(mention.expression, discourse)
        # The day that a period ended on is no period that a later comparison could be with.
        discourse.note(msgspec.structs.replace(reading, comparison=True) if mention.limit else reading)
        # Where a company's year begins is not told, so the label stands without days.
        first, last = reading.days if reading.days is not None and not reading.fiscal else (None, None)
        timex = Timex(timex=reading.timex, type=reading.type, first=first, last=last)
        resolved.append(
            ResolvedDate(
                timex=timex,
                vague=reading.vague,
                comparison=reading.comparison,
                anchored=reading.type == "DURATION" and first is not None,
            )
        )
    return resolved


class _Tense:
    """The tense around a span, looked up only if a reading asks for it."""

    def __init__(self, span: "Span | None") -> None:
        self._span = span

    def __call__(self) -> Tense | None:
        if self._span is None:
            return None
        from factsheet.language.tense import tense

        return tense(self._span)


class _HappenedThen:
    """Whether a span is the time of a verb in the past itself, looked up only if a reading asks for it."""

    def __init__(self, span: "Span | None") -> None:
        self._span = span

    def __call__(self) -> bool:
        if self._span is None:
            return False
        from factsheet.language.tense import happened_then

        return happened_then(self._span)


def _writes_day_first(mentions: Sequence[DateMention]) -> bool:
    """Whether a date in numbers shows that the article writes the day first: `24/02/2025`."""
    numerics = [m.expression for m in mentions if isinstance(m.expression, Numeric)]
    for mention in mentions:
        if isinstance(mention.expression, Through):
            numerics += [e for e in (mention.expression.first, mention.expression.last) if isinstance(e, Numeric)]
    return any(n.first > 12 for n in numerics) and not any(n.second > 12 for n in numerics)
