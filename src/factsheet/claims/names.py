"""Names as strings: cleaning, legal forms, short forms, acronyms, and one name for one entity.

Nothing here reads an article. A name is written in many ways (`Alibaba`, `Alibaba Group Holding Ltd.`, `Alibaba’s`);
its key is the same for all that differ in form only, and differs for the parts of a group (`Alibaba Cloud`).
"""

import functools
import re
from collections import Counter
from collections.abc import Collection, Mapping
from types import MappingProxyType

from factsheet.claims.name_slips import same_but_for_slips
from factsheet.claims.tables.name_words import (
    ABBREVIATED_PLACES,
    FORM_WORDS,
    GENERIC_FIRST,
    INDEX_NAMES,
    PART_WORDS,
    POSSESSIVE_NAMES,
    TRADE_WORDS,
)
from factsheet.claims.tables.nominals import BODY_WORDS
from factsheet.claims.tables.places import COUNTRIES
from factsheet.settings import Settings

_POSSESSIVE = re.compile(r"['’`]s?$")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\s,]+")


_EDGES = ' \t"“”‘,;:()[]*|-–—'


@functools.lru_cache(maxsize=20_000)
def clean(name: str) -> str:
    """White space, apostrophes and quotes made regular; article and possessive dropped: `the Alibaba’s` -> Alibaba."""
    name = _SPACE.sub(" ", name).replace("’", "'").replace(" & ", " & ").strip(_EDGES)
    name = _ARTICLE.sub("", name)
    if name.rsplit(" ", 1)[-1].casefold() not in POSSESSIVE_NAMES:
        name = _POSSESSIVE.sub("", name).strip(_EDGES)
    if name.endswith(".") and not re.search(r"\b[A-Za-z]\.$|\.[A-Za-z]{1,2}\.$", name) and "." not in name[:-1]:
        # `Erbamont Inc.` keeps its stop until the legal form goes; a name at the end of a sentence loses it.
        name = name if name.split(" ")[-1].lower().strip(".") in _LEGAL_STOPS else name[:-1]
    return name.strip()


_LEGAL_STOPS = frozenset("inc corp co ltd plc bros cos mfg".split())


_TAIL = re.compile(r"[^.\w]+$")


def _without_stops(word: str) -> str:
    return word.casefold().replace(".", "").replace(",", "").replace("-", "")


@functools.cache
def _form_ends() -> frozenset[str]:
    """The last words of all legal forms, without their stops."""
    from cleanco import prepare_default_terms

    return frozenset(parts[-1] for _, parts in prepare_default_terms())


@functools.lru_cache(maxsize=60_000)
def without_form(name: str) -> str:
    """The name without its legal form: `Alibaba Group Holding Ltd.` -> Alibaba Group, `Ford Co.` -> Ford."""
    from cleanco import basename  # some milliseconds, and only when a name is met

    name = clean(name)
    shorter = name
    for _ in range(3):  # `Technology Co., Ltd.` has two
        last = _TAIL.sub("", shorter).rpartition(" ")[2]
        if last.isascii() and _without_stops(last) not in _form_ends():
            base = _TAIL.sub("", shorter).strip(" ,.") if " " in shorter else shorter  # as cleanco, which is slow
        else:
            base = basename(shorter).strip(" ,.") if " " in shorter else shorter
        if not base or base == shorter:
            break
        shorter = base
    words = shorter.split(" ")
    while len(words) > 1 and words[-1].lower() in ("&", "amp", "and"):
        words.pop()
        shorter = " ".join(words)
    if len(words) > 2 and words[-1].lower() in ("holding", "holdings"):
        shorter = " ".join(words[:-1])
    return shorter or name


@functools.lru_cache(maxsize=60_000)
def same_entity_key(name: str) -> str:
    """What two spellings of one entity have in common, in lower case; different for the parts of a group.

    `Ford Motor Co.` and `Ford` give `ford`, `General Motors` gives `general motors`, `Alibaba Cloud` `alibaba cloud`.
    """
    base = without_form(name)
    lower = base.casefold()
    for canonical, aliases in (*INDEX_NAMES, *ABBREVIATED_PLACES):
        if lower in aliases or lower == canonical.casefold():
            return canonical.casefold()
    words = [word.strip(".,").removesuffix(".com") or word for word in lower.split(" ")]
    while len(words) > 1 and words[-1] in FORM_WORDS and not (len(words) == 2 and words[0] in GENERIC_FIRST):
        words.pop()
    return " ".join(words)


