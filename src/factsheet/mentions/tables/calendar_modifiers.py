"""Words that point from the day of publication or narrow a period down, and the parts of a day."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

# How many units away from the one that we are in: `last year` is -1, `this week` 0.
STEPS: Mapping[str, int] = MappingProxyType(
    {
        "last": -1,
        "past": -1,
        "this past": -1,
        "this last": -1,
        "this": 0,
        "current": 0,
        "this coming": 1,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
    }
)

# Steps from what the text spoke of last, not from the day of publication.
NARRATIVE_STEPS: Mapping[str, int] = MappingProxyType(
    {
        "previous": -1,
        "preceding": -1,
        "prior": -1,
        "the same": 0,
        "same": 0,
        "that": 0,
        "that same": 0,
        "following": 1,
        "subsequent": 1,
        "latest": 0,
        "most recent": 0,
    }
)

DAY_NAMES: Mapping[str, int] = MappingProxyType(
    {
        "the day before yesterday": -2,
        "yesterday": -1,
        "today": 0,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    }
)

Edge = Literal["start", "mid", "end", "close", "before", "after", "first half", "second half"]

# `end` is the last third, `close` the last day: `late 2023` and `the end of 2023`.
EDGE_PREFIXES: Mapping[str, Edge] = MappingProxyType(
    {
        "very early": "start",
        "early": "start",
        "early in": "start",
        "early on": "start",
        "mid": "mid",
        "middle": "mid",
        "late": "end",
        "late in": "end",
        "late on": "end",
        "end": "end",
        "the start of": "start",
        "start of": "start",
        "the beginning of": "start",
        "beginning of": "start",
        "the early part of": "start",
        "the middle of": "mid",
        "middle of": "mid",
        "the latter part of": "end",
        "the end of": "close",
        "end of": "close",
        "the close of": "close",
        "the tail end of": "end",
        "earlier": "before",
        "earlier in": "before",
        "earlier on": "before",
        "later": "after",
        "later in": "after",
        "later on": "after",
        "the rest of": "after",
        "rest of": "after",
        "the remainder of": "after",
        "the balance of": "after",
    }
)

# TIMEX3 codes.
PARTS_OF_DAY: Mapping[str, str] = MappingProxyType(
    {
        "morning": "MO",
        "midday": "MI",
        "afternoon": "AF",
        "evening": "EV",
        "night": "NI",
        "overnight": "NI",
        "dawn": "DA",
    }
)

# Names of an hour.
HOURS: Mapping[str, str] = MappingProxyType({"noon": "12:00", "midday": "12:00", "midnight": "24:00"})

TIME_ZONES = (
    "edt",
    "est",
    "cdt",
    "cst",
    "mdt",
    "mst",
    "pdt",
    "pst",
    "et",
    "ct",
    "pt",
    "gmt",
    "utc",
    "bst",
    "cet",
    "ist",
)

# `9 a.m. Eastern time`
LONG_TIME_ZONES = ("eastern", "central", "pacific", "local")

# `daily` and its like, with the unit that they repeat.
FREQUENCIES: Mapping[str, str] = MappingProxyType(
    {
        "hourly": "PT1H",
        "daily": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "biweekly": "P2W",
        "fortnightly": "P2W",
        "monthly": "P1M",
        "yearly": "P1Y",
        "annually": "P1Y",
    }
)

ShiftKind = Literal["now", "narrative", "open", "starting"]

# What turns a length into a distance, and what from: from now, from what the text spoke of, from what follows.
SHIFTS: Mapping[str, tuple[int, ShiftKind]] = MappingProxyType(
    {
        "ago": (-1, "now"),
        "earlier": (-1, "narrative"),
        "previously": (-1, "narrative"),
        "before": (-1, "open"),
        "prior to": (-1, "open"),
        "later": (1, "narrative"),
        "afterward": (1, "narrative"),
        "after": (1, "open"),
        "following": (1, "open"),
        "from": (1, "open"),
        "from now": (1, "now"),
        "hence": (1, "now"),
        "starting": (1, "starting"),
        "starting from": (1, "starting"),
        "starting on": (1, "starting"),
        "beginning": (1, "starting"),
        "beginning on": (1, "starting"),
    }
)
