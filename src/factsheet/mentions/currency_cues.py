"""Currency signs, codes and names next to a number: `US$`, `EUR`, ` Canadian dollars`, `-cent`.

Codes, countries and full names come from CLDR through Babel (loaded with the first article that states money, 60 ms
once); signs, letters and nouns from tables/currencies.py.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal

import msgspec

from factsheet.mentions.tables.currencies import (
    ADJECTIVES,
    CODES_IN_SMALL_LETTERS,
    CODES_LIKE_WORDS,
    DOLLAR_LETTERS,
    FAMILIES,
    GLUED_LETTERS,
    LETTERS_AFTER,
    LETTERS_BEFORE,
    MINOR_UNITS,
    NOUNS,
    SIGNS,
    THOUSANDS,
    WHOSE_DOLLARS,
)
from factsheet.mentions.tables.scales import CODE_SCALES

# No cue before a number is longer, with the sign and the spaces that may stand between them: `u . s . $ -5`.
LONGEST_CUE = 16


class Cue(msgspec.Struct, frozen=True):
    """A written currency. `code` is ISO 4217 when it is plain, else `family` names what is ambiguous.

    `factor` multiplies the number (a cent is 0.01, a grand 1000). `kind` says how it is written, `noun` the bare noun.
    """

    start: int
    end: int
    code: str | None
    family: str | None
    kind: Literal["sign", "letters", "code", "noun", "minor"]
    factor: Decimal = Decimal(1)
    noun: str = ""
    adjective: bool = False


@functools.cache
def iso_codes() -> frozenset[str]:
    """Every ISO 4217 code that CLDR knows, current and withdrawn."""
    from babel import Locale

    return frozenset(Locale("en").currencies)


@functools.cache
def named_currencies() -> dict[tuple[str, str], str]:
    """Code by (adjective, noun or family), both small, from CLDR's English plurals: (danish, krone) is DKK."""
    from babel import Locale
    from babel.numbers import get_currency_name

    names: dict[tuple[str, str], str] = {}
    for code in sorted(Locale("en").currencies):
        name = get_currency_name(code, 2, locale="en").lower()
        adjective, _, noun = name.rpartition(" ")
        if (
            adjective
            and "(" not in name
            and code not in CODES_LIKE_WORDS - {"AMD", "MAD", "PEN", "SOS", "MOP", "BOB", "COP"}
        ):
            names[adjective, NOUNS.get(noun, noun)] = code
    return names


