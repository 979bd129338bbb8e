"""Whether a percentage is a rise or a fall: from the words beside it, else from the verb or noun that governs it.

    rose 5%   up nearly 57%   13 percent higher   a 49% decline   gains of seven and eleven percent

A share or a level, what is reached or compared, has none: `slipped 1.4 points to 86.1%`, `up from 21%`, `a 49% stake`,
`unchanged at 5%`. A signed number
(`-3%`) keeps its sign and has none either, so that the sign stands in one place.
"""

import functools
import re
from typing import TYPE_CHECKING

from factsheet.mentions.bounds import bound_after, bound_before
from factsheet.mentions.changes import down_nouns, down_verbs, up_nouns, up_verbs
from factsheet.mentions.mention import PercentMention
from factsheet.mentions.tables.changes import (
    AMOUNT_VERBS,
    CHANGING_VERBS,
    DOWN_ADVERBS,
    PACES,
    PARTICLE_VERBS,
    PARTING_VERBS,
    PICKING_VERBS,
    REMOVING_VERBS,
    TAKING_VERBS,
    UP_ADVERBS,
)
from factsheet.mentions.tables.currencies import NOUNS
from factsheet.values.told_once import heads
from factsheet.values.value import Direction

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

# Words that may stand between a verb of change and its number: `rose by a further 5%`, `fell as much as 5%`.
_FILLERS = (
    "by a an the another further additional some only just nearly about around as much more than over almost "
    "roughly at least up less under approximately slightly sharply steeply even still also again record whopping "
    "staggering barely mere another nothing of"
).split()
# Units of the amount that a percentage restates: `fell 24 cents (3.8%)`.
_UNITS = frozenset(
    "cent cents p c penny pence point points basis bp bps million billion trillion m bn crore share a half third "
    "quarter percent percentage per".split()
) | frozenset(NOUNS)
# Verbs of change that govern too much else to count unless the number is their object: `cut a 5% stake`.
_WEAK = frozenset("add adds added adding cut cuts cutting raise raises raised raising".split())


def direction_of(mention: PercentMention, span: "Span | None") -> Direction | None:
    """Up, down, or None for a share, a level or what cannot be told."""
    if mention.change == "up" or mention.change == "down":
        return mention.change  # type: ignore[return-value]
    if mention.amount is not None and mention.amount < 0:
        return None
    fence = bound_after(mention.after, 0, len(mention.after))
    words, after = _words_of(mention.before), mention.after if fence is None else mention.after[fence[1] :]
    if _is_taken(words, after):
        return _after(after)
    if _is_passed(mention.before, words):
        return None
    attributive = words[-1:] and words[-1] in _DETERMINERS and re.match(r"\s?-?[a-z]", after)
    if attributive and _paced(words, after) is None:
        # `its 12% target` is no change of it, whatever is done to the target
        return _after(after) or (_by_parse(span, nouns_only=True) if span is not None else None)
    if mention.bound in ("=", "~") and _is_negated(mention.before):
        return None
    told = _by_words(words, after) or _by_row(mention.before, after)
    return told or (_by_parse(span) if span is not None and fence is None and words[-1:] != ["to"] else None)


# Before a number that is an attribute: `its 12% target`, `a 49% stake`.
_DETERMINERS = frozenset("a an the its their his her our this that whose".split())
# Bounds that are places too: what climbs above 12% reaches it.
_PLACES = frozenset("above below near past beyond".split())


def _is_passed(before: str, words: list[str]) -> bool:
    """Whether the number is a level that is come to: `climbed above 12%`, `lower at 12%`, not `growth of above 12%`."""
    if words[-1:] == ["at"] and words[-2:-1] and words[-2] in (*UP_ADVERBS, *DOWN_ADVERBS):
        return True
    bound = bound_before(before, len(before), 0)
    if bound is None or not _PLACES.intersection(before[bound[2] :].lower().split()):
        return False
    return bool(words) and words[-1] not in ("of", "by") and words[-1] not in AMOUNT_VERBS


@functools.cache
def _negated() -> re.Pattern[str]:
    """What did not happen: `did not rise by `, `hasn't yet fallen `, `never grew an annual `; `not only rose` did."""
    verbs = "|".join(sorted(up_verbs() | down_verbs(), key=len, reverse=True))
    aside = r"(?:(?:yet|been|be|have|to|actually|really|in fact)\s){0,2}"
    rest = r"(?:(?:by|an?|the|another|further|additional|full|even|annual|about|around|its|their|prices|rates)\s){0,3}"
    return re.compile(rf"(?:\b(?:not|never|cannot)|n['’]t)\s{aside}(?:{verbs})\s{rest}$", re.IGNORECASE)


def _is_negated(before: str) -> bool:
    """Whether the change is denied: nothing rose or fell by the number."""
    return _negated().search(before) is not None


