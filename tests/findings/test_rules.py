"""Each rule on short texts: what it finds, and what it leaves alone."""

from datetime import date

import pytest
from checked_articles import checked

from factsheet.findings.finding import Finding
from factsheet.settings import CheckSettings

DAY = date(2025, 2, 26)

# ---------------------------------------------------------------- FS103: changes

RIGHT_CHANGES = """
Revenue rose 5.2% to $2.36 billion from $2.25 billion.
Revenue rose to $2.36 billion from $2.25 billion, an increase of 5.2%.
Net profit fell 40 percent to 9 million euros from 15 million euros a year earlier.
The stock fell 24 cents (3.8%) to $6.
The shares gained 45 cents, or 3.9%, to $12.05.
The shares closed at $18.40, down 60 cents, a 3.2% decline.
The index lost 312.45 points, or 4.2 percent, to 7,128.30.
Sales were $81 million, 8% more than the $75 million of 2023.
Sales grew 8% at constant exchange rates to $85 million from $75 million.
Unemployment rose 0.2 percentage points to 4.4% from 4.2%.
Unemployment rose 0.2% to 4.4% from 4.2%.
Earnings of $286 million, or $5.17 a share, were up 8.9% from $262.6 million.
Costs more than doubled to $9.1 million from $4.2 million.
Sales rose 5% and costs fell to $3 million from $4 million.
A profit of $5 million compares with a loss of $7 million, while sales rose 2% to $1 billion.
Orders jumped 38% to 5.5 million pounds from 4 million pounds on a 58% rise in exports.
The company raised its dividend to 8 cents from 6 cents.
Prices rose between 5% and 10% to $30 from $20.
The fare goes up 5% to 63 kroner from 60.
Takings rose 15% to $63 million from 60 shops.
Bookmakers see a 62% chance of a rate cut in June, up from 48% on Tuesday.
The share of homes with a fall in value rose, to 31% of the total, up from 27%.
Support for an increase in the tax stood at 44%, down from 51% in May.
It raised the price of its wind farm off the island of Skagen to $1.86 billion, from $1.62 billion, a rise of 14.8%.
""".strip().splitlines()

WRONG_CHANGES = (
    ("Revenue rose 15.2% to $2.36 billion from $2.25 billion.", "4.4% to 5.3%"),
    ("Revenue rose 5.2% to $2.63 billion from $2.25 billion.", "16.4% to 17.4%"),
    ("Net profit fell 60 percent to 9 million euros from 15 million euros a year earlier.", "34.5% to 45.2%"),
    ("Net profit fell to 15 million euros from 9 million euros.", "is up"),
    ("The stock fell 24 cents (5.8%) to $6.", "3.5% to 4.3%"),
    ("The shares gained 45 cents, or 9.3%, to $12.05.", "3.8"),
    ("The shares closed at $18.40, down 60 cents, a 6.2% decline.", "3.1"),
    ("The index lost 312.45 points, or 6.2 percent, to 7,128.30.", "4.2"),
    ("Sales were $81 million, 18% more than the $75 million of 2023.", "8"),
    ("Sales grew 8% to $81 million from $75 billion.", "million for billion"),
    ("Costs more than doubled to $9.1 million from $7.2 million.", "1.3 times"),
    ("The company raised its dividend to 8 cents from 9 cents.", "is down"),
    ("The fare goes up 15% to 63 kroner from 60.", "5%"),
    ("It raised the price of its wind farm off the island of Skagen to $1.86 billion from $2.62 billion.", "is down"),
    ("Net profit fell to 9 million euros, up from 7 million euros.", "is up"),
    ("Gold rose $12 to $2,742 an ounce from $2,370.", "372 apart"),
)

# ---------------------------------------------------------------- FS104: conversions on 26 February 2025

RIGHT_PAIRS = """
The plan costs 380 billion yuan ($52.4 billion).
The plan costs 380 billion yuan (about $53 billion).
The plan costs 380 billion yuan, or $52 billion.
The mine was sold for 40 million euros (US$42 million).
The grant is worth $38.4 million (US$24.4 million).
The debt of US$24.4 million ($38.4 million) is repaid.
Shares cost 4.10 pounds ($5.19) each.
Tea cost $2.15 (2.05 euros) a kilo.
Net profit was $9.9 million ($3.62 a share).
A ticket costs $25 ($20 for members).
In 2008 the house was sold for 40 million euros ($58.8 million).
""".strip().splitlines()

