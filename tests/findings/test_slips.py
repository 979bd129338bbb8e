"""Recall: of slips put into clean articles, one at a time, most are found; the clean articles are left in peace."""

from typing import TYPE_CHECKING

import pytest
from checked_articles import article_of, extractor
from more_slip_articles import MORE_EARLIER, MORE_STORIES
from slip_articles import EARLIER, STORIES, Slip, Story

from factsheet.articles.article import Article
from factsheet.findings.check import check
from factsheet.findings.finding import Finding
from factsheet.settings import CheckSettings, Settings

if TYPE_CHECKING:
    from factsheet.claims.claim import Claim

ALL_STORIES = (*STORIES, *MORE_STORIES)

NEEDED = 0.85
"""Share of the slips that must be found."""

Case = tuple[Story, Slip | None, list[Finding]]


def slipped(story: Story, slip: Slip) -> Article:
    text = story.text.replace(slip.right, slip.wrong, 1)
    assert text != story.text, f"{story.name}: {slip} changes nothing"
    return article_of(story.name, text)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Every story as it is, then with each of its slips, checked against the earlier articles."""
    earlier: list[Claim] = []
    for result in extractor().claims(article_of(name, text) for name, text in {**EARLIER, **MORE_EARLIER}.items()):
        earlier += result.claims
    wanted = [(story, slip) for story in ALL_STORIES for slip in (None, *story.slips)]
    articles = [slipped(story, slip) if slip else article_of(story.name, story.text) for story, slip in wanted]
    return [
        (story, slip, check([(result.article, result.claims)], earlier, Settings(), market=extractor().rates))
        for (story, slip), result in zip(wanted, extractor().claims(articles), strict=True)
    ]


def worth_a_look(findings: list[Finding]) -> list[str]:
    return [f"{each.rule} {each.message}" for each in findings if each.severity != "note"]


def test_clean_articles_are_left_in_peace(cases: list[Case]) -> None:
    assert {
        story.name: worth_a_look(found) for story, slip, found in cases if slip is None and worth_a_look(found)
    } == {}


def test_most_slips_are_found(cases: list[Case]) -> None:
    slips = [(story.name, slip, worth_a_look(found)) for story, slip, found in cases if slip is not None]
    missed = [f"{name}: {slip.kind}, {slip.right!r} -> {slip.wrong!r}" for name, slip, found in slips if not found]
    assert len(slips) > 70
    assert len(missed) <= (1 - NEEDED) * len(slips), "\n".join(missed)


@pytest.mark.parametrize("kind", sorted({slip.kind for story in ALL_STORIES for slip in story.slips}))
def test_no_kind_of_slip_is_overlooked(cases: list[Case], kind: str) -> None:
    found = [worth_a_look(found) for _, slip, found in cases if slip is not None and slip.kind == kind]
    assert sum(map(bool, found)) * 2 >= len(found)


def test_a_slip_is_found_where_it_is(cases: list[Case]) -> None:
    """Of the slips that are found, nearly all are found in a line that holds the slip or is told of it."""
    found = near = 0
    for story, slip, findings in cases:
        if slip is None or not worth_a_look(findings):
            continue
        line = story.text[: story.text.index(slip.right)].count("\n") + 1
        lines = {finding.line for finding in findings} | {each.line for f in findings for each in f.related}
        found += 1
        near += line in lines
    assert near >= 0.95 * found


def test_silence_when_only_other_rules_are_selected() -> None:
    story = STORIES[0]
    (result,) = extractor().claims([slipped(story, story.slips[-1])])
    only = CheckSettings(select=("FS104",))
    assert check([(result.article, result.claims)], (), Settings(), only, market=extractor().rates) == []
