"""The words around a number that fence it: `over`, `nearly`, `at least` before, `or more`, `-plus` after."""

import functools
import re

from factsheet.mentions.mention import Bound
from factsheet.mentions.tables.bounds import (
    AFTER,
    BEFORE,
    BETWEEN,
    BY_LITTLE,
    COMPARISONS,
    DETERMINERS,
    DIFFERENCES,
    FENCES,
    INSIDE,
    MOVES,
    NEGATED,
    NEGATIONS,
    PREPOSITIONS,
    QUARRELS,
    RISING_BEFORE_UP_TO,
    SET_LEVELS,
)

# Bound words and what may stand between them and the number are looked for in this many characters.
REACH = 60


@functools.cache
def _before() -> re.Pattern[str]:
    phrases = sorted(BEFORE, key=len, reverse=True)
    words = "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in phrases if p[0].isalpha())
    signs = "|".join(re.escape(p) for p in phrases if not p[0].isalpha())
    between = "|".join(sorted(BETWEEN, key=len, reverse=True))
    little = "|".join(BY_LITTLE).replace(" ", r"\s+")
    fences = "|".join(FENCES).replace(" ", r"\s+")
    return re.compile(
        rf"(?:(?<![\w-])(?P<little>(?:{little})\s+(?=(?:{fences})\b))?(?P<word>{words})(?:\s+|(?<=-))|(?P<sign>{signs})\s?)\(?(?:(?:{between})\s+(?:of\s+)?){{0,4}}$",
        re.IGNORECASE,
    )


@functools.cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in BEFORE) | BETWEEN | {"of"}


def _may_end_a_bound(head: str) -> bool:
    """Whether the last word can belong to a bound: spares the search before most numbers."""
    words = head.split()
    return bool(words) and (words[-1].lower().lstrip("([{\"“‘'") in _last_words() or words[-1][-1] in "~≈<>≥≤(-.")


@functools.cache
def _after() -> re.Pattern[str]:
    phrases = "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(AFTER, key=len, reverse=True))
    # `$5,000 plus` ends there: `£52m plus £8m in add-ons`, `$500 plus tax` add something
    return re.compile(rf"(?:{phrases})(?![A-Za-z0-9])|\s+plus(?=\s?(?:[.,;:!?)]|$))", re.IGNORECASE)


@functools.cache
def _negation() -> re.Pattern[str]:
    """Right before a fence: `not `, `not to `, `no longer `, `didn't `, `has never fallen `."""
    negations, moves = "|".join(sorted(NEGATIONS)), "|".join(MOVES)
    return re.compile(
        rf"(?:\b(?:{negations})|n['’]t)\s{{1,2}}(?:(?:to|yet|be|been|ever|longer)\s)?(?:(?:{moves})\s(?:by\s|to\s|at\s)?)?$",
        re.IGNORECASE,
    )


@functools.cache
def _difference() -> re.Pattern[str]:
    """The end of an amount by which something is more or less: `6.6% `, `$3 a share `, `three times `, `a fifth `."""
    return re.compile(rf"(?:{DIFFERENCES})\s{{1,2}}$", re.IGNORECASE)


def _compares(phrase: str, head: str) -> bool:
    """Whether the phrase compares with an amount and fences none: after `$3 ` `less than`, after `8% ` `short of`."""
    return phrase in COMPARISONS and _difference().search(head) is not None


