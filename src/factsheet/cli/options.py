"""Options that several commands share, and what their values must look like."""

import re

from factsheet.errors import UsageError

_CURRENCY = re.compile(r"[A-Z]{3}\Z")


def currency_code(option: str, value: str) -> str:
    """The ISO 4217 code in capitals. Raises UsageError for what can't be one."""
    code = value.strip().upper()
    if not _CURRENCY.match(code):
        raise UsageError(f"{option}: {value!r} is no ISO 4217 currency code (such as USD, EUR, CNY)")
    return code
