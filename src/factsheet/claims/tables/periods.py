"""Words that tell the time of a claim from the time it is compared with, and measures that a period carries on for."""

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
)
"""Directly before a date: the date is only a base, `up 5% from a year earlier`."""

BASE_WORDS = frozenset("earlier ago previous prior last same preceding before".split())
"""A date after `from` is a base only with one of these: `from a year earlier`, but not `from 2019 to 2021`."""

FLOWS = frozenset(
    """
    revenue sales turnover profit loss earnings income production output deliveries imports exports spending
    net_profit net_loss operating_profit operating_loss share_price traffic orders charge
    """.split()
)
"""Measures over a period: what is said next of the same measure, without a date, is said of the same period."""
