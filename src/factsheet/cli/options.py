"""Options that several commands share, and what their values must look like."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from factsheet.cli.terminal import Color
from factsheet.errors import UsageError
from factsheet.settings import DEFAULT_MODEL, Settings

INPUT = "Input"
OUTPUT = "Output"

PublishedOption = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="Publication date of articles whose record names none.",
        rich_help_panel=INPUT,
        show_default=False,
    ),
]
HomeCurrencyOption = Annotated[
    str | None,
    typer.Option(
        metavar="ISO",
        help="What a bare $ means when nothing in the article tells.",
        rich_help_panel=INPUT,
        show_default="USD",
    ),
]
ModelOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="spaCy pipeline, by name or path.", rich_help_panel=INPUT, show_default=DEFAULT_MODEL
    ),
]
ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Settings file, instead of the nearest one.",
        rich_help_panel=INPUT,
        show_default=False,
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.", rich_help_panel=OUTPUT),
]
ColorOption = Annotated[Color, typer.Option(help="Use colour; auto means on a terminal.", rich_help_panel=OUTPUT)]


def currency_code(option: str, value: str) -> str:
    """The ISO 4217 code in capitals. Raises UsageError for what is none, naming one that is near."""
    from factsheet.values.currency_codes import is_code, near_code

    code = value.strip().upper()
    if not is_code(code):
        near = near_code(code)
        hint = f", did you mean {near}?" if near else " (such as USD, EUR, CNY)"
        raise UsageError(f"{option}: {value!r} is no ISO 4217 currency code{hint}")
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
