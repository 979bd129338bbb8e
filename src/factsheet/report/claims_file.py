"""Reading back a claims file that `factsheet extract --format jsonl` wrote."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from factsheet.claims.claim import Claim
from factsheet.errors import ClaimsFileError
from factsheet.values.value import Kind, Money, Percent, Timex, Value

_VALUE_TYPES: MappingProxyType[Kind, type[Value]] = MappingProxyType(
    {"money": Money, "percent": Percent, "date": Timex}
)

MOST_DIGITS = 400
"""No claim states a number with more digits than this; `1e999999999` in a file must not fill the memory."""


def read_claims_file(path: Path) -> Iterator[Claim]:
    """The claims of the file, in its order. Blank lines are passed over.

    Raises ClaimsFileError, naming file and line, for a file that can't be read or a line that is not a claim.
    """
    try:
        with path.open("rb") as lines:
            yield from parse_claims(lines, name=str(path))
    except OSError as error:
        raise ClaimsFileError(f"{path}: {error.strerror or error}") from error


def parse_claims(lines: Iterable[bytes], *, name: str) -> Iterator[Claim]:
    """The claims in `lines` of JSON; `name` is what errors call the file.

    Fields that this version does not know are passed over, so that files of later versions can be read.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _claim(msgspec.json.decode(line, type=dict[str, Any]))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise ClaimsFileError(f"{name}:{number}: not a claim: {error}") from error


def _claim(fields: dict[str, Any]) -> Claim:
    kind: Kind = _field(fields, "kind", Kind)
    known = {field.name: field.type for field in msgspec.structs.fields(Claim)}
    claim = Claim(
        **{name: _field(fields, name, _VALUE_TYPES[kind] if name == "value" else kept) for name, kept in known.items()}
    )
    _check_numbers(claim.value)
    return claim


def _field(fields: dict[str, Any], name: str, kept: Any) -> Any:
    if name not in fields:
        raise msgspec.ValidationError(f"field `{name}` is missing")
    try:
        return msgspec.convert(fields[name], type=kept)
    except msgspec.ValidationError as error:
        raise msgspec.ValidationError(f"field `{name}`: {error}") from error


def _check_numbers(value: Value) -> None:
    for name in value.__struct_fields__:
        field = getattr(value, name)
        if isinstance(field, Decimal) and not (field.is_finite() and abs(field.adjusted()) < MOST_DIGITS):
            raise msgspec.ValidationError(f"field `value`: `{name}` is no number that an article can state")
        if isinstance(field, msgspec.Struct):
            _check_numbers(field)  # type: ignore[arg-type]
