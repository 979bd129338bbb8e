"""Which letters are an ISO 4217 code, and which code was meant by letters that are none."""

from factsheet.mentions.currency_cues import iso_codes
from factsheet.mentions.tables.currencies import DOLLAR_LETTERS, LETTERS_BEFORE, SIGNS

# Codes of no money: none at all, and for tests.
_NO_MONEY = frozenset({"XXX", "XTS"})


def is_code(code: str) -> bool:
    """Whether the three capitals are the ISO 4217 code of a currency, current or withdrawn."""
    return code in iso_codes() and code not in _NO_MONEY


def near_code(code: str) -> str | None:
    """The code with the same letters in another order, else with one other letter; those that news writes first."""
    written = {*DOLLAR_LETTERS.values(), *SIGNS.values(), *LETTERS_BEFORE.values()}
    near = [
        (sorted(known) != sorted(code), known not in written, known)
        for known in iso_codes() - _NO_MONEY
        if sorted(known) == sorted(code) or sum(a != b for a, b in zip(known, code, strict=False)) == 1
    ]
    return min(near)[2] if near and len(code) == 3 else None