def initials(name: str) -> str:
    """The capitals that an acronym of the name has: `General Motors` -> GM, `Bank of America` -> BA."""
    return "".join(word[0] for word in _WORD.findall(without_form(name)) if word[0].isupper())


def is_acronym_of(short: str, full: str) -> bool:
    """Whether `short` (`GM`, `U.A.W.`) is made of the initials of `full`, with or without its small words."""
    letters = short.replace(".", "")
    if not (2 <= len(letters) <= 6 and letters.isupper() and letters.isalpha()) or " " not in full:
        return False
    if letters == initials(full):
        return True
    words = clean(full).split(" ")
    return letters == "".join(w[0].upper() for w in words) or letters == "".join(w[0] for w in words if w[0].isupper())


def is_part_of(part: str, whole: str) -> bool:
    """Whether `part` is `whole` plus the name of a branch: `Alibaba Cloud` of `Alibaba Group`, `Ford Australia`."""
    head, tail = same_entity_key(whole), same_entity_key(part)
    return tail.startswith(head + " ") and any(word in PART_WORDS for word in tail[len(head) + 1 :].split(" "))


def is_short_for(short: str, full: str) -> bool:
    """Whether `short` is the beginning of `full`, which adds no branch: `Intelogic` for `Intelogic Trace`.

    Only a permission: an article must still show that it introduced `full` first. `Ford` is not short for `Fortis`.
    """
    head, tail = same_entity_key(short), same_entity_key(full)
    return bool(head) and tail.startswith(head + " ") and not is_part_of(full, short) and head not in GENERIC_FIRST


@functools.lru_cache(maxsize=8)
def aliases_of(settings: Settings) -> Mapping[str, str]:
    """Key of every alias that the settings give -> canonical name."""
    table: dict[str, str] = {}
    for canonical, aliases in settings.subjects:
        for alias in (canonical, *aliases):
            table[same_entity_key(alias)] = canonical
            table[clean(alias).casefold()] = canonical
    return table


def alias(name: str, settings: Settings) -> str | None:
    """The canonical name that the settings give for a name, if they do."""
    table = aliases_of(settings)
    return table.get(clean(name).casefold()) or table.get(same_entity_key(name))


def fullest(names: Collection[str]) -> str:
    """The name that says most without its legal form; `Alibaba Group` before `Alibaba`. Independent of order.

    Of names with as many words it is the one used most, where `names` maps them to how often they are used (`Ford
    Motor`, not a stray `Ford Motors`), then the one that is also written with a legal form.
    """
    uses: Counter[str] = Counter()
    formal: set[str] = set()
    for name in names:
        base = without_form(name)
        uses[base] += names[name] if isinstance(names, Mapping) else 1
        if base != clean(name):
            formal.add(base)
    return min(uses, key=lambda n: (-len(n.split(" ")), n.isupper(), -uses[n], n not in formal, -len(n), n))


