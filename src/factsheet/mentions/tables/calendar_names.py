"""Names of weekdays, seasons and decades, with their numbers (for the months see articles/tables/months.py)."""

from collections.abc import Mapping
from types import MappingProxyType

# ISO 8601: Monday is 1.
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {
        "monday": 1,
        "tuesday": 2,
        "wednesday": 3,
        "thursday": 4,
        "friday": 5,
        "saturday": 6,
        "sunday": 7,
    }
)

WEEKDAY_ABBREVIATIONS: Mapping[str, int] = MappingProxyType(
    {
        "mon": 1,
        "tues": 2,
        "tue": 2,
        "weds": 3,
        "wed": 3,
        "thurs": 4,
        "thur": 4,
        "thu": 4,
        "fri": 5,
        "sat": 6,
        "sun": 7,
    }
)

# TIMEX3 codes.
SEASONS: Mapping[str, str] = MappingProxyType(
    {
        "spring": "SP",
        "summer": "SU",
        "autumn": "FA",
        "fall": "FA",
        "winter": "WI",
    }
)

# First and last month of a season; the meteorological seasons of the northern half of the world.
SEASON_MONTHS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "SP": (3, 5),
        "SU": (6, 8),
        "FA": (9, 11),
        "WI": (12, 2),
    }
)

# The tens of a decade: `the nineties` is 1990 to 1999.
DECADES: Mapping[str, int] = MappingProxyType(
    {
        "tens": 1,
        "twenties": 2,
        "thirties": 3,
        "forties": 4,
        "fifties": 5,
        "sixties": 6,
        "seventies": 7,
        "eighties": 8,
        "nineties": 9,
    }
)
