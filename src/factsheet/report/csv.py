"""Claims as CSV for spreadsheets and data frames (RFC 4180, UTF-8, one header line)."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from factsheet.report.display import visible
from factsheet.report.jsonl import plain_decimal
from factsheet.report.rows import Row

# A spreadsheet takes a cell that begins like this for a formula (CWE-1236), also after white space and in full width.
_FORMULA_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")

FIELDS: tuple[str, ...] = Row.__struct_fields__


def csv_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """The header, then a record for each row. None is an empty cell, numbers have no exponent."""
    yield _record(FIELDS)
    for row in rows:
        yield _record(_cell(getattr(row, name)) for name in FIELDS)


def _record(cells: Iterable[str]) -> bytes:
    record = io.StringIO()
    csv.writer(record, lineterminator="\n").writerow(cells)
    return record.getvalue().encode("utf-8")


def _cell(field: object) -> str:
    match field:
        case None:
            return ""
        case bool():
            return "true" if field else "false"
        case Decimal():
            return plain_decimal(field)
        case date():
            return field.isoformat()
        case str():
            return _text(field)
        case _:
            return str(field)


def _text(text: str) -> str:
    """Article text as a cell that stays text: an apostrophe before what a spreadsheet would run."""
    shown = "\n".join(visible(line) for line in text.replace("\t", " ").splitlines())
    return f"'{shown}" if len(shown) > 1 and shown.lstrip().startswith(_FORMULA_STARTS) else shown
