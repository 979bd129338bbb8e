"""The front door of the room: mentions become stated values."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from factsheet.articles.article import Article
from factsheet.language.sentences import Sentence
from factsheet.mentions.dates import DateMention
from factsheet.mentions.dates.expression import Moment
from factsheet.mentions.find import Located
from factsheet.mentions.mention import MoneyMention
from factsheet.settings import Settings
from factsheet.values.currencies import gather
from factsheet.values.money import resolve_money
from factsheet.values.percent import resolve_percent
from factsheet.values.rates import Rates
from factsheet.values.stated import DateRole, Stated
from factsheet.values.timex import ResolvedDate, resolve_dates

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


def resolve(
    article: Article,
    sentences: Sequence[Sentence],
    docs: "Mapping[int, Doc]",
    found: Sequence[Located],
    settings: Settings,
    rates: Rates | None,
) -> list[Stated]:
    """The value of every mention, in reading order. `docs` holds the parsed sentences by their index."""
    spans = [_span(located, sentences, docs) for located in found]
    evidence = gather(
        article.text, article.title, [each.mention for each in found if isinstance(each.mention, MoneyMention)]
    )
    dates = iter(
        resolve_dates(
            [each.mention for each in found if isinstance(each.mention, DateMention)],
            article.published,
            [span for each, span in zip(found, spans, strict=True) if isinstance(each.mention, DateMention)],
        )
    )
    stated: list[Stated] = []
    for located, span in zip(found, spans, strict=True):
        mention = located.mention
        if isinstance(mention, DateMention):
            in_dateline = sentences[located.sentence].kind == "dateline" or _in_dateline(mention, article)
            stated.append(_stated_date(located, mention, next(dates), in_dateline=in_dateline))
        elif isinstance(mention, MoneyMention):
            money = resolve_money(mention, evidence, settings, article.published, rates)
            stated.append(
                Stated(
                    start=mention.start,
                    end=mention.end,
                    kind="money",
                    value=money,
                    sentence=located.sentence,
                    pair_of=mention.pair_of,
                    turn=mention.turn,
                )
            )
        else:
            stated.append(
                Stated(
                    start=mention.start,
                    end=mention.end,
                    kind="percent",
                    value=resolve_percent(mention, span),
                    sentence=located.sentence,
                    pair_of=mention.pair_of,
                    turn=mention.turn,
                )
            )
    return stated


# Between a date and a clock time of one byline: `Feb. 24, 2025 | Updated at 3:48 pm`, or a line break.
_IN_A_BYLINE = re.compile(
    r"[^\w\n]{0,4}\n?[^\w\n]{0,4}(?:(?:at|on|updated|published|posted)\b[^\w\n]{0,3}){0,2}", re.IGNORECASE
)


def _in_dateline(mention: DateMention, article: Article) -> bool:
    """Whether it is part of the date that says when the article was published, or the time of day beside that date."""
    if article.dateline is None:
        return False
    start, end = article.dateline
    if mention.start < end and start < mention.end:
        return True
    if not isinstance(mention.expression, Moment) or mention.expression.clock is None:
        return False
    between = article.text[mention.end : start] if mention.start < start else article.text[end : mention.start]
    return _IN_A_BYLINE.fullmatch(between) is not None


def _stated_date(located: Located, mention: DateMention, resolved: ResolvedDate, *, in_dateline: bool) -> Stated:
    role: DateRole | None = "vague" if resolved.vague else None
    if in_dateline:
        role = "publication"
    return Stated(
        start=mention.start,
        end=mention.end,
        kind="date",
        value=resolved.timex,
        sentence=located.sentence,
        date_role=role,
        comparison=resolved.comparison,
    )


def _span(located: Located, sentences: Sequence[Sentence], docs: "Mapping[int, Doc]") -> "Span | None":
    """The tokens of a mention in its parsed sentence."""
    doc = docs.get(located.sentence)
    if doc is None:
        return None
    offset = sentences[located.sentence].start
    span: Span | None = doc.char_span(
        located.mention.start - offset, located.mention.end - offset, alignment_mode="expand"
    )
    return span
