"""Claims as JSON Lines: the contract (docs/contract.md), one claim a line, in the order in which they come.

Numbers are decimal strings without exponent, unknown fields are null and never left out.
"""

import re
from decimal import Decimal
from typing import Any

import msgspec

from factsheet.claims.claim import Claim
from factsheet.report.display import json_safe

_SURROGATE = re.compile("[\ud800-\udfff]")


def claim_line(claim: Claim) -> bytes:
    """The claim as one line of JSON in UTF-8, with its line end."""
    return json_text(claim_fields(claim)).encode("utf-8") + b"\n"


def claim_fields(claim: Claim) -> dict[str, Any]:
    """The claim as plain dictionaries and strings, fields in the order of the contract."""
    fields: dict[str, Any] = msgspec.to_builtins(claim, builtin_types=(Decimal,))
    fields["value"] = _plain(fields["value"])
    return fields


def plain_decimal(number: Decimal) -> str:
    """The number with all its digits: `Decimal("3.8E+11")` is `380000000000`."""
    return format(number, "f")


def json_text(data: Any, *, indent: int | None = None) -> str:
    """`data` (dictionaries, lists, strings, integers) as JSON text, on one line or indented, safe to print.

    A lone surrogate, which UTF-8 can't hold, becomes U+FFFD, so that offsets stay right.
    """
    try:
        encoded = msgspec.json.encode(data)
    except UnicodeEncodeError:
        encoded = msgspec.json.encode(_without_surrogates(data))
    if indent is not None:
        encoded = msgspec.json.format(encoded, indent=indent)
    return json_safe(encoded.decode("utf-8"))


def _without_surrogates(data: Any) -> Any:
    match data:
        case str():
            return _SURROGATE.sub("\ufffd", data)
        case dict():
            return {name: _without_surrogates(field) for name, field in data.items()}
        case list() | tuple():
            return [_without_surrogates(item) for item in data]
        case _:
            return data


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """Decimals of a value, and of the conversion inside it, as strings."""
    plain: dict[str, Any] = {}
    for name, field in fields.items():
        if isinstance(field, Decimal):
            plain[name] = plain_decimal(field)
        elif isinstance(field, dict):
            plain[name] = _plain(field)
        else:
            plain[name] = field
    return plain
