"""The date of publication: where it is found, and where a date is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.articles.publication import published_on

BODY = "\n\nThe mill said on Monday it would hire 300 people by March 3, 2024, a year late.\n"

HEAD_LINES = [
    ("March 05, 2024", "March 05, 2024"),
    ("Tuesday, March 5, 2024", "March 5, 2024"),
    ("Tue 5 Mar 2024 10:15 GMT", "5 Mar 2024"),
    ("10:15 AM EST, Tue March 5, 2024", "March 5, 2024"),
    ("| March 5, 2024 , 3:48 pm", "March 5, 2024"),
    ("*March 5th, 2024*", "March 5th, 2024"),
    ("2024-03-05", "2024-03-05"),
    ("2024-03-05T10:15:00+01:00", "2024-03-05"),
    ("2024/03/05 10:15", "2024/03/05"),
    ("17/03/2024", "17/03/2024"),
    ("03/17/2024", "03/17/2024"),
    ("17.03.2024, 15.48", "17.03.2024"),
    ("03/03/2024", "03/03/2024"),
    ("date 2024-03-05", "2024-03-05"),
    (
        "Leave a comment date 2024-03-05 Our pages carry links that pay us, and readers trust them all the same.",
        "2024-03-05",
    ),
    ("Home News Published: 5 March 2024 The mill said that it would hire three hundred people.", "5 March 2024"),
    ("Published: 5 March 2024", "5 March 2024"),
    ("**Published:** 5 March 2024", "5 March 2024"),
    ("Published on 5th of March, 2024 by Ann Lee", "5th of March, 2024"),
    ("This article was first published on March 5, 2024", "March 5, 2024"),
    ("Updated 5 March 2024 10:15 GMT", "5 March 2024"),
    ("Last updated on Mar. 5, 2024", "Mar. 5, 2024"),
    ("Posted at 10:15 am on Tuesday, March 5, 2024", "March 5, 2024"),
    ("FOR IMMEDIATE RELEASE: March 5, 2024", "March 5, 2024"),
    ("By Ann Lee and Bo Ek | March 5, 2024 | 3 min read", "March 5, 2024"),
    ("By Ann Lee, staff writer, March 5, 2024", "March 5, 2024"),
    ("Posted by Ann Lee on March 5, 2024", "March 5, 2024"),
    ("Written by Ann Lee - 5 March 2024 10:15", "5 March 2024"),
    ("Wire March 5, 2024 10:15 AM GMT+1", "March 5, 2024"),
    ("Issue date: March 5, 2024", "March 5, 2024"),
    ("Leeds, March 5, 2024: The mill said it would hire.", "March 5, 2024"),
    ("Markets • 5 March 2024 • 3 min read", "5 March 2024"),
    ("Leeds, 5 March 2024", "5 March 2024"),
    ("LEEDS, March 5, 2024 (Wire) - The mill said it would hire.", "March 5, 2024"),
    ("LEEDS, England, March 5, 2024 /Wire Service/ -- The mill said it would hire.", "March 5, 2024"),
    ("LEEDS--(WIRE)--March 5, 2024--The mill said it would hire.", "March 5, 2024"),
    ("Leeds (March 5, 2024) — The mill said it would hire.", "March 5, 2024"),
    ("March 5, 2024 – The mill said it would hire.", "March 5, 2024"),
]


@pytest.mark.parametrize(("line", "stated"), HEAD_LINES)
def test_a_date_at_the_top_of_the_text_is_found(line: str, stated: str) -> None:
    text = f"Mill to hire 300 people\n\n{line}{BODY}"
    found = published_on(text, name=None)
    assert found is not None
    day, source, span = found
    assert source == "dateline"
    assert span is not None
    assert text[slice(*span)] == stated
    assert day in (date(2024, 3, 5), date(2024, 3, 17), date(2024, 3, 3))
    assert (day.day == 17) == ("17" in stated)


NO_DATES = [
    "LEEDS, March 5 (Wire) - The mill said it would hire.",
    "On March 5, 2024, the mill said it would hire.",
    "Released March 5, 2024, the film made $3m in a day.",
    "Published March 5, 2024, the report finds fault with both.",
    "The mill (founded March 5, 2004) said it would hire.",
    "Results for the quarter ended March 31, 2024",
    "Annual Report, 31 March 2024",
    "As of March 5, 2024",
    "Bought by Mill Co. on March 5, 2024",
    "Published by March 5, 2024",
    "March 5, 2024: The mill burns down",
    "Second Quarter Results July 25, 2024",
    "By March 5, 2024",
    "Due date: March 5, 2024",
    "Date of birth: 5 March 1964",
    "Payment of the dividend on the record date 2024-03-05 is planned.",
    "Release date: 5 March 2024",
    "05/03/2024",
    "March 2024",
    "March 5",
    "31 February 2024",
    "5 March 0024",
    "5 March 2924",
    "3-5 March 2024",
    "5 March 2024 - 7 March 2024",
    "2024-03-05 - 2024-03-07",
    "| Revenue | 31 March 2024 | 31 March 2023 |",
    "| Plant | 31 March 2024 | $5m |",
    "Mill opens March 5, 2024",
    "Part no. 12024-03-05",
]


@pytest.mark.parametrize("line", NO_DATES)
def test_a_date_of_something_else_is_none(line: str) -> None:
    assert published_on(f"Mill to hire 300 people\n\n{line}{BODY}", name=None) is None


def test_a_timeline_is_no_dateline() -> None:
    text = "How it went\n\nMarch 1, 2024 – Talks.\nMarch 5, 2024 – A strike.\nMarch 9, 2024 – An offer.\n"
    assert published_on(text, name=None) is None
    assert published_on(text.replace(" – ", "\n"), name=None) is None


def test_only_the_first_lines_are_asked() -> None:
    assert published_on("A line of text.\n" * 12 + "March 5, 2024\n", name=None) is None
    assert published_on("A line of text.\n\n" * 11 + "March 5, 2024\n", name=None) is not None


def test_the_first_publication_goes_before_an_update() -> None:
    text = "Mill to hire\nUpdated 9 March 2024 10:15 GMT\nPublished 5 March 2024 08:00 GMT\n" + BODY
    assert published_on(text, name=None) == (date(2024, 3, 5), "dateline", (54, 66))
    assert published_on("Mill to hire\nPublished 5 March 2024 Updated 9 March 2024\n", name=None) == (
        date(2024, 3, 5),
        "dateline",
        (23, 35),
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_newline_ends_a_line(newline: str) -> None:
    text = f"Mill to hire{newline}{newline}March 5, 2024{newline}The mill said so.{newline}"
    found = published_on(text, name=None)
    assert found is not None
    assert found[2] is not None
    assert text[slice(*found[2])] == "March 5, 2024"


NAMES = [
    ("2025-02-24-wire.txt", date(2025, 2, 24)),
    ("news/2025/20250224_x.txt", date(2025, 2, 24)),
    ("wire-2025-02-24", date(2025, 2, 24)),
    ("wire_2025_02_24_late.md", date(2025, 2, 24)),
    ("2025.02.24 wire.txt", date(2025, 2, 24)),
    ("AGY20250224.0113", date(2025, 2, 24)),
    ("2025-02-24T1015Z.txt", date(2025, 2, 24)),
    ("123881_gm", None),
    ("1007169_steel.txt", None),
    ("2025-02-30-wire.txt", None),
    ("20251324_x.txt", None),
    ("0025-02-24.txt", None),
    ("3025-02-24.txt", None),
    ("120250224.txt", None),
    ("2025-0224.txt", None),
    ("24-02-2025.txt", None),
    ("2025-02-24-to-2025-03-01.txt", None),
    ("2025-02-24/wire.txt", None),
    ("wire.txt", None),
]


@pytest.mark.parametrize(("name", "day"), NAMES)
def test_a_date_in_the_file_name(name: str, day: date | None) -> None:
    assert published_on("The mill said so.", name=name) == (day and (day, "file name", None))


FRONT_MATTER = [
    "---\ntitle: Mill to hire\ndate: 2024-03-05\n---\n",
    "---\r\ndate: '2024-03-05T10:00:00Z'\r\ntags: [a, b]\r\n---\r\n",
    "---\npublished: March 5, 2024\nupdated: 2024-03-09\n---\n",
    '---\npublished: true\ndate: "2024-03-05 10:00"\n...\n',
    "---\ndate: 2024-03-09\npublish_date: 5 March 2024\n---\n",
]


@pytest.mark.parametrize("block", FRONT_MATTER)
def test_front_matter_goes_before_the_name_and_the_text(block: str) -> None:
    text = f"{block}\n# Mill to hire\n\nMarch 9, 2024\n{BODY}"
    found = published_on(text, name="2024-03-07-mill.md")
    assert found is not None
    assert found[:2] == (date(2024, 3, 5), "front matter")
    assert found[2] is not None
    assert text[slice(*found[2])] in ("2024-03-05", "March 5, 2024", "5 March 2024")


def test_a_front_matter_that_does_not_end_is_text() -> None:
    assert published_on("---\ndate: the day after\nThe mill said so.\n" * 200, name=None) is None
    assert published_on("---\nThe mill said so.\n---\nMarch 5, 2024\n", name=None) is not None


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["%B %d, %Y", "%d %b %Y", "%Y-%m-%d", "%d %B, %Y"])
)
def test_a_date_that_was_written_is_read_back(day: date, shape: str) -> None:
    found = published_on(f"Mill to hire\n{day.strftime(shape)}\nThe mill said so.", name=None)
    assert found is not None
    assert found[0] == day


@given(st.text(st.sampled_from("March 5, 2024|:-()/By.\n12dateupL"), max_size=120))
def test_any_text_gives_an_answer(text: str) -> None:
    found = published_on(text, name=text)
    assert found is None or found[2] is None or 0 <= found[2][0] < found[2][1] <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "$" * 20_000,
        "1/1/1/" * 3_000,
        "may " * 3_000,
        "5 may 2024 " * 3_000,
        "date " * 5_000,
        "\n" * 1_000_000,
        "---\n" * 50_000,
        "| " * 10_000,
        "2024-03-05" * 5_000,
        "1" * 20_000,
        " " * 1_000_000,
        "(" * 20_000,
        "A.B." * 10_000,
    ],
    ids=lambda text: repr(text[:6]),
)
def test_long_rows_hold_no_date_of_publication(text: str) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert published_on(text, name=text[:200]) is None
