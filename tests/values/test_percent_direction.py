"""Whether a percentage says that something rose or fell, from its words and from the parsed sentence."""

import pytest

from factsheet.mentions.percent import find_percents
from factsheet.values.percent import resolve_percent


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("Sales rose 5 percent.", ["up"]),
        ("Sales rose by a further 5 percent.", ["up"]),
        ("Sales fell as much as 42% in spring.", ["down"]),
        ("Sales were up nearly 57%.", ["up"]),
        ("The shares were off 3%.", ["down"]),
        ("Sales were 13 percent higher.", ["up"]),
        ("It reported a 49% decline.", ["down"]),
        ("It booked a 9% year-on-year profit increase.", ["up"]),
        ("Both made gains of seven and eleven percent, respectively.", ["up", "up"]),
        ("The stock fell 24 cents (3.8%) to $6.", ["down"]),
        ("Palm oil lost 52 ringgit, or 1.3%, to 3,884 ringgit a tonne.", ["down"]),
        ("The index slid 7.26, or 1.9% on Tuesday.", ["down"]),
        ("X was down 2.3%, Y by 2.6%.", ["down", "down"]),
        ("It grew its sales by 28 per cent.", ["up"]),
        ("Its share rose to 23%, up from 21% a year ago.", [None, None]),
        ("Load factor slipped 1.4 percentage points to 86.1%.", ["down", None]),
        ("The yield rose 6 basis points to 4.31 percent.", ["up", None]),
        ("Shares made a 4 per cent jump.", ["up"]),
        ("It raised its profit forecast 9% to 4.7 trillion yen.", ["up"]),
        ("Inflation slowed to 42.12%, below 43% for once.", [None, None]),
        ("The rate was cut to a record 2%.", [None]),
        ("Shares closed at 264.5p, down 3.1p, or 1.2%.", ["down"]),
        ("Output grew at an annual rate of 5.9%.", ["up"]),
        ("Output shrank at a 1.6% annualised pace.", ["down"]),
        ("The index gave up 1.2 per cent.", ["down"]),
        ("Banks put on 1.4%.", ["up"]),
        ("The party won 20.8% of the vote.", [None]),
        ("Spending rose 0.2 percent after a 0.4 percent decline.", ["up", "down"]),
        ("A 10% tariff took effect.", [None]),
        ("Double-digit growth is over.", ["up"]),
        ("It cut its rate a quarter-point to 2.75%, after a half-point cut.", ["down", None, "down"]),
        ("It rose 0.5 percentage points (50 basis points).", ["up", "up"]),
        ("Profit doubled.", ["up"]),
        ("It halved its debt.", ["down"]),
        ("It changed by +0.2%.", ["up"]),
        ("It changed by -3%.", [None]),
        ("It owns a 49% stake.", [None]),
        ("It holds 20 percent of the market.", [None]),
        ("The rate is unchanged at 5%.", [None]),
        ("Children make up about 40 percent.", [None]),
        ("The fund will pick up 26% of the ferry line.", [None]),
        ("The fund picked up another 26% minority stake.", [None]),
        ("Shares picked up 2.4% on Monday.", ["up"]),
        ("Staff took up 12% of the offer.", [None]),
        ("It has bought up a 9% holding.", [None]),
        ("Fares did not rise by 5% in May.", [None]),
        ("Rents haven't fallen 8%, he said.", [None]),
        ("Sales not only rose 8% but doubled.", ["up", "up"]),
        ("Output has not grown by even 1% since.", [None]),
        # said once for a row
        ("Output will grow 1.8 percent in 2025 and 2.1 percent in 2026.", ["up", "up"]),
        ("Kessler shares fell 0.7% and Brandt shares 1%.", ["down", "down"]),
        ("Sales rose 8%, 11% and 14%.", ["up", "up", "up"]),
        ("The Dow gained 0.3% and the Nasdaq 1.2%.", ["up", "up"]),
        ("The DAX was up 0.6%, France's CAC 40 0.4%.", ["up", "up"]),
        ("Banks dropped 3%, carmakers 2% and miners 1%.", ["down", "down", "down"]),
        ("Output fell 1.6% on the month and 2.9% on the year.", ["down", "down"]),
        ("Sales rose 5% and margins hit 12%.", ["up", None]),
        ("The fund gains 3% and holds 1%.", ["up", None]),
        ("Sales rose 5% and 12% of them were abroad.", ["up", None]),
        ("Profit fell by nearly a third.", ["down"]),
        ("Bookings are up by a quarter.", ["up"]),
        ("A doubling of sales helped.", ["up"]),
        # after the number
        ("Exports were 9% down on the year.", ["down"]),
        ("Shares closed 9% up.", ["up"]),
        ("She put 9% down on a house.", [None]),
        ("Unemployment was 5.2% up from 5.1%.", [None, None]),
        ("Fares will be 5% more expensive.", ["up"]),
        ("It was priced to yield 5.75% less fees.", [None]),
        ("The notice wiped 12% off the shares.", ["down"]),
        ("It will lay off 12% of its staff.", [None]),
        # the object stands between
        ("The ferry line raised fares 12%.", ["up"]),
        ("It cut capacity 12% in May.", ["down"]),
        ("It cut the price of berths about 12%.", ["down"]),
        ("It raised €3bn at 12%.", [None]),
        ("Prices rose on average 5%.", ["up"]),
        ("A decline in ticket sales of 40% followed.", ["down"]),
        ("An increase in the tax rate of 25% was refused.", [None]),
        # an attribute, or a level
        ("It trimmed its 12% target.", [None]),
        ("It increased its 12% stake.", [None]),
        ("It added a 12% surcharge.", [None]),
        ("A 12% pay raise was agreed.", ["up"]),
        ("A discount of 20% applies.", [None]),
        ("The share of renters climbed above 12%.", [None]),
        ("The economy grew above 5%.", ["up"]),
        ("The margin was three points lower at 12%.", [None]),
        ("It was 30% or higher.", [None]),
    ],
)
def test_direction_by_the_words(text: str, directions: list[str | None]) -> None:
    assert [resolve_percent(m).direction for m in find_percents(text)] == directions


@pytest.mark.parametrize(("text", "low", "high"), [("nearly 60 per cent", "57", "60"), ("13%", "12.5", "13.5")])
def test_interval(text: str, low: str, high: str) -> None:
    (mention,) = find_percents(text)
    percent = resolve_percent(mention)
    assert (str(percent.low), str(percent.high)) == (low, high)
