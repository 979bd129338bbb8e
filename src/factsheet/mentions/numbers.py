"""Stated numbers, in digits or in words, with their scale: one grammar for money, percent and dates.

    52.4 billion    1,234,567    12,34,567    1.000,50    6 1/4    6½    two-and-a-half million
    five            twenty-six   half a billion    a dozen     several thousand    tens of millions

A number carries the place of its last stated digit (`step`): `52.4 billion` is stated to 0.1 billion.
"""

import functools
import re
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from factsheet.mentions.decimals import plain, sensible
from factsheet.mentions.number_words import (
    digit_count,
    digit_count_source,
    first_number,
    fraction_source,
    run_source,
    sum_words,
    word_source,
    words_step,
)
from factsheet.mentions.tables.bounds import INSIDE
from factsheet.mentions.tables.number_words import FRACTION_NAMES, LARGE, SMALL
from factsheet.mentions.tables.scales import (
    LOOSE_COUNTS,
    PORTIONS,
    SCALE_LETTERS,
    SCALE_WORDS,
    VAGUE_PLURALS,
    VULGAR_FRACTIONS,
)

# Full digits with this many significant ones at least: `$20,000` is taken as stated to the hundred (see `digits_step`).
FULL_FIGURES = 3


class StatedNumber(msgspec.Struct, frozen=True, kw_only=True):
    """A number as written. Offsets are code points into the text that was read.

    `amount` is None for a vague number (`tens of millions`), which has `low` and `high` instead. `step` is the place
    of the last stated digit, fully scaled. `scale` is the product of the scale words (1 when there is none).
    `glued` says that a letter stands right before the digits (`USD115`, `H1`). `plural` marks `tens of` and the like.
    """

    start: int
    end: int
    amount: Decimal | None
    step: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    glued: bool = False
    plural: bool = False
    words: bool = False


# What else a number in words may begin with: `multi-million`, `low single-digit millions`.
MORE_BEGINNINGS = ("multi", "low", "mid", "high", "single", "double", "triple")

# Space that may stand inside a number: no-break, narrow no-break, thin.
_THIN = "\u00a0\u202f\u2009"


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"[\s-]{1,2}") for w in sorted(words, key=len, reverse=True))


def digits_source() -> str:
    """Regex source for a number in digits, no capturing group. Repeats are bounded: longer ones are no amounts."""
    vulgar = "".join(VULGAR_FRACTIONS)
    grouped = r"[0-9]{1,3}(?:,[0-9]{2,3}){0,6},[0-9]{3}(?:\.[0-9]{1,8})?"  # 1,234.50 and 12,34,567
    thin = rf"[0-9]{{1,3}}(?:[{_THIN}][0-9]{{3}}){{1,6}}(?:[.,][0-9]{{1,8}})?"  # 12 500 with thin spaces
    spaced = r"[0-9]{1,3}(?: [0-9]{3}){2,6}(?:[.,][0-9]{1,8})?"  # 1 234 567
    codes = "EUR|SEK|NOK|DKK|CZK|HUF|PLN|RUB|CHF|ZAR"
    spaced += rf"|(?<={codes.replace('|', ' |')} )[0-9]{{1,3}} [0-9]{{3}}"  # EUR 12 500
    spaced += rf"|[0-9]{{1,3}} [0-9]{{3}}(?=\s(?:{codes}|kron|euro|rub|zlot|forint)|\s?€)"  # 12 500 kronor
    swiss = r"[0-9]{1,3}(?:['’][0-9]{3}){1,6}(?:\.[0-9]{1,8})?"  # 1'000'000
    european = r"[0-9]{1,3}(?:\.[0-9]{3}){1,6},[0-9]{1,2}|[0-9]{1,3}(?:\.[0-9]{3}){2,6}"  # 1.000,50
    point = r"[0-9]{1,18}\.[0-9]{1,12}|[0-9]{1,3} \. [0-9]{1,4}(?=\s?%)"  # 52.4, and 6 . 2 % in tokenized text
    comma = r"[0-9]{1,3},[0-9]{1,2}"  # 1,5 as the continent writes
    fraction = rf"[0-9]{{1,3}}[ -]?[{vulgar}]|[{vulgar}]"
    common = r"(?:[0-9]{1,4}[ -])?[0-9]{1,2} ?/ ?[0-9]{1,2}"  # 43 1/4, 1 / 4
    eighths = r"[0-9]{1,4}\.[0-9]{2}[ -][1357]/[248]"  # $5.87-1/2: cents and eighths of a cent
    leading = r"\.[0-9]{1,8}"
    plain_digits = r"[0-9]{1,18}"
    parts = (grouped, thin, spaced, swiss, european, fraction, eighths, common, point, comma, leading, plain_digits)
    return "(?:" + "|".join(f"(?:{p})(?![0-9]|[.,][0-9])" for p in parts) + ")"


def _beginnings(words: Iterable[str]) -> str:
    """Regex source for the first two characters of the words: tells most words of a text apart from these at once."""
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1:2].strip() or r"\s\-")
    return "(?:" + "|".join(f"{first}[{''.join(sorted(rest))}]" for first, rest in sorted(seconds.items())) + ")"


