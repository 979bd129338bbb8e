"""The fact sheet as one page that can be sent around: nothing outside it is needed, and nothing in it is fetched.

The page is complete as it stands; its script only filters, and its style only makes it pleasant. Article text is
untrusted: every expression of the templates passes through `one_line` (control and directional characters become
visible escapes) and is then escaped for HTML, and a content security policy lets run only the page's own script.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from factsheet.facts.fact import Fact, Verdict
from factsheet.report import counts, stated, timeline, wording
from factsheet.report.display import one_line
from factsheet.report.html_intervals import picture_of
from factsheet.report.html_quotes import quotes
from factsheet.report.json import json_document
from factsheet.report.names import fitting, short_names
from factsheet.report.sheet import KINDS, ArticleEntry, FactSheet, all_facts, articles_shown, is_loose_time

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

VERDICT_SIGNS: MappingProxyType[Verdict, str] = MappingProxyType(
    {
        "conflict": "≠",
        "change over time": "→",
        "exchange rate": "≈",
        "rounding": "≈",
        "agree": "=",
        "single": "·",
    }
)
"""Beside the word, so that verdicts differ without colour too; in the order in which they matter."""

LONGEST_NAME = 28
"""Characters of an article's name that fit a column; its link and its file tell apart what this makes alike."""

_JSON_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


class PageArticle(msgspec.Struct, frozen=True):
    """An article as the page refers to it: its number on the page, its short name, and what the sheet knows of it."""

    number: int
    name: str
    entry: ArticleEntry


class Choice(msgspec.Struct, frozen=True):
    """Something that the page can be filtered by, and the number of facts that have it."""

    value: str
    label: str
    facts: int


def html_page(sheet: FactSheet) -> str:
    """The whole document. The sheet is shown as it comes, already filtered; the JSON in it is that of `json`."""
    articles = _articles(sheet)
    facts = all_facts(sheet)
    script, style = _page_file("sheet.js"), _page_file("sheet.css")
    return (
        _templates()
        .get_template("sheet.html")
        .render(
            sheet=sheet,
            articles=articles,
            conflicts=[fact for fact in facts if fact.verdict == "conflict"],
            choices={
                "kind": _choices(KINDS, Counter(fact.kind for fact in facts)),
                "verdict": _choices(tuple(VERDICT_SIGNS), Counter(fact.verdict for fact in facts)),
                "article": _article_choices(articles, facts),
            },
            script=_as_it_stands(script),
            style=_as_it_stands(style),
            policy=_as_it_stands(
                f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
                "base-uri 'none'; form-action 'none'"
            ),
            data=_as_it_stands(_data(sheet)),
        )
    )


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("factsheet.report", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        adds_nothing=wording.adds_nothing,
        fact_counts=counts.fact_counts,
        in_order=timeline.in_order,
        measure_text=wording.measure_text,
        picture_of=picture_of,
        plural=wording.plural,
        quotes=quotes,
        run_counts=counts.run_counts,
        signs=VERDICT_SIGNS,
        span_of_dates=counts.span_of_dates,
        stated_values=stated.stated_values,
        subject_counts=counts.subject_counts,
        time_text=timeline.time_text,
        unknown_subject=wording.UNKNOWN_SUBJECT,
        when_at_length=wording.when_at_length,
    )
    environment.filters["normalized"] = wording.normalized
    environment.tests.update(for_timeline=timeline.is_for_timeline, loose_time=is_loose_time)
    return environment


def _printable(item: object) -> object:
    """Every text that a template puts out, but for the page's own parts, which are marked as such."""
    return one_line(item) if isinstance(item, str) and not hasattr(item, "__html__") else item


def _as_it_stands(text: str) -> "Markup":
    from markupsafe import Markup

    return Markup(text)


def _page_file(name: str) -> str:
    return (files("factsheet.report") / "page" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The source expression of a content security policy that lets exactly this text run."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def _data(sheet: FactSheet) -> str:
    """The document of `--format json` without its white space, and with no character that could end a script block."""
    return msgspec.json.format(json_document(sheet), indent=-1).decode("utf-8").translate(_JSON_ESCAPES)


def _articles(sheet: FactSheet) -> dict[str, PageArticle]:
    names = short_names(article.id for article in sheet.articles)
    return {
        article.id: PageArticle(number, fitting(names[article.id], LONGEST_NAME), article)
        for number, article in enumerate(articles_shown(sheet), start=1)
    }


def _choices(order: Sequence[str], facts: Mapping[str, int]) -> list[Choice]:
    return [Choice(value, value, facts[value]) for value in order if value in facts]


def _article_choices(articles: Mapping[str, PageArticle], facts: Sequence[Fact]) -> list[Choice]:
    stating = Counter(article for fact in facts for article in {claim.article for claim in fact.claims})
    return [
        Choice(str(article.number), article.name, stating[id_]) for id_, article in articles.items() if stating[id_]
    ]
