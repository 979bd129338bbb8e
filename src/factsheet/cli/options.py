"""Options that several commands share, and what their values must look like."""

import re
from pathlib import Path

import msgspec

from factsheet.errors import UsageError
from factsheet.settings import Settings

_CURRENCY = re.compile(r"[A-Z]{3}\Z")


def currency_code(option: str, value: str) -> str:
    """The ISO 4217 code in capitals. Raises UsageError for what can't be one."""
    code = value.strip().upper()
    if not _CURRENCY.match(code):
        raise UsageError(f"{option}: {value!r} is no ISO 4217 currency code (such as USD, EUR, CNY)")
    return code


def settings_in_force(
    config: Path | None, *, model: str | None, currency: str | None, home_currency: str | None
) -> Settings:
    """The settings of the file `config`, or of the nearest one, where the command line does not say otherwise.

    Raises UsageError for a file or a value that can't be understood.
    """
    from factsheet.settings_file import load_settings

    given = {
        "model": model,
        "currency": currency_code("--currency", currency) if currency is not None else None,
        "home_currency": currency_code("--home-currency", home_currency) if home_currency is not None else None,
    }
    said = {name: value for name, value in given.items() if value is not None}
    return msgspec.structs.replace(load_settings(Path.cwd(), config).settings, **said)