@functools.cache
def _start() -> re.Pattern[str]:
    """Where a number may begin: digits, a run of number words, a vague plural, a portion of a scale."""
    scale_word = _alternatives(SCALE_WORDS)
    plural = "(?:" + "|".join(VAGUE_PLURALS) + ")"
    multi = r"multi(?:\s?-\s?)?(?:million|billion|trillion)\b"
    counted = digit_count_source() + r"[\s-]{1,2}(?P<counted>millions?|billions?)\b"
    words = (
        counted,
        rf"(?P<vague>(?:{plural}\s{{1,2}}of\s{{1,2}}){{1,2}}{plural}\b|{plural}\b|{multi})",
        rf"(?P<loose>{_alternatives(LOOSE_COUNTS)})\s{{1,2}}(?=(?:{scale_word})\b)",
        rf"(?P<words>(?=an?\s{{1,2}}(?:hundred|thousand)\s{{1,2}}(?:and\s)?(?:{word_source()})\b){run_source()})\b",
        rf"(?P<portion>{_alternatives(PORTIONS)})[\s-]{{1,2}}(?=(?:{scale_word})\b)",
        rf"(?P<run>{run_source()})\b(?!-?(?:th|st|nd|rd)\b)",
    )
    starts = _beginnings((*SMALL, *LARGE, *VAGUE_PLURALS, *LOOSE_COUNTS, *PORTIONS, *MORE_BEGINNINGS))
    # what a number begins with is looked at first: most characters of a text begin none
    return re.compile(
        rf"(?=[0-9.{''.join(VULGAR_FRACTIONS)}])(?P<digits>(?<![0-9])(?<![0-9][.,]){digits_source()})"
        rf"|\b(?={starts})(?:{'|'.join(words)})",
        re.IGNORECASE,
    )


@functools.cache
def _scale() -> re.Pattern[str]:
    """A scale after a number: ` billion`, `-million`, ` hundred million`, `bn`."""
    letters = sorted(SCALE_LETTERS, key=len, reverse=True)
    return re.compile(
        rf"(?:(?:{INSIDE})?\s{{1,2}}|\s?-\s?|)(?P<word>(?i:{_alternatives(SCALE_WORDS)}))(?![A-Za-z])"
        rf"|(?P<letter>{'|'.join(letters)})(?![A-Za-z0-9])"
        rf"|[ {_THIN}](?P<spaced>{'|'.join(w for w in letters if len(w) > 1)}|m)(?![A-Za-z0-9'’])"
    )


@functools.cache
def _and_part() -> re.Pattern[str]:
    """A part after a whole: ` and a half`, `-and-a-half`, ` and three quarters`, ` and two-thirds`."""
    return re.compile(
        rf"[\s-]{{1,2}}and[\s-]{{1,2}}(?P<count>an?|one|two|three)[\s-]{{1,2}}{fraction_source()}\b", re.IGNORECASE
    )


@functools.cache
def _spoken_point() -> re.Pattern[str]:
    digit = "(?:" + "|".join(SMALL[:10]) + ")"
    return re.compile(rf"\s{{1,2}}point\s{{1,2}}({digit}(?:\s{digit}){{0,3}})\b", re.IGNORECASE)


def _tidy(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.lower())


def literal(digits: str) -> tuple[Decimal, Decimal] | None:
    """Amount and step of a number in digits: `1,234.50` is 1234.50 to 0.01; None when it is absurd."""
    if digits.isdecimal():  # most are, and need none of the patterns
        amount = Decimal(digits)
        return amount, _digits_step(digits, amount)
    text = re.sub(rf"[{_THIN}'’]", "", digits).replace(" . ", ".")
    if text[-1] in VULGAR_FRACTIONS:
        whole = text[:-1].strip(" -") or "0"
        top, bottom = VULGAR_FRACTIONS[text[-1]]
        return _mixed(whole, top, bottom)
    if "/" in text:
        head, _, below = text.partition("/")
        if "." in head:
            cents, above = re.split(r"[ -]", head)
            part = (Decimal(above) / Decimal(below) / 100).quantize(Decimal("0.000001"))
            return Decimal(cents) + part, (Decimal(1) / Decimal(below) / 100).quantize(Decimal("0.000001"))
        whole, _, above = head.strip().replace("-", " ").rpartition(" ")
        return _mixed(whole or "0", int(above), int(below)) if int(below) else None
    text = text.replace(" ", "")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+", text) or re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}", text):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"[0-9]{1,3},[0-9]{1,2}", text):
        text = text.replace(",", ".")
    text = text.replace(",", "")
    if len(text) > 24:
        return None
    amount = Decimal(text if text[0] != "." else "0" + text)
    return amount, _digits_step(text, amount)


def _mixed(whole: str, top: int, bottom: int) -> tuple[Decimal, Decimal]:
    """`6 1/4`: the step is half the smallest part named, so that `6 1/4` is not `6 1/2`."""
    part = (Decimal(top) / Decimal(bottom)).quantize(Decimal("0.000001"))
    return Decimal(whole) + part, (Decimal(1) / Decimal(bottom)).quantize(Decimal("0.000001"))


