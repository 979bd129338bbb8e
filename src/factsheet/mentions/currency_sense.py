"""Whether a currency's sign or name beside a number means money: `PS5`, `20 pounds of flour`, `3 won` do not."""

import functools
import re

from factsheet.mentions.currency_cues import Cue
from factsheet.mentions.numbers import StatedNumber
from factsheet.mentions.tables.currencies import (
    CODES_LIKE_WORDS,
    GLUED_LETTERS,
    LETTERS_LIKE_WORDS,
    NOUNS_LIKE_WORDS,
    PAID_IN,
    PAID_NOUNS,
    PRICED,
    SCREEN_LINES,
    WEIGHED,
    WORD_EVIDENCE,
)
from factsheet.mentions.tables.scales import MILLION


def _in_figures(text: str, number: StatedNumber) -> bool:
    """Whether the number looks like an amount: grouped, with a point, or with a scale."""
    return number.scale != 1 or bool(re.search(r"[0-9][.,][0-9]", text[number.start : number.end]))


_THOUSANDS = re.compile(r"[0-9],[0-9]{3}(?![0-9])")


def can_lead(text: str, cue: Cue, number: StatedNumber) -> bool:
    """Whether a cue before the number can be one: `PS5` is a console, `dollar 22` no amount."""
    if number.plural:
        return False
    if cue.kind == "noun":
        return number.scale != 1
    if cue.noun == "#":
        return number.scale >= MILLION
    glued = cue.end == number.start
    if cue.noun in WORD_EVIDENCE and not (glued and _in_figures(text, number)):
        return False
    plain = number.scale < MILLION and _THOUSANDS.search(text, number.start, number.end) is None
    if cue.noun in WORD_EVIDENCE and plain and not _evidence(text, cue.noun):
        return False  # `R78 billion` and `R1,180` are money anywhere
    if cue.noun in LETTERS_LIKE_WORDS:
        return _in_figures(text, number) and (glued or cue.noun != "PS")
    return True


def can_trail(text: str, cue: Cue, number: StatedNumber) -> bool:
    """Whether a cue after the number can be one: `two pounds of flour`, `3 won`, `1080p`, `50 Cent` are none."""
    loud = number.scale >= 1000 or number.plural
    if cue.kind == "code":
        return cue.noun not in CODES_LIKE_WORDS or _in_figures(text, number)
    if cue.kind == "letters" or cue.noun in GLUED_LETTERS:
        if cue.noun == "p" and text[number.start : number.end] in SCREEN_LINES:
            return False
        if cue.noun == "c" and number.end - number.start < 2:
            return False  # `section 4c`
        if not cue.noun or cue.noun not in WORD_EVIDENCE:
            return True
        return not number.words and (_evidence(text, cue.noun) or _is_priced(text, number.start))
    noun = cue.noun.lower()
    hyphened = text.startswith("-", cue.end) or text[cue.start] == "-"
    if noun in NOUNS_LIKE_WORDS and (_paid_noun() if hyphened else _paid_in()).match(text, cue.end):
        return True
    if noun in ("pound", "pounds") and not cue.adjective and _weighs(text, number.start, cue.end, loud):
        return False
    if cue.noun.istitle() and noun in ("cent", "mark", "won", "real", "sol", "grand"):
        return loud
    year = cue.kind == "noun" and re.fullmatch(r"(?:19|20)[0-9]{2}", text[number.start : number.end])
    if year and re.search(r"\b(?:in|constant)\s$", text[max(0, number.start - 12) : number.start]):
        return False  # in 2006 dollars
    if noun in NOUNS_LIKE_WORDS and not cue.adjective and not loud:
        weight = hyphened or text.startswith(" per square", cue.end)
        grouped = noun == "won" and "," in text[number.start : number.end]
        return (grouped or _evidence(text, noun) or _is_priced(text, number.start)) and not weight
    return True


@functools.cache
def _paid_noun() -> re.Pattern[str]:
    """After a hyphened amount: ` rebate`, ` late fee`, ` parking fine`; a ` sack` is weighed."""
    return re.compile(rf"\s(?:[a-z]{{2,14}}\s)?(?:{PAID_NOUNS})\b")


@functools.cache
def _paid_in() -> re.Pattern[str]:
    """After an amount that is paid: ` in damages`, ` for charity`, ` a head`."""
    return re.compile(rf"\s(?:{PAID_IN})\b")


@functools.cache
def _weighing() -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = r"\b(?:weigh\w{0,4}|lost|lose|gained|heavier|lighter|lift\w{0,3})\s(?:\S{1,12}\s){0,4}$"
    after = r"\s?\((?:about\s)?[0-9.,]{1,9}\s?-?k|\sof\s|\s(?:overweight|heavier|lighter|in weight)"
    return re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE)


@functools.cache
def _goods() -> re.Pattern[str]:
    """What is weighed and not paid, whatever the scale: ` of beef`, ` of thrust`."""
    return re.compile(rf"\s{{1,2}}of\s{{1,2}}(?:[a-z-]{{1,16}}\s{{1,2}}){{0,2}}(?:{'|'.join(WEIGHED)})\b")


def _weighs(text: str, start: int, end: int, loud: bool) -> bool:
    """Whether the pounds are a weight: `weighs 160 pounds`, `1,300 pounds (600 kg)`, by the million only of goods."""
    if _goods().match(text, end):
        return True
    before, after = _weighing()
    return not loud and bool(before.search(text[max(0, start - 40) : start]) or after.match(text, end))


@functools.cache
def _price_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{PRICED})\s(?:[a-z]{{1,12}}\s){{0,4}}$", re.IGNORECASE)


def _is_priced(text: str, at: int) -> bool:
    """Whether a word of paying stands shortly before the amount."""
    return _price_words().search(text[max(0, at - 40) : at]) is not None


@functools.lru_cache(maxsize=64)
def _evidence(text: str, noun: str) -> bool:
    """Whether the article has a word that makes this noun or letter money (see WORD_EVIDENCE)."""
    pattern = WORD_EVIDENCE.get(noun) or WORD_EVIDENCE.get(noun.rstrip("s"))
    return pattern is not None and re.search(rf"(?<![A-Za-z])(?:{pattern})", text) is not None
