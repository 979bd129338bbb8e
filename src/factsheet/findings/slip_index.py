"""Finding statements whose number is one slip of the fingers away, without holding all against all."""

from collections.abc import Iterable, Iterator

from factsheet.facts.statement import Statement, amount_of, currency_of
from factsheet.findings.slips import Slip, digits_of, keys_of, slip_between

TELLING = 3
"""Significant digits from which two numbers are hardly alike by chance."""

_BUCKET = 24
"""Statements held against each other under one key; numbers that frequent are no slips."""


class SlipIndex:
    """Finds statements whose number is one slip away, without holding all against all."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._by_key: dict[tuple[object, ...], list[Statement]] = {}
        for statement in statements:
            for key in _keys(statement):
                self._by_key.setdefault(key, []).append(statement)

    def near(self, statement: Statement) -> Iterator[tuple[Statement, Slip]]:
        """Statements of the same unit whose number is one slip away, each once."""
        seen: set[int] = set()
        for key in _keys(statement):
            for other in self._by_key.get(key, ())[:_BUCKET]:
                if other is statement or id(other) in seen:
                    continue
                seen.add(id(other))
                same_subject = bool(statement.subject) and statement.subject == other.subject
                slip = slip_of(statement, other, 1 if same_subject else TELLING)
                if slip is not None:
                    yield other, slip


def digits_in(statement: Statement) -> int:
    """How many significant digits the number of a statement has; 0 for a range."""
    amount = amount_of(statement.lead)
    return len(digits_of(amount)) if amount is not None else 0


def slip_of(one: Statement, other: Statement, digits: int = TELLING) -> Slip | None:
    """The slip between the numbers of two statements, in one currency; one wrong digit counts from so many digits on.

    `13%` and `18%` are mostly two numbers, `13%` and `31%` may well be one.
    """
    if one.dimension != other.dimension:
        return None
    for left in one.claims:
        for right in other.claims:
            a, b = amount_of(left), amount_of(right)
            if a is None or b is None or currency_of(left) != currency_of(right):
                continue
            slip = slip_between(a, b)
            if slip is not None and (slip != "one digit" or max(len(digits_of(a)), len(digits_of(b))) >= digits):
                return slip
    return None


def _keys(statement: Statement) -> Iterator[tuple[object, ...]]:
    """Short numbers, which are many, only meet under one subject when a digit differs."""
    for claim in statement.claims:
        if (amount := amount_of(claim)) is None:
            continue
        for key in keys_of(amount):
            if key[0] != "one digit" or len(digits_of(amount)) >= TELLING:
                yield statement.dimension, currency_of(claim), None, *key
            if key[0] == "one digit" and statement.subject:
                yield statement.dimension, currency_of(claim), statement.subject, *key