def _by_row(before: str, after: str) -> Direction | None:
    """From the verb of a row, said with its first number: `rose 8%, 11% and 14%`."""
    for head in heads(before, after):
        words = _words_of(head)
        if (side := _by_words(words, "")) is not None:
            return side
        if _reached(words):
            return None
    return None


def _side(word: str) -> Direction | None:
    if word in up_verbs() or word in UP_ADVERBS:
        return "up"
    if word in down_verbs() or word in DOWN_ADVERBS:
        return "down"
    return None


def _noun_side(word: str) -> Direction | None:
    if word in up_nouns():
        return "up"
    return "down" if word in down_nouns() else None


@functools.cache
def _next_words() -> re.Pattern[str]:
    return re.compile(r"[\s,]{0,2}\(?([A-Za-z-]+)(?:\s([A-Za-z-]+))?(?:\s([A-Za-z-]+))?(?:\s([A-Za-z-]+))?")


def _words_of(before: str) -> list[str]:
    """The words and marks before a number and its bound, in small letters, other numbers left out."""
    bound = bound_before(before, len(before), 0)
    head = before if bound is None else before[: bound[2]]
    head = head.removesuffix("on average ")
    return [w.lower() for w in re.findall(r"[A-Za-z-]+|[.;:!?,()]", re.sub(r"[0-9][0-9.,]*[0-9]|[0-9]", "", head))]


def _is_taken(words: list[str], after: str) -> bool:
    """Whether the number is what somebody makes, takes or picks up: `picked up a 26% stake`, `make up 40%`."""
    head = words[:-1] if words[-1:] in (["a"], ["an"], ["the"], ["another"]) else words
    if head[-1:] == ["off"] and head[-2:-1] and head[-2] in PARTING_VERBS:
        return True
    if head[-1:] != ["up"] or head[-2:-1] == []:
        return False
    picked = head[-2] in PICKING_VERBS and _share_of().match(after) is not None
    return picked or head[-2] in TAKING_VERBS


@functools.cache
def _share_of() -> re.Pattern[str]:
    """After a share that can be owned: ` stake`, ` of the company`; a change of something is none."""
    return re.compile(
        r"\s?(?:(?:[a-z-]{2,20}\s)?(?:stakes?|shares?|interests?|holdings?)\b|owned"
        r"|of\b(?!\s+(?:the\s)?(?:rise|fall|gain|drop)))"
    )


def _by_words(words: list[str], after: str) -> Direction | None:
    """From the words right before (`rose by nearly`, `gains of`, `up`) and right after (`decline`, `higher`)."""
    if words[-1:] == ["from"]:
        return None
    if words[-1:] == ["of"] and (side := _noun_of(words)) is not None:
        return side
    if (side := _moved_by(words, after)) is not None:
        return side
    restated = words[-2:] == [",", "or"] or words[-1:] == ["("]  # `fell 24 cents (3.8%)`, `slid 7.26, or 1.9%`
    if restated:
        words = [w for w in words if w not in (",", "or", "(")]
    if (moving := _paced(words, after)) is not None:
        return _side(moving)
    if _reached(words):
        return _after(after)
    if (side := PARTICLE_VERBS.get(" ".join(words[-2:]))) is not None:
        return side
    # `grow sales by 35%`, `X fell 2.3%, Y by 2.6%`, `raised its profit forecast 9% to 4.7 trillion yen`
    distributed = bool(words) and (words[-1] == "by" or _level_follows().match(after) is not None)
    for word in reversed(words[-12 if distributed else -5 :]):
        if word in (".", ";", ":", "!", "?", "("):
            break
        if (side := _side(word)) is not None and word not in (
            "more",
            "less",
            "over",
            "off" if words[-1] != "off" else "",
        ):
            return side
        if word not in _FILLERS and not distributed and not (restated and word in _UNITS):
            break
    return _after(after)


def _noun_of(words: list[str]) -> Direction | None:
    """The noun of change before `of`: `a fall of`, `a decline in sales of`, `an increase in energy costs of`."""
    if len(words) > 1 and (side := _noun_side(words[-2])):
        return side
    if len(words) < 4 or words[-2] in _LEVELS:
        return None
    for i in range(len(words) - 4, max(-1, len(words) - 8), -1):
        if words[i + 1] == "in" and (side := _noun_side(words[i])) is not None:
            return side
        if not words[i + 1].isalpha():
            break
    return None


# Nouns whose `of` leads to a level: `an increase in the tax rate of 25%`.
_LEVELS = frozenset("rate rates margin margins share shares stake stakes level levels tax taxes tariff tariffs".split())


