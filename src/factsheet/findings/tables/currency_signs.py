"""Currencies that are mistaken for one another in print."""

from types import MappingProxyType

OFTEN_MEANT = ("USD", "EUR", "GBP", "JPY", "CNY", "CAD", "AUD", "HKD", "CHF", "INR", "SEK", "NOK", "KRW", "SGD", "NZD")
"""Tried, in this order, as the currency that the writer had in mind."""

AT_HOME = MappingProxyType(
    {
        "AUD": ("Australia", "Sydney", "Melbourne", "AUD", "A$", "AU$"),
        "CAD": ("Canad", "Toronto", "Ottawa", "Montreal", "CAD", "C$", "CA$"),
        "NZD": ("New Zealand", "Wellington", "Auckland", "NZ"),
        "HKD": ("Hong Kong", "HK"),
        "SGD": ("Singapore", "S$", "SGD"),
        "MXN": ("Mexic", "MXN"),
        "BRL": ("Brazil", "R$", "BRL"),
        "TWD": ("Taiwan", "Taipei", "NT$", "TWD"),
    }
)
"""Words of an article that make it likely that a bare $ is this currency."""

DOLLARS = ("AUD", "CAD", "NZD", "HKD", "SGD", "MXN", "BRL")
"""Currencies that a bare $ can mean at home."""
