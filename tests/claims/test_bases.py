"""Which values and dates are only a base of comparison."""

import re

import pytest

from factsheet.claims.bases import find_bases

VALUE = re.compile(r"<([^>]*)>")
DATE = re.compile(r"\{([^}]*)\}")


def marked(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """Find bases where values stand in <> and dates in {}: the base values, and the dates that are theirs."""
    plain = ""
    values: list[tuple[int, int]] = []
    dates: list[tuple[int, int]] = []
    at = 0
    for match in re.finditer(r"<([^>]*)>|\{([^}]*)\}", text):
        plain += text[at : match.start()]
        word = match.group(1) or match.group(2)
        (values if match.group(1) else dates).append((len(plain), len(plain) + len(word)))
        plain += word
        at = match.end()
    plain += text[at:]
    found = find_bases(plain, values, dates)
    named = {start: plain[start:end] for start, end in (*values, *dates)}
    return [named[s] for s in found.of], {named[d]: sorted(named[v] for v in vs) for d, vs in found.dates.items()}


@pytest.mark.parametrize(
    ("text", "bases", "dates"),
    [
        ("Its share rose to <23%>, up from <21%> {a year ago}.", ["21%"], {"a year ago": ["21%"]}),
        (
            "It earned <$6m>, or <30 cents> a share, compared with {year-earlier} net of <$9m>, or <45 cents> a share.",
            ["$9m", "45 cents"],
            {"year-earlier": ["$9m", "45 cents"]},
        ),
        (
            "It made <$6 million>, against {last year}'s net loss of <$9 million>.",
            ["$9 million"],
            {"last year": ["$9 million"]},
        ),
        ("Profit was <$6 million>, compared with <$9 million> in {2019}.", ["$9 million"], {"2019": ["$9 million"]}),
        (
            "Net fell <3%> to <$5m>, or <30 cents> each, from <$6m>, or <36 cents> a piece, in {the year-ago months}.",
            ["$6m", "36 cents"],
            {"the year-ago months": ["$6m", "36 cents"]},
        ),
        ("Sales were <$2bn>, up from {last year}'s <$1.8bn>.", ["$1.8bn"], {"last year": ["$1.8bn"]}),
        ("It paid <$3 million> in {2019} and <$4 million> in {2020}.", [], {}),
        (
            "It earned <$8 million>, versus a loss of <$2 million>, {a year earlier}.",
            ["$2 million"],
            {"a year earlier": ["$2 million"]},
        ),
        ("It bought <18%> of its stock from a shareholder for <$3> a share.", [], {}),
    ],
)
def test_bases(text: str, bases: list[str], dates: dict[str, list[str]]) -> None:
    assert marked(text) == (bases, dates)


def test_a_long_row_of_values_and_bases() -> None:
    unit = "5% from 4%, "
    text = unit * 4_000
    values = [(i * len(unit) + a, i * len(unit) + a + 2) for i in range(4_000) for a in (0, 8)]
    found = find_bases(text, values, [])
    assert len(found.of) >= 4_000
