"""Words that tell the time of a claim from the time it is compared with, and measures that a period carries on for."""

from types import MappingProxyType

BASE_MARKERS = (
    "compared with",
    "compared to",
    "than",
    "versus",
    "vs",
    "vs.",
    "against",
    "from",
    "compared",
    "as against",
    "on",
    "over",
)
"""Directly before a date: the date is only a base, `up 5% from a year earlier`."""

BASE_WORDS = frozenset("earlier ago previous prior last same preceding before".split())
"""A date after `from` is a base only with one of these: `from a year earlier`, but not `from 2019 to 2021`."""

MATURITY = ("due", "due on", "due in", "maturing in", "maturing on", "expiring", "expiring in", "expiring on")
"""Before a date that is a term of the thing: `bonds due Oct. 15, 1999`."""

FLOWS = frozenset(
    """
    revenue sales turnover result production deliveries imports exports spending stock traffic orders charge share
    loan index
    """.split()
)
"""Measures over a period, by family: what is said next of the same one, without a date, is of the same period."""

RESULTS = frozenset("revenue sales turnover result charge production deliveries margin expenses".split())
"""Families that one report gives together: after `net income for the third quarter`, `sales rose 8%` is of it too."""

FAMILIES = MappingProxyType(
    {
        "profit": "result",
        "loss": "result",
        "earnings": "result",
        "income": "result",
        "output": "production",
        "share price": "stock",
        "charges": "charge",
    }
)
"""Measures that are spoken of together."""

OF_FIRMS = RESULTS | frozenset("margin return dividend workforce cuts buyback expenditure capacity traffic".split())
"""Families of measures that a person has only as the head of a firm."""

ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
"""`its fourth increase in six years`: the years count increases, and are no period of this one."""

QUOTED_LEVELS = frozenset("close price level high low peak quote pace rate".split())
"""What a date beside it belongs to alone: `34% above Tuesday's close`, `half the pace of April`."""

DECIDING = frozenset("vote decide opt resolve elect choose".split())
"""The day of these is not that of what is decided: `voted on Tuesday to build it for $5m`."""