def merge(
    names: Collection[str], settings: Settings, called: Mapping[str, Collection[str]] = MappingProxyType({})
) -> Mapping[str, str]:
    """One canonical name for every name of a run, whatever the order: form variants, case, acronyms, short forms.

    The aliases of the settings win. An acronym joins a full name only when exactly one of the run has its initials; a
    short form (`Delta`) only when exactly one name goes on with nothing but its trade (`Delta Air Lines`). A pair
    (`GM and Chrysler`) is the pair of its parts. Of long names that differ by a slip of the fingers (`Schnieder
    Electric`) one is taken for all. `names` may map each name to how often it is used. `called` gives for a full name
    the words by which an article goes on about it: one of them that stands alone elsewhere (`Trivashti`, `Pallister`)
    joins it, see `_called_so`.
    """
    groups: dict[str, set[str]] = {}
    for name in names:
        groups.setdefault(same_entity_key(name), set()).add(name)
    acronyms: dict[str, set[str]] = {}
    fuller: dict[str, set[str]] = {}
    for key, group in groups.items():
        head, _, rest = key.partition(" ")
        if rest and head not in GENERIC_FIRST and set(rest.split(" ")) <= TRADE_WORDS:
            fuller.setdefault(head, set()).add(key)
        for name in group:
            if " " in name:
                acronyms.setdefault(initials(name), set()).add(key)
    for key in sorted(groups):
        short = {n.replace(".", "") for n in groups[key] if " " not in n and n.isupper() and 2 <= len(n) <= 6}
        full = {k for n in short for k in acronyms.get(n, ())} - {key} if len(groups[key]) == len(short) else set()
        full = full or fuller.get(key, set())
        if len(full) == 1 and (target := next(iter(full))) in groups:
            groups[target] |= groups.pop(key)
    for word, target in _called_so(groups, names, called).items():
        if alias(word, settings) is None and word in groups and target in groups:
            groups[target] |= groups.pop(word)
    for slip, target in same_but_for_slips(groups).items():
        if alias(slip, settings) is None and slip in groups and target in groups:
            groups[target] |= groups.pop(slip)
    result: dict[str, str] = {}
    for group in groups.values():
        used = {name: names[name] for name in group} if isinstance(names, Mapping) else group
        result.update(dict.fromkeys(group, canonical(used, settings)))
    by_key = {same_entity_key(name): official for name, official in result.items()}
    for name in result:
        parts = [by_key.get(same_entity_key(part)) for part in name.split(" and ")]
        if len(parts) > 1 and all(parts):
            result[name] = " and ".join(part for part in parts if part)
    return result


def _called_so(
    groups: Mapping[str, Collection[str]], names: Collection[str], called: Mapping[str, Collection[str]]
) -> dict[str, str]:
    """Key of one word -> key of the one full name of the run that begins (a firm) or ends (a person) with it.

    Only where an article of the run itself calls the full name so, no other full name has the word there, and the word
    is no place, no body's and of no branch: `Alibaba` is not Alibaba Cloud. What ends with the word is used as often.
    """
    beside: dict[str, set[str]] = {}
    for key in groups:
        words = key.split(" ")
        if len(words) > 1 and "and" not in words:
            for word in (words[0], words[-1]):
                beside.setdefault(word, set()).add(key)
    found: dict[str, str] = {}
    for full, wordings in sorted(called.items()):
        key = same_entity_key(full)
        words = key.split(" ")
        for wording in wordings:
            short = same_entity_key(wording)
            if short not in groups or " " in short or len(short) < 4 or beside.get(short) != {key}:
                continue
            if short in GENERIC_FIRST or short in COUNTRIES or set(words) & (BODY_WORDS | _NAMESAKES):
                continue
            if words[0] == short and not is_part_of(full, wording):
                found[short] = key
            elif words[-1] == short and _uses(groups[short], names) <= _uses(groups[key], names):
                found[short] = key  # else a firm that has the name of its founder
    return found


_NAMESAKES = frozenset("foundation university college museum stadium hospital airport family prize government".split())
"""Words of names that only share the name of someone else."""


def _uses(group: Collection[str], names: Collection[str]) -> int:
    return sum(names[name] for name in group) if isinstance(names, Mapping) else len(group)


def canonical(names: Collection[str], settings: Settings) -> str:
    """The name under which the spellings `names` of one entity go: the settings', a great index's, or the fullest."""
    given = sorted({found for name in names if (found := alias(name, settings))})
    return given[0] if given else _canonical_spelling(names)


def _canonical_spelling(names: Collection[str]) -> str:
    keys = {same_entity_key(name) for name in names}
    for official, _ in (*INDEX_NAMES, *ABBREVIATED_PLACES):
        if official.casefold() in keys:
            return official
    uses = names if isinstance(names, Mapping) else dict.fromkeys(names, 1)
    mixed = {name: count for name, count in uses.items() if not name.isupper()}
    return fullest(mixed or uses)
