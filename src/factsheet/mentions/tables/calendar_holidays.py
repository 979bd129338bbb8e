"""Holidays that news names a day by, and the rule that finds the day in a year.

A rule is a fixed `(month, day)`, the nth weekday of a month `(month, weekday, n)` with n = -1 for the last, or a
distance in days from Easter Sunday.
"""

from collections.abc import Mapping
from types import MappingProxyType

HolidayRule = tuple[int, int] | tuple[int, int, int] | int

HOLIDAYS: Mapping[str, HolidayRule] = MappingProxyType(
    {
        "new year's day": (1, 1),
        "new year's eve": (12, 31),
        "new year's": (1, 1),
        "martin luther king day": (1, 1, 3),
        "valentine's day": (2, 14),
        "presidents' day": (2, 1, 3),
        "presidents day": (2, 1, 3),
        "st. patrick's day": (3, 17),
        "ash wednesday": -46,
        "good friday": -2,
        "easter sunday": 0,
        "easter monday": 1,
        "easter": 0,
        "april fools' day": (4, 1),
        "may day": (5, 1),
        "mother's day": (5, 7, 2),
        "memorial day": (5, 1, -1),
        "father's day": (6, 7, 3),
        "juneteenth": (6, 19),
        "independence day": (7, 4),
        "fourth of july": (7, 4),
        "bastille day": (7, 14),
        "labor day": (9, 1, 1),
        "columbus day": (10, 1, 2),
        "halloween": (10, 31),
        "election day": (11, 2, 1),
        "singles' day": (11, 11),
        "canada day": (7, 1),
        "australia day": (1, 26),
        "veterans day": (11, 11),
        "thanksgiving day": (11, 4, 4),
        "thanksgiving": (11, 4, 4),
        "black friday": (11, 5, 4),
        "cyber monday": (11, 1, 4),
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "christmas": (12, 25),
        "boxing day": (12, 26),
    }
)
