"""Claims as an article states them: a sentence with the value marked in brackets, `Acme's sales rose [13%] in May.`"""

from datetime import date
from decimal import Decimal
from typing import Any

from factsheet.claims.claim import Claim, Period, Role, SentenceSpan, Status, Subject
from factsheet.values.value import Bound, Converted, Direction, Kind, Money, Percent, PercentUnit, Timex

When = tuple[str, str | None, str | None]

Q4: When = ("2024-Q4", "2024-10-01", "2024-12-31")
Q3: When = ("2025-Q3", "2025-07-01", "2025-09-30")
JANUARY: When = ("2025-01", "2025-01-01", "2025-01-31")
DECEMBER: When = ("2024-12", "2024-12-01", "2024-12-31")
YEAR_2024: When = ("2024", "2024-01-01", "2024-12-31")
THIS_YEAR: When = ("2025", "2025-01-01", "2025-12-31")
NEXT_THREE_YEARS: When = ("P3Y", "2025-02-24", "2028-02-23")


def _interval(amount: Decimal, step: Decimal, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    match bound:
        case "=":
            return amount - step / 2, amount + step / 2
        case "~":
            return amount - 2 * step, amount + 2 * step
        case ">" | ">=":
            return amount, None
        case _:
            return None, amount


def money(
    text: str, currency: str = "USD", bound: Bound = "=", per: str | None = None, usd: str | None = None
) -> Money:
    """`52.4e9`, digits as the article has them: half a unit of the last one on each side is the interval."""
    amount = Decimal(text)
    low, high = _interval(amount, Decimal(1).scaleb(int(amount.as_tuple().exponent)), bound)
    converted = None
    if usd is not None:
        converted = Converted(
            amount=amount * Decimal(usd), currency="USD", rate=Decimal(usd), date=date(2025, 2, 24), source="ECB"
        )
    return Money(amount=amount, low=low, high=high, bound=bound, currency=currency, per=per, converted=converted)


def percent(
    text: str, direction: Direction | None = None, bound: Bound = "=", unit: PercentUnit = "percent"
) -> Percent:
    amount = Decimal(text)
    low, high = _interval(amount, Decimal(1).scaleb(int(amount.as_tuple().exponent)), bound)
    return Percent(amount=amount, low=low, high=high, bound=bound, direction=direction, unit=unit)


def claim(
    marked: str,
    value: Money | Percent | Timex,
    *,
    article: str = "one",
    published: str | None = "2025-02-24",
    subject: str | None = "Acme",
    measure: str | None = "revenue",
    period: When | None = None,
    period_at: int = 0,
    status: Status = "stated",
    at: int = 0,
    role: Role = "event",
) -> Claim:
    """The claim whose value stands in brackets in the sentence `marked`, which begins at `at` in the article."""
    before, _, rest = marked.partition("[")
    text, _, after = rest.partition("]")
    kinds: dict[type, Kind] = {Money: "money", Percent: "percent", Timex: "date"}
    start = at + len(before)
    when = None
    if period is not None:
        first, last = (None if day is None else date.fromisoformat(day) for day in period[1:])
        when = Period(
            text=period[0], start=at + period_at, end=at + period_at + 1, timex=period[0], first=first, last=last
        )
    return Claim(
        article=article,
        published=None if published is None else date.fromisoformat(published),
        kind=kinds[type(value)],
        text=text,
        start=start,
        end=start + len(text),
        line=1,
        column=start + 1,
        value=value,
        subject=None if subject is None else Subject(name=subject, text=subject, start=at, end=at + len(subject)),
        measure=measure,
        measure_text=None,
        period=when,
        attribution=None,
        status=status,
        role=role,
        sentence=SentenceSpan(start=at, end=at + len(before + text + after), text=before + text + after),
    )


def pair(marked: str, original: Money, restated: Money, **fields: Any) -> list[Claim]:
    """Both claims of `It invests [380 billion yuan] ([$52 billion]).`"""
    first, rest = marked.split("]", 1)
    only_first = first + "]" + rest.replace("[", "").replace("]", "")
    only_second = first.replace("[", "") + rest
    return [claim(only_first, original, **fields), claim(only_second, restated, **fields)]


def day(iso: str, last: str | None = None) -> Timex:
    """A date of one day, or from a day to `last`."""
    first = date.fromisoformat(iso)
    return Timex(timex=iso, type="DATE", first=first, last=date.fromisoformat(last) if last else first)


def duration(timex: str) -> Timex:
    """A length of time without days: `P6Q`."""
    return Timex(timex=timex, type="DURATION")
