"""One name for one entity: spellings, legal forms, short forms, acronyms, parts of a group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.claims import names
from factsheet.settings import Settings

SAME = [
    ("Alibaba", "Alibaba Group"),
    ("Alibaba Group Holding Ltd.", "Alibaba’s"),
    ("Ford", "Ford Motor Co."),
    ("Ford Motor Company", "the Ford Motor Co"),
    ("Nokia Oyj", "NOKIA"),
    ("S&P 500", "the S&P 500 index"),
    ("U.S.", "United States"),
    ("Dow", "Dow Jones Industrial Average"),
    ("Timex, Inc.", "Timex"),
]

DIFFERENT = [
    ("Ford", "Fortis"),
    ("General Motors", "General Electric"),
    ("General Motors", "General"),
    ("Alibaba Cloud", "Alibaba Group"),
    ("Ford Australia", "Ford"),
    ("Sony Music", "Sony"),
    ("Bank of Norland", "Bank of Ireland"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_entity_have_one_key(one: str, other: str) -> None:
    assert names.same_entity_key(one) == names.same_entity_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_entities_and_parts_of_a_group_stay_apart(one: str, other: str) -> None:
    assert names.same_entity_key(one) != names.same_entity_key(other)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Alibaba Group Holding Ltd.", "Alibaba Group"),
        ("Ford Motor Co.", "Ford Motor"),
        ("Erbamont N.V.", "Erbamont"),
        ("Harbour Technology Co., Ltd.", "Harbour Technology"),
        ("McDonald’s Corp.", "McDonald's"),
        ("the  Skyline\nAir", "Skyline Air"),
    ],
)
def test_a_name_is_shown_without_its_legal_form(written: str, shown: str) -> None:
    assert names.without_form(written) == shown


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("GM", "General Motors", True),
        ("U.A.W.", "United Auto Workers", True),
        ("BoA", "Bank of America", False),
        ("GE", "General Motors", False),
        ("AI", "Alibaba", False),
    ],
)
def test_acronyms_are_initials(short: str, full: str, expected: bool) -> None:
    assert names.is_acronym_of(short, full) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Intelogic", "Intelogic Trace", True),
        ("Ford", "Fortis", False),
        ("Alibaba", "Alibaba Cloud", False),
        ("General", "General Motors", False),
    ],
)
def test_short_forms_begin_the_full_name_and_leave_out_no_branch(short: str, full: str, expected: bool) -> None:
    assert names.is_short_for(short, full) is expected


RUN = [
    "Alibaba",
    "Alibaba Group",
    "Alibaba Group Holding Ltd.",
    "Alibaba Cloud",
    "GM",
    "General Motors",
    "Ford",
    "Fortis",
]


@given(st.permutations(RUN))
def test_merging_a_run_does_not_depend_on_order(order: list[str]) -> None:
    merged = names.merge(order, Settings())
    assert merged == {
        "Alibaba": "Alibaba Group",
        "Alibaba Group": "Alibaba Group",
        "Alibaba Group Holding Ltd.": "Alibaba Group",
        "Alibaba Cloud": "Alibaba Cloud",
        "GM": "General Motors",
        "General Motors": "General Motors",
        "Ford": "Ford",
        "Fortis": "Fortis",
    }


def test_an_acronym_of_two_names_stays_alone() -> None:
    merged = names.merge(["GM", "General Motors", "Gold Mountain"], Settings())
    assert merged["GM"] == "GM"


def test_short_forms_join_the_only_name_that_adds_a_trade() -> None:
    run = [
        "Delta",
        "Delta Air Lines",
        "Meta Platforms, Inc.",
        "Meta",
        "Apple",
        "Apple Bank",
        "American",
        "American Airlines",
    ]
    merged = names.merge(run, Settings())
    assert merged["Delta"] == "Delta Air Lines"
    assert merged["Meta"] == merged["Meta Platforms, Inc."] == "Meta Platforms"
    assert merged["Apple"] == "Apple"
    assert merged["American"] == "American"
    assert names.merge([*run, "Delta Foods"], Settings())["Delta"] == "Delta"


def test_a_pair_is_the_pair_of_its_parts() -> None:
    merged = names.merge(["GM", "General Motors", "Chrysler", "GM and Chrysler"], Settings())
    assert merged["GM and Chrysler"] == "General Motors and Chrysler"


def test_aliases_of_the_settings_win() -> None:
    settings = Settings(subjects=(("Alphabet", ("Google", "Google Inc.")),))
    merged = names.merge(["Google", "Alphabet Inc.", "Google Cloud"], settings)
    assert merged["Google"] == merged["Alphabet Inc."] == "Alphabet"
    assert merged["Google Cloud"] == "Google Cloud"


@given(st.text(max_size=60))
def test_any_text_has_a_key_and_cleaning_is_stable(text: str) -> None:
    cleaned = names.clean(text)
    assert names.same_entity_key(cleaned) == names.same_entity_key(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Schneider Electric", "Schnieder Electric"),
        ("Al-Qaida", "al-Qaeda"),
        ("Hoshimine Denki", "Hosimine Denki"),
        ("Scheldemark", "Scheldmark"),
    ],
)
def test_a_slip_of_the_fingers_is_the_same_name(first: str, second: str) -> None:
    merged = names.merge([first, second], Settings())
    assert merged[first] == merged[second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ford", "Fort"),
        ("Ford", "Fortis"),
        ("Alibaba Cloud", "Alibaba"),
        ("Bank of Iran", "Bank of Iraq"),
        ("Peterson", "Petersen"),
        ("Channel 4 Television", "Channel 5 Television"),
        ("Northern Trust", "Northern Truss"),
        ("Slovakia", "Slovenia"),
    ],
)
def test_names_that_only_look_alike_stay_apart(first: str, second: str) -> None:
    merged = names.merge([first, second], Settings())
    assert merged[first] != merged[second]


def test_the_form_used_most_is_the_name() -> None:
    merged = names.merge({"Ford": 9, "Ford Motor": 3, "Ford Motors": 1, "Ford Motor Co.": 1}, Settings())
    assert set(merged.values()) == {"Ford Motor"}


def test_many_names_are_merged_fast() -> None:
    syllables = ("bar", "del", "gor", "lum", "nor", "pel", "ster", "tan", "ver", "zim")
    many = [
        f"{a}{b}{c} {d}{e} group".title()
        for a in syllables
        for b in syllables
        for c in syllables
        for d in syllables
        for e in ("ton", "field", "mont")
    ]
    assert len(names.merge(many, Settings())) == len(many)


@pytest.mark.parametrize(
    ("uses", "called", "short", "expected"),
    [
        ({"Trivashti": 3, "Trivashti Cells": 39}, {"Trivashti Cells": ["Trivashti"]}, "Trivashti", "Trivashti Cells"),
        ({"Pallister": 1, "Gwen Pallister": 1}, {"Gwen Pallister": ["Pallister"]}, "Pallister", "Gwen Pallister"),
        ({"Norland": 4, "Norland Ferries": 9}, {"Norland Ferries": ["It"]}, "Norland", "Norland"),
        (
            {"Norland": 4, "Norland Ferries": 9, "Norland Opera": 1},
            {"Norland Ferries": ["Norland"]},
            "Norland",
            "Norland",
        ),
        ({"Alibaba": 4, "Alibaba Cloud": 9}, {"Alibaba Cloud": ["Alibaba"]}, "Alibaba", "Alibaba"),
        ({"Brandt": 9, "Ferdinand Brandt": 2}, {"Ferdinand Brandt": ["Brandt"]}, "Brandt", "Brandt"),
        ({"Brandt": 9, "Brandt Foundation": 9}, {"Brandt Foundation": ["Brandt"]}, "Brandt", "Brandt"),
        ({"France": 2, "France Brevets": 9}, {"France Brevets": ["France"]}, "France", "France"),
    ],
)
def test_one_word_joins_the_full_name_that_an_article_calls_so(
    uses: dict[str, int], called: dict[str, list[str]], short: str, expected: str
) -> None:
    assert names.merge(uses, Settings(), called)[short] == expected
