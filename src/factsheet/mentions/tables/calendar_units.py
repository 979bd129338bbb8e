"""Units of time, as they are written, and their letters in a TIMEX3 duration."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Unit = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "business day",
    "night",
    "weekend",
    "week",
    "fortnight",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
    "millennium",
    "period",
]

# What a writer calls one of them; the plurals follow from the singulars.
UNIT_WORDS: Mapping[str, Unit] = MappingProxyType(
    {
        "second": "second",
        "minute": "minute",
        "hour": "hour",
        "day": "day",
        "calendar day": "day",
        "trading day": "day",
        "business day": "business day",
        "working day": "business day",
        "trading session": "day",
        "night": "night",
        "weekend": "weekend",
        "week": "week",
        "fortnight": "fortnight",
        "month": "month",
        "calendar month": "month",
        "quarter": "quarter",
        "year": "year",
        "calendar year": "year",
        "fiscal year": "year",
        "financial year": "year",
        "decade": "decade",
        "century": "century",
        "millennium": "millennium",
    }
)

UNIT_PLURALS: Mapping[str, str] = MappingProxyType({"century": "centuries", "millennium": "millennia"})

# Only after a number in digits: `3 hrs`, `20 min`.
UNIT_ABBREVIATIONS: Mapping[str, Unit] = MappingProxyType(
    {
        "h": "hour",
        "hr": "hour",
        "hrs": "hour",
        "min": "minute",
        "mins": "minute",
        "sec": "second",
        "secs": "second",
        "yr": "year",
        "yrs": "year",
        "mo": "month",
        "mos": "month",
        "wk": "week",
        "wks": "week",
    }
)

# Letter, and whether it stands behind the `T` of times. ISO 8601, with the TIMEX3 letters Q, E (decade), C and L.
DURATION_LETTERS: Mapping[Unit, tuple[str, bool]] = MappingProxyType(
    {
        "second": ("S", True),
        "minute": ("M", True),
        "hour": ("H", True),
        "day": ("D", False),
        "business day": ("BD", False),
        "night": ("D", False),
        "weekend": ("WE", False),
        "week": ("W", False),
        "month": ("M", False),
        "quarter": ("Q", False),
        "year": ("Y", False),
        "decade": ("E", False),
        "century": ("C", False),
        "millennium": ("L", False),
    }
)

# A longer unit as so many of a shorter one: two decades are P20Y, a fortnight P2W, a half P6M.
IN_SMALLER_UNITS: Mapping[Unit, tuple[int, Unit]] = MappingProxyType(
    {
        "fortnight": (2, "week"),
        "half": (6, "month"),
        "season": (3, "month"),
        "decade": (10, "year"),
        "century": (100, "year"),
    }
)

CLOCK_UNITS: frozenset[Unit] = frozenset({"second", "minute", "hour"})
