import base64
import hashlib
import json
import re
import time

import msgspec
import pytest
from invented import EVENING, MORNING, claim, day, fact, facts, money, percent, sheet
from pages import Page
from syrupy.assertion import SnapshotAssertion

from factsheet.articles.article import Skipped
from factsheet.claims.claim import Subject
from factsheet.report.display import one_line
from factsheet.report.filters import Filters, filtered
from factsheet.report.html import html_page
from factsheet.report.json import json_document
from factsheet.report.sheet import ArticleEntry, FactSheet, all_facts, fact_sheet

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "<!-- ]]> --> <svg/onload=alert(1)>",
    "&lt;b&gt; {{ 7 * 7 }} {% raw %}",
    "sheet \u202egnp.exe \x1b[31m\x00 \u2028",
)


def without_assets(page: str) -> str:
    """The page without style and script, which stand in files of their own, and without their hashes."""
    page = re.sub(r"<style>.*?</style>", "<style></style>", page, flags=re.DOTALL)
    page = re.sub(r"<script>.*?</script>", "<script></script>", page, flags=re.DOTALL)
    return re.sub(r"sha256-[\w+/=]+", "sha256-…", page)


def hostile_sheet(text: str) -> FactSheet:
    """A sheet of which every part that comes from outside is `text`."""
    subject = Subject(name=text, text=text, start=0, end=1)
    made = msgspec.structs.replace(
        claim(MORNING, "4 billion euros", money("4000000000")),
        article=text,
        subject=subject,
        measure=text,
        attribution=text,
        text=text,
        start=0,
        end=len(text),
    )
    made = msgspec.structs.replace(made, sentence=msgspec.structs.replace(made.sentence, start=0, text=text * 2))
    other = msgspec.structs.replace(made, value=money("5000000000", text))
    entry = ArticleEntry(id=text, title=text, published=None, published_from="record", sentences=1, claims=2)
    return fact_sheet(
        [
            fact(1, "conflict", made, other, reason=text),
            fact(2, "single", msgspec.structs.replace(made, kind="date", value=day("2031"))),
        ],
        articles=[entry],
        claims=[made, other],
        skipped=[Skipped(source=text, line=1, reason=text)],
        model=text,
    )


def test_the_page(snapshot: SnapshotAssertion) -> None:
    assert without_assets(html_page(sheet())) == snapshot


def test_every_claim_has_its_sentence_with_the_span_marked() -> None:
    shown = all_facts(sheet())
    marks = sorted(Page(html_page(sheet())).of("mark"))
    assert marks == sorted(one_line(claim.text) for fact in shown for claim in fact.claims)


def test_a_sentence_with_two_values_of_a_fact_stands_once() -> None:
    rise, level = claim(MORNING, "13%", percent("13")), claim(MORNING, "€812.5 million", money("812500000"))
    inside = claim(MORNING, "812.5", money("812.5"))
    for claims, sentences in (((rise, level), 1), ((level, rise), 1), ((rise, level, inside), 3)):
        page = Page(html_page(fact_sheet([fact(1, "agree", *claims)], articles=sheet().articles, claims=claims)))
        assert len(page.of("q")) == sentences
        assert sorted(page.of("mark")) == sorted(claim.text for claim in claims)
        assert {sentence.strip() for sentence in page.of("q")} == {rise.sentence.text}


def test_a_span_that_is_not_where_its_words_are_is_told() -> None:
    right = claim(EVENING, "11 percent", percent("11"))
    wrong = msgspec.structs.replace(right, start=right.start + 3, end=right.end + 3)
    assert "does not match its words" not in html_page(sheet())
    one = fact_sheet([fact(1, "single", wrong)], articles=sheet().articles, claims=[wrong])
    assert "does not match its words: 11 percent" in Page(html_page(one)).text


def test_conflicts_come_first_each_with_a_link_that_leads_somewhere() -> None:
    page = Page(html_page(sheet()))
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    links = [link for link in page.attributes("href") if link.startswith("#")]
    assert {link[1:] for link in links} <= set(ids)
    assert {"#f-f0002", "#f-f0004"} <= set(links)
    sections = [attributes.get("id") for tag, attributes in page.tags if tag == "section"]
    assert sections[:2] == ["conflicts", "subjects"]


