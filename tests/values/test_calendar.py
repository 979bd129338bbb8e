"""Arithmetic of the calendar: units around a day, steps, holidays, and how TIMEX3 writes them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.tables.calendar_units import Unit
from factsheet.values import calendar
from factsheet.values.calendar import Days

UNITS: list[Unit] = ["day", "week", "month", "quarter", "half", "year", "decade", "century"]


@pytest.mark.parametrize(
    ("unit", "day", "written", "first", "last"),
    [
        ("day", date(2025, 2, 24), "2025-02-24", date(2025, 2, 24), date(2025, 2, 24)),
        ("week", date(2025, 2, 24), "2025-W09", date(2025, 2, 24), date(2025, 3, 2)),
        ("week", date(2016, 1, 1), "2015-W53", date(2015, 12, 28), date(2016, 1, 3)),
        ("weekend", date(2016, 11, 7), "2016-W45-WE", date(2016, 11, 12), date(2016, 11, 13)),
        ("month", date(2024, 2, 29), "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("quarter", date(2024, 11, 5), "2024-Q4", date(2024, 10, 1), date(2024, 12, 31)),
        ("half", date(2024, 7, 1), "2024-H2", date(2024, 7, 1), date(2024, 12, 31)),
        ("year", date(2024, 7, 1), "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("decade", date(1994, 7, 1), "199", date(1990, 1, 1), date(1999, 12, 31)),
        ("century", date(1994, 7, 1), "19", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_the_unit_around_a_day(unit: Unit, day: date, written: str, first: date, last: date) -> None:
    assert calendar.around(unit, day) == Days(first, last)
    assert calendar.write(unit, day) == written


@pytest.mark.parametrize(
    ("day", "unit", "steps", "expected"),
    [
        (date(2025, 2, 24), "year", 3, date(2028, 2, 24)),
        (date(2024, 2, 29), "year", -1, date(2023, 2, 28)),
        (date(2025, 3, 31), "month", -1, date(2025, 2, 28)),
        (date(2025, 1, 15), "quarter", -1, date(2024, 10, 15)),
        (date(2025, 2, 24), "week", -2, date(2025, 2, 10)),
        (date(2025, 2, 21), "business day", 1, date(2025, 2, 24)),
        (date(2025, 2, 24), "business day", -6, date(2025, 2, 14)),
    ],
)
def test_steps(day: date, unit: Unit, steps: int, expected: date) -> None:
    assert calendar.shift(day, unit, steps) == expected


@pytest.mark.parametrize(("unit", "steps"), [("year", 8000), ("year", -2025), ("century", 1000), ("day", 4_000_000)])
def test_a_step_out_of_the_calendar_is_an_overflow(unit: Unit, steps: int) -> None:
    with pytest.raises(OverflowError):
        calendar.shift(date(2025, 2, 24), unit, steps)


@pytest.mark.parametrize(
    ("year", "name", "expected"),
    [
        (2025, "easter", date(2025, 4, 20)),
        (2024, "good friday", date(2024, 3, 29)),
        (2024, "easter monday", date(2024, 4, 1)),
        (2025, "thanksgiving", date(2025, 11, 27)),
        (2025, "black friday", date(2025, 11, 28)),
        (2024, "election day", date(2024, 11, 5)),
        (2022, "election day", date(2022, 11, 8)),
        (2025, "memorial day", date(2025, 5, 26)),
        (2025, "labor day", date(2025, 9, 1)),
        (2025, "christmas eve", date(2025, 12, 24)),
    ],
)
def test_holidays(year: int, name: str, expected: date) -> None:
    assert calendar.holiday(year, name) == expected


def test_thirds_of_a_period() -> None:
    year = calendar.year_days(2023)
    assert calendar.third(year, "end") == Days(date(2023, 9, 1), date(2023, 12, 31))
    assert calendar.third(year, "mid") == Days(date(2023, 5, 1), date(2023, 8, 31))
    assert calendar.third(calendar.month_days(2025, 1), "end") == Days(date(2025, 1, 22), date(2025, 1, 31))
    assert calendar.third(calendar.around("decade", date(1995, 1, 1)), "start") == Days(
        date(1990, 1, 1), date(1993, 12, 31)
    )


@given(st.dates(date(1000, 1, 1), date(2900, 12, 31)), st.sampled_from(UNITS))
def test_a_unit_holds_its_day_and_the_next_begins_after_it(day: date, unit: Unit) -> None:
    first, last = calendar.around(unit, day)
    assert first <= day <= last
    assert calendar.around(unit, last + timedelta(days=1)).first == last + timedelta(days=1)
    assert calendar.write(unit, first) == calendar.write(unit, last) == calendar.write(unit, day)


@given(st.dates(date(1000, 1, 1), date(2900, 12, 31)), st.sampled_from(UNITS), st.integers(-9, 9))
def test_steps_reach_the_unit_so_many_further(day: date, unit: Unit, steps: int) -> None:
    first = calendar.around(unit, day).first
    assert calendar.around(unit, calendar.shift(day, unit, steps)).first == calendar.shift(first, unit, steps)


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    easter = calendar.easter(year)
    assert easter.isoweekday() == 7
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)
