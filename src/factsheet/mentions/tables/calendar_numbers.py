"""Number words as calendars use them: days of the month, years, counts of units."""

from collections.abc import Mapping
from types import MappingProxyType

CARDINALS: Mapping[str, int] = MappingProxyType(
    {
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    }
)

MULTIPLIERS: Mapping[str, int] = MappingProxyType({"hundred": 100, "thousand": 1000})

ORDINALS: Mapping[str, int] = MappingProxyType(
    {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
    }
)

# The last of a series, counted from its end.
FINAL_WORDS = frozenset({"last", "final", "closing"})

# Counts that name no number: PXD.
VAGUE_COUNTS = ("several", "a few", "few", "many", "some", "a number of", "countless")

# Counts in words that are no numerals.
COUNT_PHRASES: Mapping[str, int] = MappingProxyType(
    {
        "a couple of": 2,
        "couple of": 2,
        "a couple": 2,
        "a hundred": 100,
        "a thousand": 1000,
        "a dozen": 12,
        "two dozen": 24,
        "another": 1,
        "an additional": 1,
        "a single": 1,
        "a full": 1,
        "a whole": 1,
        "an entire": 1,
        "an": 1,
        "a": 1,
    }
)

PARTS_OF_ONE: Mapping[str, str] = MappingProxyType(
    {
        "half a": "0.5",
        "half an": "0.5",
        "half of a": "0.5",
        "half": "0.5",
        "a quarter of a": "0.25",
        "a quarter of an": "0.25",
        "quarter of a": "0.25",
        "three quarters of a": "0.75",
        "three quarters of an": "0.75",
        "three-quarters of a": "0.75",
        "three-quarters of an": "0.75",
    }
)
"""`half an hour`, `a quarter of a century`."""