WRONG_PAIRS = (
    ("The plan costs 380 million yuan ($52.4 billion).", "million for billion"),
    ("The plan costs 380 billion yuan ($5.24 billion).", "10 times too small"),
    ("The plan costs 380 billion yuan ($2,760 billion).", "inverted"),
    ("The plan costs 380 billion yuan ($380 billion).", "same number"),
    ("The plan costs 380 billion yuan ($62.4 billion).", "52."),
    ("Tea cost $2.15 (1.05 euros) a kilo.", "2.05 EUR"),
    ("Acme pays $64 million (US$67.3 million) for the plant.", "EUR"),
    ("The mine was sold for 40 million pounds ($42 million).", "EUR"),
)

# ---------------------------------------------------------------- FS105: sums

RIGHT_SUMS = """
It gave $40 million and $12.5 million, for a total of $52.5 million.
It spent $2.6 million on new trees and $1.4 million on roads, $4 million in total.
It spent $2.6 million on trees, $1.4 million on roads and, with a loan, $9 million in all on parks.
The $9.6 billion package consists of $7.1 billion for the one and $2.5 billion for the other.
The $9.6 billion package, including $5 billion for the one and $2 billion for the other, was signed.
The $9.6 billion fund, consisting of $5 billion in loans, $2 billion in cash and other assets, is empty.
""".strip().splitlines()

WRONG_SUMS = (
    ("It spent $6.2 million on new trees and $1.4 million on roads, $4 million in total.", "7.6 million"),
    ("It gave $40 million and $12.5 million, for a total of $55.5 million.", "52.5 million"),
    ("The $9.6 billion package consists of $7.1 billion for the one and $5.2 billion for the other.", "12.3 billion"),
)

# ---------------------------------------------------------------- FS106: days

RIGHT_DAYS = """
They meet on Tuesday, February 25, 2025.
They meet on Tuesday, Feb. 25.
They meet on Tues., 25 February 2025, in Lyon.
They met on Saturday, December 14.
The fair opens on 25 February 2025 (Tuesday).
The fair is on Feb. 29, 2024, a Thursday.
They meet on Tuesday (Feb. 25).
They meet on Tuesday, 25/02/2025, and on Monday, 3/10/2025.
They meet next Thursday, March 6, at noon.
The sale runs from Friday, December 29, to Monday, January 1, 2024.
The fair fell on Feb. 25, which was a Tuesday.
They met on Feb. 24, Tuesday's storm notwithstanding.
On Friday. March 3 was the last day.
The term ends on June 30 and April 30.
Paragraph 31.6 of the contract of 30/11/2024 stands.
""".strip().splitlines()

WRONG_DAYS = (
    ("They meet on Monday, February 25, 2025.", "is a Tuesday"),
    ("They meet on Monday, Feb. 24, 2024.", "is a Saturday"),
    ("They meet on Monday, Feb. 25.", "February 25, 2025 is a Tuesday"),
    ("They meet on Mon., 25 February 2025, in Lyon.", "is a Tuesday"),
    ("The fair opens on 25 February 2025 (Monday).", "is a Tuesday"),
    ("The fair is on 2025-02-25, a Monday.", "is a Tuesday"),
    ("The fair is on 25 February, Monday, in Lyon.", "is a Tuesday"),
    ("The fair fell on Feb. 25, which was a Monday.", "is a Tuesday"),
    ("They meet on Monday (Feb. 25).", "is a Tuesday"),
    ("They meet on Monday, 25/02/2025.", "is a Tuesday"),
    ("They meet on Monday the 25th of February.", "is a Tuesday"),
    ("They meet at 9 a.m. on Monday, February 25, 2025.", "is a Tuesday"),
    ("They met Monday night, Feb. 25, in Lyon.", "is a Tuesday"),
    ("The sale runs from Thursday, March 7, to Sunday, March 9, 2025.", "March 7, 2025 is a Friday"),
    ("They meet on February 30.", "no such day"),
    ("They meet on 31 April 2025.", "no such day"),
    ("They meet on Feb. 29, 2025.", "no such day"),
    ("They signed on 31/11/2024.", "no such day"),
    ("They signed on 2024-06-31.", "no such day"),
)