def bound_before(text: str, at: int, start: int) -> tuple[Bound, bool, int] | None:
    """The bound whose words end right before `at`: bound, whether the number itself is near, where the words begin."""
    window = max(start, at - REACH)
    head = text[window:at]
    match = _before().search(head) if _may_end_a_bound(head) else None
    if match is None:
        return None
    phrase = re.sub(r"\s+", " ", (match["word"] or match["sign"]).lower())
    between = head[match.end("word") :].lower().split() if match["word"] else []
    if phrase == "some" and between:
        return None  # `some of the $5 billion`
    if phrase in PREPOSITIONS and between and DETERMINERS.issuperset(between):
        return None
    if phrase == "over" and QUARRELS.intersection(head[: match.start()].lower().split()[-1:]):
        return None
    if phrase == "up to" and RISING_BEFORE_UP_TO.intersection(head[: match.start()].lower().split()[-1:]):
        return None
    if phrase == "past" and head[: match.start()].lower().endswith("the "):
        return None
    if match["little"] is None and _compares(phrase, head[: match.start()]):
        return None
    bound, near = BEFORE[phrase][0], BEFORE[phrase][1] or match["little"] is not None
    begins = match.start()
    if not near and bound in NEGATED and (negation := _negation().search(head[:begins])) is not None:
        bound, begins = NEGATED[bound], negation.start()
    return bound, near, window + begins


def bound_after(text: str, at: int, end: int) -> tuple[Bound, int] | None:
    """The bound whose words begin right at `at`, and where they end: ` or more`, `-plus`."""
    match = _after().match(text, at, min(end, at + 24))
    if match is None:
        return None
    return AFTER.get(re.sub(r"\s+", " ", match.group().lower()), ">="), match.end()


def bound_of(text: str, at: int, until: int, start: int, end: int) -> tuple[Bound, bool]:
    """Bound of the number `text[at:until]`, from the words before, after or in it; flat when there are none."""
    before = bound_before(text, at, start)
    if before is not None and not _is_set(text, at, until, end):
        return before[0], before[1]
    after = bound_after(text, until, end)
    if after is not None:
        return after[0], False
    inside = _inside().search(text, at, until)
    return (AFTER[inside[1].lower()] if inside is not None else "="), False


@functools.cache
def _set_level() -> re.Pattern[str]:
    """Behind a number that somebody set: ` forecast`, `-a-share estimate`, ` inflation target`."""
    return re.compile(
        r"(?:\s|-)(?:(?:a|per)[\s-](?:share|barrel|tonne)\s)?(?:[A-Za-z'’-]{2,14}\s){0,2}"
        rf"(?:{SET_LEVELS})(?![\w-])"
    )


def _is_set(text: str, at: int, until: int, end: int) -> bool:
    """Whether the number is a level that somebody set: `below the $3.9bn forecast`."""
    if _definite().search(text, max(0, at - 12), at) is None:
        return False
    return _set_level().match(text, until, min(end, until + 56)) is not None


@functools.cache
def _definite() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:the|its|their|his|her|that)|['’]s?)\s$", re.IGNORECASE)


@functools.cache
def _inside() -> re.Pattern[str]:
    """Between a number and its scale or unit: `20-odd million`, `30-plus percent`, `$5+ billion`."""
    return re.compile(rf"(?<=[0-9A-Za-z])({INSIDE})(?=[\s%])", re.IGNORECASE)


@functools.cache
def _sign() -> re.Pattern[str]:
    """A sign before a number, no dash between words: ` -$5m`, `(−3%`, `minus 3 percent`, `negative 3 percent`."""
    return re.compile(r"(?:(?<![^\s(~])(?P<sign>[-−+])|\b(?P<word>minus|negative)\s)$", re.IGNORECASE)


@functools.cache
def _tolerance() -> re.Pattern[str]:
    """Words that make a `minus` half of a tolerance: `plus or minus $50 million`, `plus/minus 2 percent`."""
    return re.compile(r"\bplus(?:\s{1,2}or\s{1,2}|\s{1,2}and\s{1,2}|\s?[/-]\s?|\s{1,2})$|\+\s?/?\s?$", re.IGNORECASE)


def sign_before(text: str, at: int, start: int) -> tuple[int, str]:
    """Where a signed number begins and its sign, `+`, `-` or none: the number itself begins at `at`."""
    head = text[max(start, at - 10) : at]
    if not head or head[-1] not in " \u00a0\n-−+":
        return at, ""
    match = _sign().search(head)
    if match is None or _tolerance().search(text[max(start, at - 24) : at - len(match.group())]):
        return at, ""
    return at - len(match.group()), "+" if match["sign"] == "+" else "-"
