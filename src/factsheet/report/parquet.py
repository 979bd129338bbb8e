"""Claims as Parquet for data frames and databases. Needs the extra `parquet` (pyarrow)."""

import importlib
import types
import typing
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Context, Decimal
from itertools import islice
from typing import Any, BinaryIO

import msgspec

from factsheet.errors import UsageError
from factsheet.report.rows import Row

_EXACT = Context(prec=60)

ROWS_AT_ONCE = 10_000
"""Rows that are turned into columns together: a row group of the file."""

DIGITS, DECIMALS = 38, 9
"""Numbers are DECIMAL(38, 9), the widest that readers share: 29 digits before the point, 9 after."""


def write_parquet(rows: Iterable[Row], stream: BinaryIO) -> None:
    """Write the rows to the stream, columns named and typed as in Row. Raises UsageError without pyarrow.

    A number that DECIMAL(38, 9) can't hold becomes null; CSV and JSON have all its digits.
    """
    try:
        arrow: Any = importlib.import_module("pyarrow")
        parquet: Any = importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise UsageError("--format parquet needs pyarrow: pip install 'factsheet[parquet]'") from error
    schema = _schema(arrow)
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for group in _groups(iter(rows)):
            columns = {name: [_cell(getattr(row, name)) for row in group] for name in Row.__struct_fields__}
            writer.write_table(arrow.Table.from_pydict(columns, schema=schema))


def _groups(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while group := list(islice(rows, ROWS_AT_ONCE)):
        yield group


def _cell(field: object) -> object:
    if not isinstance(field, Decimal):
        return field.encode("utf-8", "replace").decode("utf-8") if isinstance(field, str) else field
    if field.adjusted() >= DIGITS - DECIMALS:
        return None
    return field.quantize(Decimal(1).scaleb(-DECIMALS), context=_EXACT)


def _schema(arrow: Any) -> Any:
    columns = {
        bool: arrow.bool_(),
        int: arrow.int64(),
        date: arrow.date32(),
        Decimal: arrow.decimal128(DIGITS, DECIMALS),
    }
    return arrow.schema(
        [
            arrow.field(field.name, columns.get(kept, arrow.string()), nullable=type(None) in _choices(field.type))
            for field in msgspec.structs.fields(Row)
            for kept in _choices(field.type)[:1]
        ]
    )


def _choices(kept: Any) -> tuple[Any, ...]:
    """`int | None` as (int, NoneType)."""
    return typing.get_args(kept) if typing.get_origin(kept) in (types.UnionType, typing.Union) else (kept,)
