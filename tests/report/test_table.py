import io

import msgspec
import pytest
from invented import EVENING, MORNING, claim, day, fact, money, sheet
from rich.cells import cell_len
from rich.console import Console
from syrupy.assertion import SnapshotAssertion

from factsheet.facts.fact import Fact
from factsheet.report.filters import Filters, filtered
from factsheet.report.markdown import markdown
from factsheet.report.sheet import FactSheet, all_facts, by_subject
from factsheet.report.table import table


def printed(sheet: FactSheet, width: int, *, verbose: bool = False, color: bool = False) -> str:
    """What a terminal of this width would be sent."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    for part in table(sheet, width=width, verbose=verbose, color=color):
        console.print(part)
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 120, 200])
def test_table(width: int, snapshot: SnapshotAssertion) -> None:
    assert printed(sheet(), width) == snapshot


def test_table_in_colour(snapshot: SnapshotAssertion) -> None:
    assert printed(filtered(sheet(), Filters(conflicts=True)), 100, verbose=True, color=True) == snapshot


def test_verbose_table_shows_the_evidence(snapshot: SnapshotAssertion) -> None:
    assert printed(sheet(), 100, verbose=True) == snapshot


def test_markdown(snapshot: SnapshotAssertion) -> None:
    assert markdown(sheet()) == snapshot


@pytest.mark.parametrize("width", [40, 60, 80, 97, 120, 200, 300])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_terminal_or_ends_in_space(width: int, verbose: bool) -> None:
    for line in printed(sheet(), width, verbose=verbose).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("width", [80, 120, 200])
def test_values_stand_whole_on_one_line(width: int) -> None:
    lines = printed(sheet(), width).splitlines()
    for value in ("4 billion euros", "≥ EUR 4bn = USD 4.192bn", "50 basis points", "20% to 25%", "CONFLICT"):
        assert any(value in line for line in lines)


def test_a_conflict_is_marked_by_word_and_by_colour() -> None:
    assert "CONFLICT" in printed(sheet(), 100)
    assert "\x1b[1;31mCONFLICT" in printed(sheet(), 100, color=True)


def test_nothing_from_an_article_reaches_the_terminal_unseen() -> None:
    plain = printed(sheet(), 100, verbose=True)
    assert "\x1b" not in plain
    assert "\x9b" not in plain
    assert "\u202e" not in plain
    assert r"=Evil [/b]\x1b[2J" in plain


def test_a_value_that_is_too_wide_is_broken_between_words() -> None:
    text = "4 billion euros ($4.19 billion) in offshore turbines in the next three years"
    one = fact(1, "single", claim(MORNING, text, money("4000000000")))
    lines = printed(msgspec.structs.replace(sheet(), subjects=by_subject([one])), 80).splitlines()
    assert any("4 billion euros" in line for line in lines)
    assert any("EUR 4bn" in line for line in lines)


def test_many_subjects_begin_with_a_list_of_contents() -> None:
    many = [
        fact(number, "single", claim(MORNING, "13%", money("13"), subject=f"Company {number:02}"))
        for number in range(15)
    ]
    lines = printed(msgspec.structs.replace(sheet(), subjects=by_subject(many)), 80).splitlines()
    assert lines[0] == "15 subjects, the weightiest first:"
    assert lines[1].split() == "Company 00 1 article 1 fact".split()
    assert "5 more" in lines[11]


def test_a_filter_that_nothing_passes_says_so() -> None:
    shown = printed(filtered(sheet(), Filters(subjects=("nobody",))), 80)
    assert "no fact matches" in shown
    assert "shown: 2 of 9 facts" in printed(filtered(sheet(), Filters(conflicts=True)), 80)


def test_only_the_articles_of_the_facts_in_view_are_listed() -> None:
    whole = sheet()
    narrow = filtered(whole, Filters(kinds=("date",)))
    speaking = {claim.article for fact in all_facts(narrow) for claim in fact.claims}
    silent = {article.id for article in whole.articles} - speaking
    assert speaking
    assert silent
    for view in (printed(narrow, 200, verbose=True), markdown(narrow)):
        listed = view[view.rindex("## Articles") if "## Articles" in view else view.rindex("\n\n") :]
        assert all(article in listed for article in speaking)
        assert not any(article in listed for article in silent)
    assert all(article in printed(whole, 200, verbose=True) for article in silent)


def test_markdown_takes_nothing_from_an_article_for_markup() -> None:
    lines = markdown(sheet()).splitlines()
    row = next(line for line in lines if "pipe" in line)
    assert row.startswith(r"| \|pipe\| \`code\` &lt;b&gt; |")
    assert "<" not in row.replace("<br>", "")


def test_dates_that_one_article_states_stand_in_a_line() -> None:
    dates = [
        fact(1, "single", claim(EVENING, "2031", day("2031"), measure="job", status="forecast")),
        fact(2, "single", claim(EVENING, "14 May 2019", day("2019-05-14"), measure="opening")),
    ]
    with_amount = [fact(3, "single", claim(EVENING, "$4.2bn", money("4200000000", "USD"))), *dates]

    def of(shown: list[Fact]) -> FactSheet:
        return msgspec.structs.replace(sheet(), subjects=by_subject(shown))

    line = "timeline  2019-05-14 opening · 2031 job (forecast)"
    assert line in printed(of(with_amount), 80)
    # Who asks for dates, or for the evidence, gets a row for each.
    assert "timeline" not in printed(of(dates), 80)
    assert "timeline" not in printed(of(with_amount), 80, verbose=True)
