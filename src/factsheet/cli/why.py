"""`factsheet why`: which words and which rules led to the claims of a line."""

import io
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factsheet.cli import status
from factsheet.cli.options import (
    OUTPUT,
    ColorOption,
    ConfigOption,
    HomeCurrencyOption,
    ModelOption,
    PublishedOption,
    settings_in_force,
)
from factsheet.cli.output import open_output
from factsheet.cli.run import Reading
from factsheet.cli.terminal import Color, complain, console

if TYPE_CHECKING:
    from factsheet.claims.attribute import Reasons
    from factsheet.claims.claim import Claim
    from factsheet.report.reasons import Row

_PLACE = re.compile(r"(?P<path>.+?)(?::(?P<line>[0-9]{1,9}))?(?::[0-9]{1,9})?", re.DOTALL)
"""`ARTICLE`, `ARTICLE:LINE`, and `ARTICLE:LINE:COLUMN` as `factsheet check` prints it."""

Explained = tuple["Claim", "Reasons"]


class WhyFormat(StrEnum):
    """How the reasons are written."""

    text = "text"
    json = "json"


def why(
    place: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE:LINE", help="An article and one of its lines; without it all lines.", show_default=False
        ),
    ],
    format: Annotated[
        WhyFormat, typer.Option("--format", "-f", help="How to write it.", rich_help_panel=OUTPUT)
    ] = WhyFormat.text,
    color: ColorOption = Color.auto,
    home_currency: HomeCurrencyOption = None,
    published: PublishedOption = None,
    model: ModelOption = None,
    config: ConfigOption = None,
) -> None:
    """Show for the claims of a line which words and which rule led to value, subject, measure and period.

    [dim]factsheet why articles/2025-02-24-wire.txt:5
    factsheet why articles/2025-02-24-wire.txt:5 --format json[/dim]
    """
    from factsheet.stages import Stages

    path, line = _path_and_line(place)
    settings = settings_in_force(config, model=model, currency=None, home_currency=home_currency)
    reading = Reading([path], published=published.date() if published else None)
    stages = Stages(settings)
    found = [
        explained
        for article in reading.articles()
        for explained in stages.explained(article)
        if line is None or explained[0].line == line
    ]
    if not found and reading.articles_read:
        complain(f"{path}: no claim" + (f" in line {line}" if line is not None else ""))
    _write(found, format, color)
    raise typer.Exit(reading.status() if found or not reading.articles_read else status.DONE)


def _path_and_line(place: str) -> tuple[str, int | None]:
    """The parts of `articles/wire.txt:5`; a colon that no number follows belongs to the path."""
    match = _PLACE.fullmatch(place)
    if match is None or match["line"] is None:
        return place, None
    return match["path"], int(match["line"])


def _write(found: Sequence[Explained], format: WhyFormat, color: Color) -> None:
    from factsheet.report.jsonl import json_text
    from factsheet.report.reasons import reasons_fields, rows_of

    with open_output(None) as stream:
        if format is WhyFormat.json:
            document = json_text([reasons_fields(claim, reasons) for claim, reasons in found], indent=2)
            stream.write(f"{document}\n".encode())
            return
        text = io.TextIOWrapper(stream, encoding="utf-8", errors="backslashreplace", write_through=True)
        try:
            printer = console(text, color)
            for number, (claim, reasons) in enumerate(found):
                if number:
                    printer.print()
                for line in _lines(rows_of(claim, reasons), claim):
                    printer.print(line, soft_wrap=True)
        finally:
            text.detach()


def _lines(rows: "Sequence[Row]", claim: "Claim") -> "Iterator[object]":
    """The claim under its place, a field a line: what was found, the words that it was read from, the rule."""
    from rich.text import Text

    from factsheet.report.display import one_line, visible

    head = Text(f"{visible(claim.article)}:{claim.line}:{claim.column}", style="dim")
    yield head.append(f"  {one_line(claim.text)}", style="bold not dim")
    for row in rows:
        text = Text(f"  {row.field:<11} ")
        text.append(row.found or "–", style="bold")
        if row.words and row.words != row.found:
            text.append(f"  “{row.words}”")
        if row.rule:
            text.append(f"  [{row.rule}]", style="dim")
        yield text
