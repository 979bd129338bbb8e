from invented import ARTICLES, EVENING, MORNING, WEEKLY, all_claims, claim, day, fact, facts, money, percent, sheet

from factsheet.report.filters import Filters, filtered, filtered_claims
from factsheet.report.names import fitting, short_names
from factsheet.report.sheet import all_facts, article_ids, by_subject, fact_sheet
from factsheet.report.stated import stated_values
from factsheet.values.value import Timex


def test_subjects_stand_in_order_of_weight_and_the_unknown_one_last() -> None:
    assert [subject.name for subject in sheet().subjects] == ["Nordvind", "Helvar & Sons", "=Evil [/b]\x1b[2J", ""]


def test_conflicts_stand_first_within_a_subject() -> None:
    verdicts = [fact.verdict for fact in sheet().subjects[0].facts]
    assert verdicts == ["conflict", "conflict", "exchange rate", "single", "single"]


def test_a_date_that_is_only_a_period_is_no_fact() -> None:
    assert "f0010" in {fact.id for fact in facts()}
    assert "f0010" not in {fact.id for fact in all_facts(sheet())}


def test_counts_tell_of_the_whole_run() -> None:
    counts = sheet().counts
    assert (counts.articles, counts.facts, counts.conflicts, counts.skipped) == (3, 9, 2, 1)
    assert counts.claims == {"money": 7, "percent": 8, "date": 3}
    assert filtered(sheet(), Filters(kinds=("date",))).counts == counts


def test_the_order_of_the_facts_does_not_matter() -> None:
    assert by_subject(facts()) == by_subject(reversed(facts()))


def test_subject_filter_is_a_glob_whatever_the_case() -> None:
    assert [s.name for s in filtered(sheet(), Filters(subjects=("nord*",))).subjects] == ["Nordvind"]
    assert filtered(sheet(), Filters(subjects=("nord",))).subjects == ()
    both = filtered(sheet(), Filters(subjects=("nord*", "*sons")))
    assert [subject.name for subject in both.subjects] == ["Nordvind", "Helvar & Sons"]


def test_conflict_filter_leaves_only_conflicts() -> None:
    assert {fact.verdict for fact in all_facts(filtered(sheet(), Filters(conflicts=True)))} == {"conflict"}


def test_limit_counts_facts_over_all_subjects() -> None:
    shown = filtered(sheet(), Filters(limit=6))
    assert [len(subject.facts) for subject in shown.subjects] == [5, 1]


def test_claims_are_filtered_one_by_one() -> None:
    shown = list(filtered_claims(all_claims(), Filters(subjects=("helvar*",), kinds=("percent",))))
    assert [claim.text for claim in shown] == ["20% to 25%", "50 basis points"]


def test_every_value_stands_once_the_most_precise_first() -> None:
    plan = next(fact for fact in facts() if fact.id == "f0001")
    assert [value.text for value in stated_values(plan.claims)] == [
        "$4.19 billion",
        "$4.2bn",
        "$4 billion",
        "4 billion euros",
    ]


def test_the_same_value_in_other_words_is_one_value_with_its_articles() -> None:
    thirteen = percent("13", direction="up")
    values = stated_values([claim(MORNING, "13%", thirteen), claim(WEEKLY, "13%", thirteen)])
    assert [(value.text, value.articles) for value in values] == [("13%", (MORNING.id, WEEKLY.id))]


def test_a_bound_makes_another_value() -> None:
    exact, bound = money("4200000000", "USD"), money("4200000000", "USD", bound=">=", ends=("4200000000", None))
    assert len(stated_values([claim(EVENING, "$4.2bn", exact), claim(EVENING, "$4.2bn", bound)])) == 2


def test_an_empty_run_has_an_empty_sheet() -> None:
    empty = fact_sheet((), articles=(), claims=())
    assert empty.subjects == ()
    assert empty.counts.claims == {"money": 0, "percent": 0, "date": 0}


def test_articles_of_a_fact_are_counted_once() -> None:
    one = fact(1, "agree", claim(MORNING, "13%", percent("13")), claim(MORNING, "38%", percent("38")))
    assert article_ids([one]) == [MORNING.id]


def test_short_names_drop_folder_suffix_and_date() -> None:
    names = short_names(article.id for article in ARTICLES)
    assert list(names.values()) == ["morning-wire", "evening-post", "weekly"]


def test_short_names_keep_what_tells_files_apart() -> None:
    assert list(short_names(["a/2025-01-01-wire.txt", "a/2025-01-02-wire.txt"]).values()) == [
        "2025-01-01-wire",
        "2025-01-02-wire",
    ]
    assert list(short_names(["a/news.txt", "b/news.txt"]).values()) == ["a/news.txt", "b/news.txt"]
    long = ["118147_bailout_deal_fails.txt", "118175_white_house_rescue_plan.txt", "118147_bailout.txt"]
    assert len(set(short_names(long).values())) == 3


def test_a_name_that_is_too_long_loses_its_middle() -> None:
    assert fitting("morning-wire", 12) == "morning-wire"
    assert fitting("morning-wire", 8) == "mor…wire"


def test_times_that_are_tied_to_no_days_can_be_left_out() -> None:
    three_years = Timex(timex="P3Y", type="DURATION", first=None, last=None)
    monday = Timex(timex="XXXX-WXX-1", type="DATE")
    loose = [
        fact(20, "single", claim(MORNING, "the next three years", three_years, measure="investment")),
        fact(21, "single", claim(MORNING, "Monday", monday, measure="announcement")),
        fact(25, "agree", claim(MORNING, "Monday", monday), claim(MORNING, "Monday", monday)),
    ]
    tied = [
        fact(22, "single", claim(EVENING, "14 May 2019", day("2019-05-14"), measure="opening")),
        fact(23, "conflict", claim(MORNING, "Monday", monday), claim(EVENING, "2031", day("2031"))),
        fact(24, "single", claim(MORNING, "13%", percent("13"))),
    ]
    full = fact_sheet([*loose, *tied], articles=(), claims=())
    assert full.counts.loose_times == 3
    shown = all_facts(filtered(full, Filters(loose_times=False)))
    assert {fact.id for fact in shown} == {fact.id for fact in tied}
    asked = all_facts(filtered(full, Filters(loose_times=False, kinds=("date",))))
    assert {fact.id for fact in asked} == {"f0020", "f0021", "f0022", "f0023", "f0025"}