@functools.cache
def adjective_countries() -> dict[str, str]:
    """Country (ISO 3166) by national adjective: the first two letters of a currency's code are its country's."""
    found = {adjective: code[:2] for (adjective, _), code in named_currencies().items()}
    return {**found, **ADJECTIVES}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _spaced(words: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s{1,2}") for w in sorted(words, key=len, reverse=True))


@functools.cache
def _before() -> re.Pattern[str]:
    """A cue before digits. With a space only letters that begin no sentence: `US $84`, `C $6`, not `A $5 million`."""
    letters = _any(DOLLAR_LETTERS)
    apart = _any(w for w in DOLLAR_LETTERS if len(w) > 1 or w == "C")
    small = "us|u\\.s\\.?|u \\. s \\.|hk|nz|au|ca|cad|aud|nt|mex|c"
    codes = _any(iso_codes() - CODES_LIKE_WORDS)
    signs = "".join(SIGNS)  # each is one character
    nouns = "dollars?|rupees|pesos|euros?|yuan|yen|naira|ringgit|rand"
    return re.compile(
        rf"(?<![A-Za-z0-9])(?P<x>{letters})\$"
        rf"|(?<![A-Za-z0-9.])(?P<apart>{apart})\s\$"
        rf"|(?<![A-Za-z0-9.])(?P<small>{small})(?:\$|\s\$(?=\s))"
        rf"|(?<![A-Za-z0-9/])(?P<code>(?i:{_any(CODES_IN_SMALL_LETTERS)})|{codes})(?=[\s0-9.$€£¥+-])\s?[$€£¥]?"
        rf"|\$(?P<after>{letters})(?=[\s0-9])"
        rf"|(?<![A-Za-z0-9])(?P<letters>{_any(LETTERS_BEFORE)})(?=[\s0-9])"
        rf"|(?P<sign>[{signs}])"
        rf"|\b(?P<noun>(?i:{nouns}))(?=\s)"
    )


@functools.cache
def _after() -> re.Pattern[str]:
    """A cue after the number: `€`, ` USD`, ` million` is already read, `-cent`, ` of Canadian dollars`."""
    nouns = _any((*NOUNS, *MINOR_UNITS))
    signs = "".join(SIGNS)
    codes = _any(iso_codes())
    letters = _any(w for w in LETTERS_AFTER if w not in GLUED_LETTERS)
    return re.compile(
        rf"\s?(?P<sign>[{signs}])(?!\s?\.?[0-9])"
        rf"|\s?(?P<scale>{_any(CODE_SCALES)})?(?P<code>(?i:{_any(CODES_IN_SMALL_LETTERS)})|{codes})(?![A-Za-z0-9])(?!\s?[0-9])"
        rf"|(?P<letters>[pc]|\s?(?:{letters}))(?![A-Za-z0-9]|\.m)"
        rf"|(?:\s{{1,2}}|\s?-\s?)(?:of\s{{1,2}})?(?i:(?P<adjective>{_spaced(adjective_countries())})\s{{1,2}})?"
        rf"(?P<noun>(?i:{nouns}))(?:(?<=pounds)\s{{1,2}}sterling)?(?![A-Za-z0-9$])"
        rf"|\s(?P<thousand>{_any(THOUSANDS)})(?=[.,;:!?)]|\s(?:a|to|for|in|on|per|and|from|of|each|at)\b|$)"
    )


@functools.cache
def _small_cues() -> frozenset[str]:
    """The cues before a number that are words of small letters."""
    return frozenset(w for w in (*LETTERS_BEFORE, *NOUNS, *CODES_IN_SMALL_LETTERS) if w.islower())


def cues_before(text: str, numbers: Sequence[int], start: int) -> dict[int, Cue]:
    """Every cue that may stand before one of the numbers that start at `numbers`, by where it ends.

    Only the `LONGEST_CUE` characters before each are read, and one more, which says what the cue leads to.
    """
    cues: dict[int, Cue] = {}
    for at in numbers:
        words = text[max(start, at - LONGEST_CUE) : at].split()
        if words and words[-1].islower() and words[-1].isalpha() and words[-1] not in _small_cues():
            continue  # `the 5`, `of 12`: most numbers
        for match in _before().finditer(text, max(start, at - LONGEST_CUE), at + 1):
            if match.end() <= at and match.end() not in cues:  # a later window may begin within a cue
                cues[match.end()] = _leading(match)
    return cues


def _leading(match: re.Match[str]) -> Cue:
    at, until = match.span()
    dollars = match["x"] or match["apart"] or match["after"]
    if dollars:
        return Cue(at, until, DOLLAR_LETTERS[dollars], "dollar", "letters")
    if match["small"]:
        letters = match["small"].upper().replace(" ", "").rstrip(".")
        return Cue(at, until, DOLLAR_LETTERS[letters], "dollar", "letters")
    if match["code"]:
        code = {"RMB": "CNY"}.get(match["code"].upper(), match["code"].upper())
        return Cue(at, until, code, None, "code")
    if match["letters"]:
        return _cue(at, until, LETTERS_BEFORE[match["letters"]], "letters", match["letters"])
    if match["sign"]:
        return _cue(at, until, SIGNS[match["sign"]], "sign")
    return _cue(at, until, NOUNS[match["noun"].lower()], "noun", match["noun"].lower())


def _cue(
    at: int, until: int, meaning: str, kind: Literal["sign", "letters", "code", "noun", "minor"], noun: str = "",
    adjective: str | None = None,
) -> Cue:  # fmt: skip
    """A cue from its entry in a table: a code, a family, or a minor unit of either."""
    factor = Decimal(1)
    if meaning in MINOR_UNITS:
        meaning, divisor = MINOR_UNITS[meaning]
        factor, kind = Decimal(1) / divisor, "minor"
    code, family = (None, meaning) if meaning in FAMILIES else (meaning, None)
    known = False
    if adjective:
        named = named_currencies().get((adjective, meaning))
        country = adjective_countries().get(adjective, "")
        told = named or (FAMILIES[family][0].get(country) if family else None)
        known = told is not None or (code is not None and code.startswith(country))
        code = told or code
    return Cue(at, until, code, family, kind, factor, noun, known)


def cue_after(text: str, at: int, end: int) -> Cue | None:
    """The cue right after a number that ends at `at`."""
    match = _after().match(text, at, end)
    if match is None:
        return None
    until = match.end()
    if match["sign"]:
        return _cue(at, until, SIGNS[match["sign"]], "sign")
    if match["code"]:
        code = {"RMB": "CNY"}.get(match["code"].upper(), match["code"].upper())
        return Cue(
            at, until, code, None, "code", CODE_SCALES[match["scale"]] if match["scale"] else Decimal(1), match["code"]
        )
    if match["letters"]:
        return _cue(at, until, LETTERS_AFTER[match["letters"].strip()], "letters", match["letters"].strip())
    if match["thousand"]:
        return Cue(at, until, None, THOUSANDS[match["thousand"]], "noun", Decimal(1000), match["thousand"])
    noun = match["noun"].lower()
    adjective = re.sub(r"\s+", " ", match["adjective"].lower()) if match["adjective"] else None
    if "sterling" in match.group().lower():
        return Cue(at, until, "GBP", "pound", "noun", noun=noun, adjective=True)
    meaning = noun if noun in MINOR_UNITS else NOUNS[noun]
    return _cue(at, until, meaning, "noun", match["noun"], adjective)


@functools.cache
def _whose() -> re.Pattern[str]:
    """Whose dollars, where nothing follows that they could describe: ` Canadian.`, ` US a barrel`, not ` US debt`."""
    follows = r"(?=\s?(?:[.,;:)]|$)|\s(?:an?|per|in|for|from|to|and|or|on|of|at|by|after|this|last)\b)"
    return re.compile(rf"\s(?P<whose>{_any(WHOSE_DOLLARS)})(?![A-Za-z]){follows}")


def whose_dollars(text: str, at: int, end: int) -> tuple[str, int] | None:
    """The code of the dollars that end at `at` and are told after it, and where that ends: `$45 million Canadian`."""
    match = _whose().match(text, at, end)
    return None if match is None else (WHOSE_DOLLARS[match["whose"]], match.end())
