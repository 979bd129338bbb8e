"""What stands under the table: the articles with their dates, the counts, and what was skipped."""

from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text

from factsheet.report.columns import rows
from factsheet.report.counts import span_of_dates
from factsheet.report.display import one_line, visible
from factsheet.report.names import fitting
from factsheet.report.sheet import ArticleEntry, FactSheet, articles_shown
from factsheet.report.wording import plural

LISTED_ARTICLES = 12
"""More articles than this are summed up; `--verbose` lists them all."""
LISTED_SKIPPED = 8
SHORTEST_ID = 20
"""Columns that an article's id needs to be worth showing."""


def footer(sheet: FactSheet, names: Mapping[str, str], *, width: int, shown: int, verbose: bool) -> Iterator[Text]:
    """The lines under the facts; `shown` is how many of the facts passed the filters."""
    yield Text()
    articles = articles_shown(sheet)
    if verbose or len(articles) <= LISTED_ARTICLES:
        yield from _articles(articles, names, width)
    else:
        yield Text(f"{span_of_dates(articles)} · --verbose lists the articles", "dim")
    counts = sheet.counts
    told = (plural(counts.articles, "article"), plural(counts.sentences, "sentence"), plural(counts.facts, "fact"))
    text = Text(" · ".join(told)).append(" · ")
    text.append(plural(counts.conflicts, "conflict"), "bold red" if counts.conflicts else "")
    if counts.skipped:
        text.append(" · ").append(f"{counts.skipped:,} skipped", "yellow")
    yield text
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in counts.claims.items())
    yield Text(f"{plural(sum(counts.claims.values()), 'claim')}: {kinds}")
    if shown < counts.facts:
        yield _left_out(sheet, shown)
    if sheet.model:
        yield Text(f"{sheet.currency} at the ECB rate of the publication date · model {one_line(sheet.model)}", "dim")
    for skipped in sheet.skipped[:LISTED_SKIPPED]:
        place = visible(skipped.source) + (f":{skipped.line}" if skipped.line is not None else "")
        yield Text(f"skipped {place}: {one_line(skipped.reason)}", "yellow")
    if len(sheet.skipped) > LISTED_SKIPPED:
        yield Text(f"skipped {len(sheet.skipped) - LISTED_SKIPPED:,} more (see standard error)", "yellow")


def _articles(articles: Sequence[ArticleEntry], names: Mapping[str, str], width: int) -> list[Text]:
    """Short name, date, where the date comes from, and the whole id."""
    listed = []
    for article in articles:
        day = article.published.isoformat() if article.published else "no date"
        origin = f"from {article.published_from}" if article.published else ""
        listed.append([Text(names[article.id]), Text(day), Text(origin, "dim")])
    aligned = rows(listed)
    room = width - max((line.cell_len for line in aligned), default=0) - 2
    edge = width - room
    for line, article in zip(aligned, articles, strict=True):
        if visible(article.id) != names[article.id] and room >= SHORTEST_ID:
            line.append(" " * (edge - line.cell_len)).append(fitting(visible(article.id), room), "dim")
    return aligned


def _left_out(sheet: FactSheet, shown: int) -> Text:
    """What the filters kept from view; times that are tied to no days may be all of it."""
    if not shown:
        return Text("no fact matches", "yellow")
    if shown + sheet.counts.loose_times == sheet.counts.facts:
        loose = plural(sheet.counts.loose_times, "time that is tied to no days", "times that are tied to no days")
        return Text(f"not shown: {loose}, each in one article (--kind date shows them)", "dim")
    return Text(f"shown: {shown:,} of {plural(sheet.counts.facts, 'fact')}", "yellow")
