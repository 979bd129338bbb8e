"""The front door of the room: mentions become stated values."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from factsheet.articles.article import Article
from factsheet.language.sentences import Sentence
from factsheet.mentions.dates import DateMention
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
            in_dateline = sentences[located.sentence].kind == "dateline" or _overlaps(mention, article.dateline)
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


def _overlaps(mention: DateMention, span: tuple[int, int] | None) -> bool:
    return span is not None and mention.start < span[1] and span[0] < mention.end


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