def _moved_by(words: list[str], after: str) -> Direction | None:
    """What the words around say together: `9% down on the year`, `wiped 12% off the shares`, `raised fares 12%`."""
    trailing = re.match(r"\s(up|down)(?![\w-])(?!\s(?:payments?|deposits?|front|to|from\s[^a-z]))", after)
    if trailing and not _PAYING.intersection(words[-6:]):
        return _side(trailing[1])
    last = next((word for word in reversed(words) if word not in _FILLERS), "")
    if last in REMOVING_VERBS and re.match(r"\soff\b", after):
        return "down"
    if not words or words[-1] in _FILLERS or words[-1] in _BREAKING or _object_ends().match(after) is None:
        return None
    for word in reversed(words[-7:-1]):
        if word in CHANGING_VERBS:
            return _side(word)
        if word in _BREAKING or not word[0].isalpha():
            return None
    return None


# `put 20% down`, `paid 10% down` is a first payment.
_PAYING = frozenset("put puts putting pay pays paid paying require requires required need needs needed".split())
# Words that end the object of a verb.
_BREAKING = frozenset("at to with in for on from by than as who which that and or but while after before".split())


@functools.cache
def _object_ends() -> re.Pattern[str]:
    """After a number that no noun takes: the end of the clause, or when and where it holds."""
    return re.compile(r"\s?(?:$|[.,;)])|\s(?:in|this|last|next|from|to|on|since|after|as|and|over|while|by|year)\b")


def _paced(words: list[str], after: str) -> str | None:
    """What moves at a pace that the number is: `grew at an annual rate of 5.9%`, `shrank at a 1.6% annualised pace`."""
    if words[-1:] == ["of"] and words[-2:-1] and words[-2] in PACES:
        head = words[:-2]
    elif words[-2:] in (["at", "a"], ["at", "an"]) and PACES.intersection(re.findall(r"[a-z]+", after[:32])):
        head = words[:-1]
    else:
        return None
    at = next((i for i in range(len(head) - 1, 0, -1) if head[i] == "at"), None)
    return None if at is None or _side(head[at - 1]) is None else head[at - 1]


def _reached(words: list[str]) -> bool:
    """Whether the number is a level that is reached: `to 5%`, `to a record 5%`."""
    last = next((word for word in reversed(words) if word not in _FILLERS), "")
    return last in ("to", "at")


@functools.cache
def _level_follows() -> re.Pattern[str]:
    """The level after a change: `9% to 4.7 trillion yen`, `8% to a record $5`."""
    return re.compile(r"\s?\)?\s(?:year[ -]on[ -]year\s)?to\s(?:an?\s(?:record\s)?)?[A-Z]{0,3}[$£€¥₹]?[0-9]")


# Words after which nothing belongs to the number any more.
_ENDING = frozenset(
    "of to in from and for on at by with since this last that as after before while but or than following amid".split()
)


def _after(after: str) -> Direction | None:
    if re.match(r"\s?(?:stake|share|interest|owned|of\b(?!\s+(?:the\s)?(?:rise|fall|gain|drop)))", after):
        return None
    match = _next_words().match(after)
    if match is None:
        return None
    words = [w.lower() for w in match.groups() if w]
    beside = not after.lstrip().startswith(",")  # `5% more expensive`, but `5%, more than half of it`
    if words[0] in ("higher", "lower", "cheaper") or (words[0] in ("more", "fewer") and beside):
        return _side(words[0])
    if words[0] == "less" and beside and (words[1:2] in ([], ["than"], ["expensive"], ["costly"], ["likely"])):
        return "down"  # but `to yield 5.75% less fees`
    for word in words[:4]:  # `a 49% decline`, `a 9% year-on-year profit increase`
        if (side := _noun_side(word)) is not None:
            return side
        if word in _ENDING:
            return None
    return None


# Arcs by which a number hangs on the verb of its change; by another arc the verb is somebody else's.
_OBJECT_ARCS = frozenset(
    "dobj obj npadvmod prep attr oprd quantmod advmod pobj dative agent nummod amod compound nmod obl".split()
)
# Prepositions that compare or place: what stands after them did not change.
_COMPARING = frozenset(
    "from with for on in against compared than since among at to below above near toward towards until".split()
)
# Arcs of clauses: above them the sentence speaks of something else.
_CLAUSES = frozenset("ROOT relcl advcl ccomp conj xcomp pcomp acl parataxis".split())


def _by_parse(span: "Span", *, nouns_only: bool = False) -> Direction | None:
    """From the verb whose object or measure the number is, or the noun that it modifies, at most four arcs up.

    With `nouns_only` the verb does not count: `trimmed its 12% target`.
    Only words and arcs are looked at, so that a pipeline without a tagger will do.
    """
    token: Token = span.root
    for _ in range(4):
        head = token.head
        if head is token or token.dep_ not in _OBJECT_ARCS:
            return None
        word = head.lower_
        if head.dep_ == "prep" and word in _COMPARING:
            return None
        side = _noun_side(word) if nouns_only else _side(word) or _noun_side(word)
        if side is not None and word not in _WEAK:
            return side
        if head.dep_ in _CLAUSES:
            return None
        token = head
    return None