RIGHT = [
    *(("FS103", text) for text in RIGHT_CHANGES),
    *(("FS104", text) for text in RIGHT_PAIRS),
    *(("FS105", text) for text in RIGHT_SUMS),
    *(("FS106", text) for text in RIGHT_DAYS),
]
WRONG = [
    *(("FS103", *each) for each in WRONG_CHANGES),
    *(("FS104", *each) for each in WRONG_PAIRS),
    *(("FS105", *each) for each in WRONG_SUMS),
    *(("FS106", *each) for each in WRONG_DAYS),
]


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.rule, finding.message) for finding in findings if finding.severity != "note"]


@pytest.mark.parametrize(("rule", "text"), RIGHT)
def test_left_alone(rule: str, text: str) -> None:
    assert told(checked({"a.txt": text}, published=DAY)) == []


@pytest.mark.parametrize(("rule", "text", "said"), WRONG)
def test_found(rule: str, text: str, said: str) -> None:
    found = told(checked({"a.txt": text}, published=DAY))
    assert [code for code, _ in found] == [rule]
    assert said in found[0][1]


def test_a_day_after_the_last_known_rate_is_held_against_the_last_one() -> None:
    day = date(2027, 1, 4)
    assert told(checked({"a.txt": "It cost 40 million euros (US$46 million)."}, published=day)) == []
    ((rule, message),) = told(checked({"a.txt": "It cost 40 million euros (US$46 billion)."}, published=day))
    assert rule == "FS104"
    assert "million for billion" in message


# ---------------------------------------------------------------- articles against articles

EARLIER = {
    "corpus/2025-02-20-a.txt": "Nordhus Cloud had revenue of 31.7 billion kronor in 2024, it said on Thursday.\n",
    "corpus/2025-02-21-b.txt": "In 2024 revenue of Nordhus Cloud came to 31.7 billion kronor, an annual report says.\n",
}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Nordhus Cloud had revenue of 31.7 billion kronor in 2024.", None),
        ("Nordhus Cloud had revenue of about 32 billion kronor in 2024.", None),
        ("Nordhus Cloud had revenue of 28.7 billion kronor in 2023.", None),
        ("Nordhus Cloud had revenue of 37.1 billion kronor in 2024.", "FS101"),
        ("Nordhus Cloud had revenue of 31.7 million kronor in 2024.", "FS107"),
        ("Sundby Cloud had revenue of 37.1 billion kronor in 2024.", None),
    ],
)
def test_against_the_corpus(text: str, rule: str | None) -> None:
    found = checked({"new/2025-02-26-c.txt": text + "\n"}, EARLIER)
    assert [finding.rule for finding in found] == ([rule] if rule else [])
    for finding in found:
        assert {each.article for each in finding.related} <= set(EARLIER)
        assert all(each.text == "31.7 billion kronor" for each in finding.related)


PURCHASE = {
    "corpus/2025-02-20-a.txt": "Nordhus agreed to buy 26% of Sundby Cells for 4.35 billion kronor ($404 million).\n",
    "corpus/2025-02-21-b.txt": "For 4.35 billion kronor ($404 million) Nordhus is buying 26% of Sundby Cells.\n",
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nordhus pays 4.35 billion kronor ($404 million) for 26% of Sundby Cells.", []),
        ("Nordhus pays 4.35 billion kronor ($406 million) for 26% of Sundby Cells.", []),
        ("Nordhus pays 4.35 billion kronor ($404 million) for 24% of Sundby Cells.", ["24%"]),
        ("Nordhus pays 4.53 billion kronor ($404 million) for 26% of Sundby Cells.", ["4.53 billion kronor"]),
        ("Nordhus pays more than 4.3 billion kronor ($400 million) for 26% of Sundby Cells.", []),
    ],
)
def test_numbers_side_by_side_vouch_for_each_other(text: str, found: list[str]) -> None:
    findings = [each for each in checked({"new/2025-02-26-c.txt": text + "\n"}, PURCHASE) if each.severity != "note"]
    assert [each.text.partition(" (")[0] for each in findings] == found


