"""The fact sheet for a terminal: a heading per subject, under it a row per fact, a line per distinct value.

Dates that one article alone states follow in one line.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from rich.console import RenderableType
from rich.text import Text

from factsheet.facts.fact import Fact, Verdict
from factsheet.report.columns import TITLES, Cells, Value, Widths, lines, row, rows, widths_for
from factsheet.report.counts import fact_counts, subject_counts
from factsheet.report.display import one_line
from factsheet.report.evidence import Hanging, evidence
from factsheet.report.footer import footer
from factsheet.report.names import short_names
from factsheet.report.sheet import FactSheet, SubjectFacts, all_facts
from factsheet.report.stated import stated_values
from factsheet.report.timeline import SIGN, is_for_timeline, timeline
from factsheet.report.wording import UNKNOWN_SUBJECT, measure_text, plural, when_at_length

CONTENTS_FROM = 12
"""A sheet with more subjects than this begins with a list of the weightiest."""
CONTENTS_SHOWN = 10
LONGEST_NAME = 40

VERDICT_STYLES: MappingProxyType[Verdict, str] = MappingProxyType(
    {
        "conflict": "bold red",
        "change over time": "yellow",
        "exchange rate": "green",
        "rounding": "green",
        "agree": "green",
        "single": "dim",
    }
)


def table(sheet: FactSheet, *, width: int, verbose: bool = False, color: bool = True) -> Iterator[RenderableType]:
    """The sheet in parts to be printed one after the other, none wider than `width` columns.

    `verbose` adds the evidence: sentences with the value marked, and the reason of every verdict. Without `color` what
    colour would say is said by signs. Values are not broken over lines as long as they fit at all.
    """
    facts = all_facts(sheet)
    # Who asks for the evidence, or for dates alone, gets a row for every date.
    in_line = not verbose and any(fact.kind != "date" for fact in facts)
    names = short_names(article.id for article in sheet.articles)
    cells = {fact.id: _cells(fact, names) for fact in facts if not (in_line and is_for_timeline(fact))}
    widths = widths_for(cells.values(), width)
    if len(sheet.subjects) > CONTENTS_FROM:
        yield from _contents(sheet.subjects)
    if facts:
        yield row([Text(title, "dim") for title in TITLES], widths.columns, widths.gap)
    for subject in sheet.subjects:
        yield from _heading(subject, widths.total)
        for fact in subject.facts:
            if fact.id in cells:
                yield from (row(line, widths.columns, widths.gap) for line in lines(cells[fact.id], widths))
                yield from _below(fact, widths, verbose=verbose, color=color)
        if dates := timeline([fact for fact in subject.facts if fact.id not in cells]):
            yield Hanging(SIGN, dates, indent=0)
    for line in footer(sheet, names, width=width, shown=len(facts), verbose=verbose):
        yield Hanging("", line, indent=0)


def _cells(fact: Fact, names: Mapping[str, str]) -> Cells:
    values = [
        Value(stated.text, stated.meaning, tuple(names.get(article, article) for article in stated.articles))
        for stated in stated_values(fact.claims)
    ]
    return Cells(
        measure=measure_text(fact),
        values=tuple(values),
        when=when_at_length(fact.period),
        # The word alone must make it stand out, since colour may be missing.
        verdict=fact.verdict.upper() if fact.verdict == "conflict" else fact.verdict,
        style=VERDICT_STYLES[fact.verdict],
        notes=tuple(fact_counts(fact, len(values))),
    )


def _heading(subject: SubjectFacts, width: int) -> Iterator[RenderableType]:
    articles, facts, *conflicts = subject_counts(subject)
    right = Text(f" {articles} · {facts}", "dim")
    for count in conflicts:
        right.append(" · ", "dim").append(count, VERDICT_STYLES["conflict"])
    name = Text(one_line(subject.name) or UNKNOWN_SUBJECT, "bold" if subject.name else "bold italic")
    name.truncate(max(width - right.cell_len - 4, 10), overflow="ellipsis")
    rule = "─" * max(width - name.cell_len - right.cell_len - 1, 1)
    yield Text()
    yield Hanging("", Text.assemble(name, " ", (rule, "dim"), right), indent=0)


def _below(fact: Fact, widths: Widths, *, verbose: bool, color: bool) -> Iterator[RenderableType]:
    """The reason of a conflict, and what `--verbose` adds."""
    if fact.reason and (fact.verdict == "conflict" or (verbose and fact.verdict != "single")):
        style = VERDICT_STYLES[fact.verdict].removeprefix("bold ")
        yield Hanging("↳ ", Text(one_line(fact.reason), style), indent=widths.before_claim)
    if verbose:
        for sentence in evidence(fact, color=color):
            yield Hanging("· ", sentence, indent=2)


def _contents(subjects: Sequence[SubjectFacts]) -> Iterator[RenderableType]:
    named = [subject for subject in subjects if subject.name]
    listed = []
    for subject in named[:CONTENTS_SHOWN]:
        name = Text(one_line(subject.name))
        name.truncate(LONGEST_NAME, overflow="ellipsis")
        articles, facts, *conflicts = subject_counts(subject)
        listed.append([name, Text(articles), Text(facts), Text("".join(conflicts), VERDICT_STYLES["conflict"])])
    yield Text(f"{plural(len(named), 'subject')}, the weightiest first:", "dim")
    yield from rows(listed)
    if len(named) > CONTENTS_SHOWN:
        yield Text(f"… and {len(named) - CONTENTS_SHOWN:,} more (--subject 'NAME*' shows one)", "dim")
    yield Text()
