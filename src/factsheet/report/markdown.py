"""The fact sheet as Markdown with pipe tables, for a wiki, an issue or a pull request."""

import re
from collections.abc import Iterator, Mapping

from factsheet.facts.fact import Fact
from factsheet.report.counts import run_counts
from factsheet.report.display import one_line
from factsheet.report.names import short_names
from factsheet.report.sheet import FactSheet, SubjectFacts, articles_shown
from factsheet.report.stated import StatedValue, stated_values
from factsheet.report.wording import UNKNOWN_SUBJECT, adds_nothing, measure_text, when

# Inside a cell or a heading only these begin something; a list, a quote or a heading would need the line's beginning.
_SYNTAX = re.compile(r"([\\`*_\[\]|~])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"})


def markdown(sheet: FactSheet) -> str:
    """The whole document; nothing from the articles is taken for Markdown or HTML."""
    return "\n".join(_lines(sheet)) + "\n"


def escaped(text: str) -> str:
    """Untrusted text as it stands, on one line: Markdown's signs with a backslash, HTML's and `@` as entities."""
    return _SYNTAX.sub(r"\\\1", one_line(text).translate(_ENTITIES))


def _lines(sheet: FactSheet) -> Iterator[str]:
    names = short_names(article.id for article in sheet.articles)
    yield "# Fact sheet"
    yield ""
    yield run_counts(sheet)
    for subject in sheet.subjects:
        yield from _subject(subject, names)
    if sheet.articles:
        yield from _articles(sheet, names)


def _subject(subject: SubjectFacts, names: Mapping[str, str]) -> Iterator[str]:
    yield ""
    yield f"## {escaped(subject.name) or UNKNOWN_SUBJECT}"
    yield ""
    yield "| measure | claim | when | articles | verdict |"
    yield "| --- | --- | --- | --- | --- |"
    for fact in subject.facts:
        yield _row(fact, names)


def _row(fact: Fact, names: Mapping[str, str]) -> str:
    values = stated_values(fact.claims)
    verdict: str = "**CONFLICT**" if fact.verdict == "conflict" else fact.verdict
    if fact.reason and fact.verdict != "single":
        verdict += f": {escaped(fact.reason)}"
    cells = [
        escaped(measure_text(fact)),
        "<br>".join(_value(value) for value in values),
        escaped(when(fact.period)),
        "<br>".join(", ".join(escaped(names.get(one, one)) for one in value.articles) for value in values),
        verdict,
    ]
    return f"| {' | '.join(cells)} |"


def _value(value: StatedValue) -> str:
    if not value.meaning or adds_nothing(value.text, value.meaning):
        return escaped(value.text)
    return f"{escaped(value.text)} → {escaped(value.meaning)}"


def _articles(sheet: FactSheet, names: Mapping[str, str]) -> Iterator[str]:
    yield ""
    yield "## Articles"
    yield ""
    yield "| article | published | from | title |"
    yield "| --- | --- | --- | --- |"
    for article in articles_shown(sheet):
        day = article.published.isoformat() if article.published else "no date"
        origin = article.published_from if article.published else ""
        name = escaped(names[article.id])
        path = escaped(article.id)
        yield f"| {name if name == path else f'{name} — {path}'} | {day} | {origin} | {escaped(article.title or '')} |"