def test_a_message_names_both_values_and_both_places() -> None:
    (finding,) = checked(
        {"new/2025-02-26-c.txt": "Nordhus Cloud had revenue of 37.1 billion kronor in 2024.\n"}, EARLIER
    )
    for words in ("Nordhus Cloud", "revenue", "2024", "37.1 billion kronor here", "31.7 billion kronor", "corpus/"):
        assert words in finding.message
    assert (finding.line, finding.column, finding.text) == (1, 30, "37.1 billion kronor")


def test_an_article_is_not_held_against_itself() -> None:
    name = "corpus/2025-02-20-a.txt"
    assert checked({name: EARLIER[name]}, EARLIER) == []


def test_of_two_new_articles_the_later_one_is_told() -> None:
    texts = {
        "2025-02-26-late.txt": "Nordhus Cloud had revenue of 37.1 billion kronor in 2024.\n",
        "2025-02-25-soon.txt": "Nordhus Cloud had revenue of 31.7 billion kronor in 2024.\n",
    }
    assert [finding.article for finding in checked(texts)] == ["2025-02-26-late.txt"]


# ---------------------------------------------------------------- an article against itself

BODY = "\n\nThe plant near Turin will cost $2.4 billion, Tessaro said on Wednesday. It opens in 2027.\n"


@pytest.mark.parametrize(
    ("headline", "rule"),
    [
        ("Tessaro to build a $2.4 billion plant", None),
        ("Tessaro to build a $2 billion plant", None),
        ("Tessaro to build a plant for more than $2 billion", None),
        ("Tessaro to build a $4.2 billion plant", "FS102"),
        ("Tessaro to build a $2.4 million plant", "FS107"),
    ],
)
def test_headline_and_body(headline: str, rule: str | None) -> None:
    found = [each for each in checked({"2025-02-26-a.txt": headline + BODY}) if each.severity != "note"]
    assert [each.rule for each in found] in ([rule] if rule else [], ["FS102"] if rule else [])
    if rule == "FS102":
        assert "headline says $4.2 billion, the body $2.4 billion (line 3)" in found[0].message


# ---------------------------------------------------------------- notes


def test_an_assumed_currency_is_noted_once() -> None:
    text = "The town paid $3 million for the bridge and $4 million for the road.\n"
    (note,) = checked({"a.txt": text}, published=DAY)
    assert (note.rule, note.severity, note.text) == ("FS201", "note", "$3 million")
    assert "USD" in note.message
    assert checked({"a.txt": text}, settings=CheckSettings(home_currency_given=True), published=DAY) == []


def test_a_relative_date_without_a_publication_date_is_noted_once() -> None:
    text = "Last month the bridge opened, and on Monday it was closed again.\n"
    (note,) = checked({"a.txt": text})
    assert (note.rule, note.severity, note.text) == ("FS202", "note", "Last month")
    assert checked({"a.txt": text}, published=DAY) == []


# ---------------------------------------------------------------- fingerprints

TWO = "The plan costs 380 million yuan ($52.4 billion).\n\nAgain: it costs 380 million yuan ($52.4 billion).\n"


def test_fingerprints_know_nothing_of_lines() -> None:
    one = checked({"a.txt": TWO}, published=DAY)
    other = checked({"a.txt": "A word before.\n\nAnd another.\n\n" + TWO}, published=DAY)
    assert [each.fingerprint for each in one] == [each.fingerprint for each in other]
    assert [each.line for each in one] != [each.line for each in other]


def test_repeated_findings_have_fingerprints_of_their_own() -> None:
    found = [each for each in checked({"a.txt": TWO}, published=DAY) if each.rule == "FS104"]
    assert len(found) == len({each.fingerprint for each in found}) == 2


def test_other_articles_have_other_fingerprints() -> None:
    one, other = checked({"a.txt": TWO}, published=DAY), checked({"b.txt": TWO}, published=DAY)
    assert not {each.fingerprint for each in one} & {each.fingerprint for each in other}