def _digits_step(text: str, amount: Decimal) -> Decimal:
    """The place of the last stated digit.

    After a point every digit is stated. Zeros that end a whole number may be rounding, but who writes a figure out in
    full claims three figures at least: `$132,000` is stated to the thousand, `$20,000` to the hundred, `$200` to one.
    """
    if "." in text:
        return Decimal(1).scaleb(-len(text.partition(".")[2]))
    zeros = len(text) - len(text.rstrip("0"))
    return Decimal(1).scaleb(max(0, min(zeros, len(text) - FULL_FIGURES))) if amount else Decimal(1)


def _factor(match: re.Match[str]) -> Decimal:
    word = match["word"]
    if word:
        return SCALE_WORDS[word.lower()]
    return SCALE_LETTERS[match["letter"] or match["spaced"]]


def scale_after(text: str, at: int, end: int, letters: bool = True) -> tuple[Decimal, int]:
    """Product of the scale words (at most three) that follow `at`, and where they end; (1, at) when none does."""
    factor, here = Decimal(1), at
    for _ in range(3):
        match = _scale().match(text, here, end)
        if match is None or (match["word"] is None and (not letters or here != at)):
            break
        factor, here = factor * _factor(match), match.end()
    return factor, here


def _finish(
    text: str, start: int, at: int, end: int, amount: Decimal, step: Decimal, *, letters: bool, glued: bool = False
) -> StatedNumber | None:
    """Add `and a half` and the scale to a whole number that ends at `at`."""
    part = _and_part().match(text, at, end)
    if part is not None:
        count = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}[part["count"].lower()]
        amount += (Decimal(count) / FRACTION_NAMES[part[2].lower()]).quantize(Decimal("0.000001"))
        at, step = part.end(), min(step, Decimal("0.1"))
    factor, at = scale_after(text, at, end, letters)
    if factor != 1:  # `$100 billion` is stated to the billion, not to the hundred billion
        step = min(step, Decimal(1))
    total = amount * factor
    if not sensible(total):
        return None
    return StatedNumber(
        start=start,
        end=at,
        amount=plain(total),
        step=plain(step * factor),
        scale=factor,
        glued=glued,
        words=not letters,
    )


def _read(text: str, match: re.Match[str], end: int) -> StatedNumber | None:
    start = match.start()
    if match["digits"]:
        read = literal(match["digits"])
        if read is None:
            return None
        before = text[start - 1] if start else " "
        return _finish(text, start, match.end(), end, *read, letters=True, glued=before.isalpha() or before == "_")
    if match["vague"]:
        return _vague(match)
    if match["counted"]:
        few, many = digit_count(match)
        scale = SCALE_WORDS[match["counted"].lower()]
        return StatedNumber(
            start=start, end=match.end(), amount=None, step=scale, low=few * scale, high=many * scale, scale=scale,
            plural=True, words=True,
        )  # fmt: skip
    if match["loose"]:
        low, high = LOOSE_COUNTS[_tidy(match["loose"])]
        factor, at = scale_after(text, match.end() - 1, end, letters=False)
        return StatedNumber(
            start=start, end=at, amount=None, step=factor, low=plain(low * factor), high=plain(high * factor),
            scale=factor, words=True,
        )  # fmt: skip
    if match["portion"]:
        return _finish(
            text, start, match.end() - 1, end, PORTIONS[_tidy(match["portion"])], Decimal("0.1"), letters=False
        )
    run = match["words"] or match["run"]
    found = first_number(run)
    if found is None:
        return None
    value, length = found
    amount, step, at = Decimal(value), words_step(run[:length]), start + length
    point = _spoken_point().match(text, at, end)  # `one point six billion`
    if point is not None:
        digits = "".join(str(sum_words(word)) for word in point[1].split())
        if digits.isdigit():
            amount, step, at = amount + Decimal(f"0.{digits}"), Decimal(1).scaleb(-len(digits)), point.end()
    return _finish(text, start, at, end, amount, step, letters=False)


def _vague(match: re.Match[str]) -> StatedNumber | None:
    """`tens of millions`: from 10 to 100 million; `multi-million` as `millions`."""
    low = Decimal(1)
    for word in re.findall(r"[a-z]+", match["vague"].lower()):
        if word not in ("of", "multi"):
            scale = word.removeprefix("multi")
            low *= VAGUE_PLURALS.get(scale) or SCALE_WORDS[scale]
    if not sensible(low * 10):
        return None
    return StatedNumber(
        start=match.start(), end=match.end(), amount=None, step=low, low=plain(low), high=plain(low * 10),
        scale=low, plural=True, words=True,
    )  # fmt: skip


def find_numbers(text: str, start: int = 0, end: int | None = None) -> list[StatedNumber]:
    """Every stated number in `text[start:end]`, in reading order, not overlapping; linear in the text."""
    stop = len(text) if end is None else end
    found: list[StatedNumber] = []
    at = start
    while (match := _start().search(text, at, stop)) is not None:
        number = _read(text, match, stop)
        if number is not None:
            found.append(number)
        at = max(match.end() if number is None else number.end, match.start() + 1)
    return found
