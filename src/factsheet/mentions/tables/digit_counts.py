"""Numbers of which only the count of digits is told: `double-digit growth`, `a low single-digit million`, `a
seven-figure sum`. The ends are those that a reader takes."""

from types import MappingProxyType
from typing import Final

# From and to, by the part of the digits that is named and by their count.
DIGIT_COUNTS: Final = MappingProxyType(
    {
        ("", "single"): (1, 9), ("low", "single"): (1, 4), ("mid", "single"): (4, 6), ("high", "single"): (6, 9),
        ("", "double"): (10, 99), ("low", "double"): (10, 20), ("mid", "double"): (40, 60),
        ("high", "double"): (60, 99),
        ("", "triple"): (100, 999), ("low", "triple"): (100, 400), ("mid", "triple"): (400, 600),
        ("high", "triple"): (600, 999),
    }
)  # fmt: skip

# What grows by so many hundredths when the unit is not said: `double-digit growth`, `high single-digit inflation`.
PERCENT_NOUNS: Final = (
    "growth inflation percentage percentages percent gain gains increase increases rise rises decline declines drop "
    "drops fall falls decrease decreases jump hike hikes cut cuts returns return yield yields margin margins expansion "
    "contraction improvement slump unemployment discounts rate rates pace clip"
).split()

# Figures of a sum: `a six-figure salary` is 100,000 to a million.
FIGURES: Final = MappingProxyType({"four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10})

# Sums that are told so. Without one of them a seven-figure number may count anything.
SUMS: Final = (
    "sum sums fee fees salary salaries deal deals settlement settlements payout payouts contract contracts amount "
    "amounts bonus bonuses offer offers package packages donation donations cheque cheques check checks fine fines "
    "income incomes advance compensation investment investments price prices loss losses profit profits budget"
).split()
