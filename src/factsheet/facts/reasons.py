"""A comparison in one line: which values, which rate of which day, how far apart."""

from decimal import Decimal

from factsheet.claims.claim import Claim
from factsheet.facts.comparison import Comparison
from factsheet.facts.span import span_of
from factsheet.values.interval import side
from factsheet.values.value import Money, Percent, Timex

_BOUND_WORDS = {"=": "", "range": "", ">": "over ", ">=": "at least ", "<": "under ", "<=": "up to "}
_ROUGH_WORDS = {"below": "nearly ", "above": "just over ", None: "about "}


def written(claim: Claim) -> str:
    """The value as the article has it, its bound in front: `over 68%`."""
    bound = "" if isinstance(claim.value, Timex) else _bound_words(claim.value)
    text = " ".join(claim.text.split())
    if bound == "" and " and " in text:
        return f"between {text}"
    return bound + text


def _bound_words(value: Money | Percent) -> str:
    return _ROUGH_WORDS[side(value)] if value.bound == "~" else _BOUND_WORDS[value.bound]


def reason(comparison: Comparison) -> str:
    """Why two claims agree or not: `13% against 11 percent: 2 percentage points apart`."""
    one, other = comparison.one, comparison.other
    first, second = written(one), written(other)
    match comparison.way, comparison.outcome:
        case "same", _:
            return f"both {first}" if first == second else f"{first} and {second}"
        case "bare sign", _:
            return f"{first} and {second}: the bare sign is read as the named currency"
        case "bounds", _:
            return f"{first} and {second} can both be true"
        case "rounded" | "cut off", _:
            coarse, fine = (one, other) if _step(one) >= _step(other) else (other, one)
            return f"{written(coarse)} is {written(fine)} {comparison.way}, {_percent(comparison.gap)} apart"
        case "days", "agree":
            return f"{first} and {second}: the days meet"
        case "days", _:
            return f"{first} ({_when(one)}) against {second} ({_when(other)})"
        case "opposite", _:
            return f"{_direction(one)} {first} against {_direction(other)} {second}"
        case "at a rate", _:
            return _at_a_rate(comparison)
        case "converted", _:
            return f"{first} and {second}: {_percent(comparison.gap)} apart, both converted"
        case _, "unknown":
            return f"{first} and {second}: nothing to compare them by"
        case _:
            return f"{first} against {second}: {_distance(one, other, comparison.gap)} apart"


def in_order(one: Claim, other: Claim) -> str:
    """Two values in order of date: `60% on 2025-02-24, 68% on 2025-05-12`."""
    first, second = sorted((one, other), key=lambda claim: (str(claim.published), claim.article, claim.start))
    return f"{written(first)} on {first.published}, {written(second)} on {second.published}"


def scaled(amount: Decimal) -> str:
    """An amount as people write it: `52.41 billion`."""
    for exponent, word in ((12, "trillion"), (9, "billion"), (6, "million")):
        if abs(amount) >= Decimal(10) ** exponent:
            return f"{_plain(amount.scaleb(-exponent))} {word}"
    return _plain(amount)


def _at_a_rate(comparison: Comparison) -> str:
    one, other, quote = comparison.one, comparison.other, comparison.quote
    if quote is None or not isinstance(one.value, Money) or not isinstance(other.value, Money):
        return f"{written(one)} and {written(other)}"
    near = quote.convert(span_of(one.value))
    amount = scaled(near.amount or near.low or near.high or Decimal(0))
    against = f"{_percent(comparison.gap)} from {written(other)}"
    return f"{written(one)} at {quote.said} is {amount} {other.value.currency}, {against}"


def _distance(one: Claim, other: Claim, gap: Decimal) -> str:
    a, b = one.value, other.value
    if isinstance(a, Percent) and isinstance(b, Percent) and a.amount is not None and b.amount is not None:
        points = abs(a.amount - b.amount)
        return f"{_plain(points)} percentage point{'' if points == 1 else 's'}"
    return _percent(gap)


def _step(claim: Claim) -> tuple[bool, Decimal]:
    value = claim.value
    return (False, Decimal(0)) if isinstance(value, Timex) else (value.bound == "~", span_of(value).step)


def _direction(claim: Claim) -> str:
    return (claim.value.direction or "") if isinstance(claim.value, Percent) else ""


def _when(claim: Claim) -> str:
    return str(claim.value.first or claim.value.timex) if isinstance(claim.value, Timex) else ""


def _percent(share: Decimal) -> str:
    return f"{_plain(share * 100)}%"


def _plain(number: Decimal) -> str:
    """A number to two places, without trailing zeros or exponent."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