def test_the_page_tells_what_the_table_tells() -> None:
    text = Page(html_page(sheet())).text
    for told in (
        "at least 4 billion euros",
        "over 38% cannot be nearly 30 per cent: 8 points apart",
        "the December quarter (Q4 2024)",
        "3 articles · 17 sentences · 18 claims (7 money, 8 percent, 3 date) · 9 facts · 2 conflicts · 1 skipped",
        "evening-post.txt:3 · read as ~ GBP 96,000 = USD 121,900 · reported · according to: it was said",
        "corpus/broken.jsonl:3: no JSON: unexpected end of data",
        "USD at the ECB rate of the publication date · model en_test 1.0",
    ):
        assert told in text


def test_the_data_in_the_page_are_those_of_json() -> None:
    for one in (sheet(), *map(hostile_sheet, HOSTILE)):
        block = re.search(r'<script type="application/json" id="data">(.*?)</script>', html_page(one), re.DOTALL)
        assert block is not None
        assert not set("<>&\u2028") & set(block[1])
        assert json.loads(block[1]) == json.loads(json_document(one))


def test_only_the_pages_own_script_and_style_may_run() -> None:
    page = Page(html_page(sheet()))
    policy = next(a["content"] or "" for tag, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    _, script = page.of("script")
    (style,) = page.of("style")
    for directive, text in (("script-src", script), ("style-src", style)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy.split("; ")
    assert policy.startswith("default-src 'none'; ")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = Page(html_page(hostile_sheet(text)))
    usual = Page(html_page(hostile_sheet("Nordvind")))
    names = {"data-label"}  # the only attribute that holds a name
    assert [(tag, set(attributes)) for tag, attributes in page.tags] == [(tag, set(has)) for tag, has in usual.tags]
    for (_, attributes), (_, expected) in zip(page.tags, usual.tags, strict=True):
        assert {name for name in attributes if attributes[name] != expected[name]} <= names
    assert one_line(text).strip() in " ".join(page.text.split())


@pytest.mark.parametrize("page", [html_page(sheet()), html_page(hostile_sheet(HOSTILE[0]))], ids=["usual", "hostile"])
def test_nothing_is_fetched_and_nothing_runs_but_the_script(page: str) -> None:
    parsed = Page(page)
    assert {tag for tag, _ in parsed.tags} & {"img", "link", "iframe", "object", "embed", "base"} == set()
    assert all(link.startswith("#") for link in parsed.attributes("href"))
    names = {name for _, attributes in parsed.tags for name in attributes}
    assert not {name for name in names if name.startswith("on") or name in ("src", "srcset", "style", "action")}
    assert "url(" not in page
    assert "@import" not in page


def test_no_control_or_directional_character_is_left() -> None:
    page = html_page(sheet()) + html_page(hostile_sheet(HOSTILE[-1]))
    assert not set("\x00\x1b\x9b\u202e\u2028") & set(page)
    assert "\\u202e" in page


def test_filters_narrow_the_page() -> None:
    conflicts = Page(html_page(filtered(sheet(), Filters(conflicts=True))))
    assert set(conflicts.attributes("data-verdict")) == {"conflict"}
    assert "2 shown" in conflicts.text
    nothing = Page(html_page(filtered(sheet(), Filters(subjects=("nobody",)))))
    assert "no fact matches" in nothing.text
    assert nothing.attributes("data-verdict") == []


def test_an_empty_run_is_a_page() -> None:
    page = Page(html_page(fact_sheet((), articles=(), claims=())))
    assert "0 articles" in page.text


def test_five_thousand_claims_are_a_page_of_a_few_megabytes() -> None:
    many = [
        msgspec.structs.replace(one, id=f"{one.id}-{copy}", subject=f"{one.subject} {copy}")
        for copy in range(280)
        for one in facts()
    ]
    claims = [claim for one in many for claim in one.claims]
    large = fact_sheet(many, articles=sheet().articles, claims=claims)
    assert len(claims) > 4500
    begun = time.perf_counter()
    page = html_page(large)
    assert time.perf_counter() - begun < 10
    assert len(page.encode()) < 2_000 * len(claims)
