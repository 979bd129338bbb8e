"""Which report is written, and how it meets the stream that it goes to."""

import io
import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import msgspec

from factsheet.cli.terminal import Color, console, drop_stdout
from factsheet.errors import UsageError
from factsheet.report.filters import Filters, filtered

if TYPE_CHECKING:
    from factsheet.report.sheet import FactSheet

FILE_WIDTH = 120
"""Columns of a table that is written to a file, where no terminal says how wide it is."""


class Format(StrEnum):
    """How the result is written."""

    table = "table"
    jsonl = "jsonl"
    json = "json"
    csv = "csv"
    markdown = "markdown"
    html = "html"
    parquet = "parquet"


class Look(NamedTuple):
    """What the options say about the form of the report."""

    format: Format
    color: Color
    verbose: bool
    to_file: bool


def render(sheet: "FactSheet", filters: Filters, stream: BinaryIO, look: Look) -> None:
    """Write the sheet to the stream. Raises UsageError for what this stream or this installation can't take."""
    match look.format:
        case Format.table:
            _table(sheet, filters, stream, look)
        case Format.markdown:
            from factsheet.report.markdown import markdown

            stream.write(markdown(filtered(sheet, filters)).encode("utf-8"))
        case Format.html:
            from factsheet.report.html import html_page

            stream.write(html_page(filtered(sheet, filters)).encode("utf-8"))
        case Format.json:
            from factsheet.report.json import json_document

            stream.write(json_document(filtered(sheet, filters)))
        case Format.jsonl:
            from factsheet.report.jsonl import claim_line
            from factsheet.report.rows import chosen

            stream.writelines(claim_line(claim) for claim, _ in chosen(sheet, filters))
        case Format.csv:
            from factsheet.report.csv import csv_lines
            from factsheet.report.rows import rows

            stream.writelines(csv_lines(rows(sheet, filters)))
        case Format.parquet:
            from factsheet.report.parquet import write_parquet
            from factsheet.report.rows import rows

            if stream.isatty():
                raise UsageError("parquet is no text for a terminal: name a file with --output")
            write_parquet(rows(sheet, filters), stream)


def _table(sheet: "FactSheet", filters: Filters, stream: BinaryIO, look: Look) -> None:
    from factsheet.report.table import table

    # Times that are tied to nothing bury what matters; all other formats have them, and so has --verbose.
    shown = filtered(sheet, msgspec.structs.replace(filters, loose_times=look.verbose))
    width = int(os.environ.get("COLUMNS") or FILE_WIDTH) if look.to_file else None
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="backslashreplace", write_through=True)
    try:
        printer = console(text, look.color, width=width)
        for part in table(shown, width=printer.width, verbose=look.verbose, color=printer.color_system is not None):
            printer.print(part, soft_wrap=False)
        text.flush()
    except BrokenPipeError:
        # Nobody reads on: what is still held must have somewhere to go, or the stream is closed with its wrapper.
        if stream is sys.stdout.buffer:
            drop_stdout()
        raise
    finally:
        text.detach()
