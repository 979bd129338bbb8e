"""Numbers as messages show them."""

from decimal import ROUND_HALF_UP, Decimal

from factsheet.mentions.numbers import find_numbers

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))


def significant(number: Decimal, digits: int = 3) -> str:
    """A number to some significant digits, without exponent: 52,413 becomes 52,400."""
    if not number:
        return "0"
    places = digits - 1 - number.adjusted()
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) if abs(places) < 25 else number
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(amount: Decimal, currency: str | None, digits: int = 3) -> str:
    """An amount as the press writes it, with the ISO code: `52.4 billion USD`."""
    unit = f" {currency}" if currency else ""
    for exponent, word in _SCALES:
        if abs(amount) >= Decimal(10) ** exponent:
            return f"{significant(amount.scaleb(-exponent), digits)} {word}{unit}"
    return f"{significant(amount, max(digits, 3))}{unit}"


def normal(number: Decimal | None) -> str:
    """The number without trailing zeros, for fingerprints."""
    if number is None:
        return ""
    return format(number.normalize(), "f") if abs(number.adjusted()) < 60 else str(number)


def sign_of(text: str) -> str:
    """What stands for the currency in the words of an amount, without its number: `$`, `us$`, `dollars`, `rs`."""
    at, rest = 0, []
    for number in find_numbers(text):
        rest.append(text[at : number.start])
        at = number.end
    return " ".join("".join((*rest, text[at:])).casefold().split())
