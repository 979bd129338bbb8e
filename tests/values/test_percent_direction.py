"""Whether a percentage says that something rose or fell, from its words and from the parsed sentence."""

import pytest

from factsheet.mentions.percent import find_percents
from factsheet.values.percent import resolve_percent


@pytest.mark.parametrize(
    ("text", "directions"),
    [
        ("Sales rose 5 percent.", ["up"]),
        ("Sales rose by a further 5 percent.", ["up"]),
        ("Sales fell as much as 35% in January.", ["down"]),
        ("Sales were up nearly 57%.", ["up"]),
        ("The shares were off 3%.", ["down"]),
        ("Sales were 13 percent higher.", ["up"]),
        ("It reported a 49% decline.", ["down"]),
        ("It saw a 13% year-on-year revenue increase.", ["up"]),
        ("They posted gains of eight and fourteen percent, respectively.", ["up", "up"]),
        ("The stock fell 17 cents (2.1%) to $8.", ["down"]),
        ("The index tumbled 5.39, or 1.2% on Friday.", ["down"]),
        ("X was down 2.3%, Y by 2.6%.", ["down", "down"]),
        ("It grew its sales by 35 per cent.", ["up"]),
        ("Its share rose to 17%, up from 14% a year ago.", [None, None]),
        ("Profit doubled.", ["up"]),
        ("It halved its debt.", ["down"]),
        ("It changed by +0.2%.", ["up"]),
        ("It changed by -3%.", [None]),
        ("It owns a 49% stake.", [None]),
        ("It holds 20 percent of the market.", [None]),
        ("The rate is unchanged at 5%.", [None]),
        ("Children make up about 40 percent.", [None]),
    ],
)
def test_direction_by_the_words(text: str, directions: list[str | None]) -> None:
    assert [resolve_percent(m).direction for m in find_percents(text)] == directions


@pytest.mark.parametrize(("text", "low", "high"), [("nearly 60 per cent", "57", "60"), ("13%", "12.5", "13.5")])
def test_interval(text: str, low: str, high: str) -> None:
    (mention,) = find_percents(text)
    percent = resolve_percent(mention)
    assert (str(percent.low), str(percent.high)) == (low, high)
