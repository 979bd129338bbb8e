"""Currencies that are mistaken for one another in print."""

OFTEN_MEANT = ("USD", "EUR", "GBP", "JPY", "CNY", "CAD", "AUD", "HKD", "CHF", "INR", "SEK", "NOK", "KRW", "SGD", "NZD")
"""Tried, in this order, as the currency that the writer had in mind."""

DOLLARS = ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "MXN", "BRL")
"""Currencies that a bare $ can mean at home."""
