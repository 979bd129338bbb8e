"""The entities of an article: where each is named, of what kind it is, and its one name within the article.

A small model's name finder errs one sentence at a time; so every span of proper nouns is a candidate, and kind and
extent are decided by all that the whole article shows of it: its labels, titles, legal forms, descriptions and syntax.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import name_lookup, name_spans, names
from factsheet.claims.kinds import EntityKind, is_firm_name, kind_of
from factsheet.claims.name_spans import Role
from factsheet.claims.parse import Parse
from factsheet.claims.tables.name_words import (
    CLUB_WORDS,
    MEDIA,
    OWN_WORDS,
)
from factsheet.claims.tables.nominals import BODY_WORDS
from factsheet.claims.tables.places import COUNTRIES
from factsheet.settings import Settings

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence


class Entity(msgspec.Struct, frozen=True):
    """One who or what of an article. `descriptions` are the common nouns it was called by, in lower case."""

    name: str
    kind: EntityKind
    first: int
    count: int
    descriptions: frozenset[str]
    is_media: bool = False
    """Whether it is a news medium or a data house, which reports figures and owns none of them."""

    countries: frozenset[str] = frozenset()
    """Of which countries it was said to be: `Italy's Frenotec`, `the German group`; in lower case."""


class Occurrence(msgspec.Struct, frozen=True):
    """One place where an entity is named; `start`, `end` are code points into the article's text."""

    start: int
    end: int
    sentence: int
    role: Role
    entity: Entity


class Cast(msgspec.Struct, frozen=True):
    """All entities of an article, by order of appearance, and the topic: the one that the article is mostly about."""

    occurrences: tuple[Occurrence, ...]
    starts: tuple[int, ...]
    by_sentence: Mapping[int, tuple[Occurrence, ...]]
    entities: tuple[Entity, ...]
    topic: Entity | None
    central_bank: bool = False
    """Whether the article speaks of a central bank, so that a bank in it may be one."""


def find_cast(
    text: str,
    title: str | None,
    sentences: "Sequence[Sentence]",
    docs: Mapping[int, Parse],
    blocked: Mapping[int, Sequence[tuple[int, int]]],
    settings: Settings,
) -> Cast:
    """Collect the names of the parsed sentences, group them into entities, find those in the other sentences too.

    `blocked` gives for a sentence the spans of its values, where no name can be (`CNY31.7 billion`, `March`).
    """
    seen: list[name_spans.Seen] = []
    for index in sorted(docs):
        if sentences[index].kind == "dateline":
            continue
        seen.extend(name_spans.in_doc(docs[index], sentences[index], index, blocked.get(index, ())))
    titles = _titles(seen)
    known = name_lookup.known_names(frozenset(s.name for s in seen) | name_lookup.short_names(seen, text))
    for index, sentence in enumerate(sentences):
        doc = docs.get(index)
        if sentence.kind == "dateline":
            continue
        if doc is None or name_spans.is_title_case(text[sentence.start : sentence.end]):
            seen.extend(name_lookup.look_up(text, sentence, index, known))
        else:
            seen.extend(name_lookup.missed_in_doc(text, doc, sentence, index, known))
    seen = _without_openers(seen, sentences, text)
    seen.extend(_bodies_in_headings(seen, sentences, text))
    groups = _group(seen, name_lookup.definitions(text), settings)
    seen.sort(key=lambda s: (s.start, -s.end))
    seen = _without_overlaps(seen)
    entities = _entities(seen, groups, titles, settings)
    occurrences = tuple(Occurrence(s.start, s.end, s.sentence, s.role, entities[groups[s.name]]) for s in seen)
    by_sentence: dict[int, list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences:
        by_sentence[occurrence.sentence].append(occurrence)
    distinct = tuple(dict.fromkeys(o.entity for o in occurrences))
    return Cast(
        occurrences,
        tuple(o.start for o in occurrences),
        {k: tuple(v) for k, v in by_sentence.items()},
        distinct,
        _topic(occurrences, title or ""),
        "central bank" in text or "Central Bank" in text,
    )


def _without_openers(seen: list[name_spans.Seen], sentences: "Sequence[Sentence]", text: str) -> list[name_spans.Seen]:
    """Without the common nouns that have a capital only where a sentence begins: `Ferry strike enters second week`.

    Of one word that the article also writes small, and never with a capital within a sentence.
    """
    inside = {s.name for s in seen if s.start != sentences[s.sentence].start and not s.heading}
    small: frozenset[str] | None = None
    kept = []
    for s in seen:
        if " " not in s.name and s.name not in inside and s.start == sentences[s.sentence].start:
            small = (
                frozenset(word.strip(_MARKS) for word in text.split() if word[0].islower()) if small is None else small
            )
            if s.name.casefold() in small or s.name.casefold() + "s" in small:
                continue
        kept.append(s)
    return kept


_BODY_NAMES = frozenset(
    word.capitalize() for word in BODY_WORDS | {"bank", "university", "college", "hospital", "trust"}
)
"""Last words of bodies, which headings call them by."""

_BODY_KEYS = frozenset(name.casefold() for name in _BODY_NAMES)


def _bodies_in_headings(
    seen: Sequence[name_spans.Seen], sentences: "Sequence[Sentence]", text: str
) -> list[name_spans.Seen]:
    """`Council backs bridge`: a heading's bare first word for the one body whose name ends so, `Lowther Council`."""
    full = {s.name for s in seen if " " in s.name}
    lasts = Counter(name.rsplit(" ", 1)[-1] for name in full)
    taken = {s.start for s in seen}
    found = []
    for index, sentence in enumerate(sentences[:_HEADINGS]):
        word = text[sentence.start : sentence.end].split(" ", 1)[0]
        if sentence.kind == "heading" and word in _BODY_NAMES and lasts[word] == 1 and sentence.start not in taken:
            end = sentence.start + len(word)
            found.append(name_spans.Seen(word, sentence.start, end, index, heading=True, role="subject"))
    return found


_HEADINGS = 3
"""First sentences among which a title is looked for."""

_MARKS = ".,;:!?\"'“”‘’()"


def _titles(seen: Iterable[name_spans.Seen]) -> frozenset[str]:
    """Names that stand after `Mr.`, `Chief Executive` and the like: persons."""
    return frozenset(s.name for s in seen if s.titled)


def _without_overlaps(seen: Sequence[name_spans.Seen]) -> list[name_spans.Seen]:
    """The longest of those that begin first; of equals the one that a parse has shown."""
    kept: list[name_spans.Seen] = []
    for s in seen:
        if not kept or s.start >= kept[-1].end:
            kept.append(s)
    return kept


# ---------------------------------------------------------------- grouping


def _group(seen: Sequence[name_spans.Seen], defined: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """Every name of the article -> the key of its entity.

    Three kinds of evidence: the same key; an acronym in brackets or by initials; a short form, when the full one was
    introduced before it (in the body: a headline is shorter than the article).
    """
    first: dict[str, tuple[int, int]] = {}
    keys: dict[str, str] = {}
    for s in seen:
        place = (1 if s.heading else 0, s.start)
        first[s.name] = min(first.get(s.name, place), place)
        keys[s.name] = names.alias(s.name, settings) or names.same_entity_key(s.name)
    by_head: dict[str, list[str]] = defaultdict(list)
    by_initials: dict[str, set[str]] = defaultdict(set)
    by_last: dict[str, list[str]] = defaultdict(list)
    formal = {s.name for s in seen if s.formal}
    persons = {s.name for s in seen if s.titled or (s.label == "PERSON" and not is_firm_name(s.name.casefold()))}
    places = {s.name for s in seen if s.label in ("GPE", "LOC")}
    for name, key in keys.items():
        if " " in key:
            by_head[key.split(" ")[0]].append(name)
            by_last[key.split(" ")[-1]].append(name)
        if " " in name:
            by_initials[names.initials(name)].add(name)
    for s in seen:
        if s.acronym_of:
            keys[s.name] = keys.get(s.acronym_of, keys[s.name])
    for short, full in defined.items():
        if short in keys:
            keys[full] = keys[short] = names.alias(full, settings) or names.same_entity_key(full)
    for name in list(keys):
        if len(name) > 2 and name.endswith("s") and name[:-1] in keys and " " not in name:
            keys[name] = keys[name[:-1]]  # a possessive that lost its apostrophe: `GMs largest investor`
    for name, key in list(keys.items()):
        if name in defined:
            continue
        if name + "s" in keys and " " in name:
            keys[name] = keys[name + "s"]  # `General Motor's`
            continue
        if " " not in name and name.replace(".", "").isupper():
            meant = {keys[n] for n in by_initials.get(name.replace(".", ""), ())} - {key}
            if len(meant) == 1:
                keys[name] = meant.pop()
                continue
        if " " not in key:
            fuller = [n for n in by_last.get(key, ()) if n in persons and n != name]
            if (
                len({keys[n] for n in fuller}) == 1
                and (name in persons or first[fuller[0]] < first[name])
                and not by_head.get(key)
            ):
                keys[name] = keys[fuller[0]]
                continue
        if " " not in key and key.upper() != name and name not in persons and name not in places:
            clubs = {keys[n] for n in by_last.get(key, ()) if first[n] < first[name] and n not in persons}
            of = any(f" of {key}" in keys[n] for n in by_last.get(key, ())) and key not in COUNTRIES
            if (
                len(clubs) == 1
                and not by_head.get(key)
                and (key in CLUB_WORDS or key.capitalize() in _BODY_NAMES or of)
            ):
                keys[name] = clubs.pop()  # `United` for `Northgate United`, `Carrow` for `Bank of Carrow`
                continue
        fuller = [
            n
            for n in by_head.get(key.split(" ")[0], ())
            if (names.is_short_for(name, n) or _is_own_word(name, n)) and first[n] < first[name] and n not in persons
        ]
        if fuller and name not in formal:  # of several, the one that the article introduced first
            keys[name] = keys[min(fuller, key=lambda n: first[n])]
    return keys


# ---------------------------------------------------------------- kinds and names


def _entities(
    seen: Sequence[name_spans.Seen], groups: Mapping[str, str], titles: frozenset[str], settings: Settings
) -> dict[str, Entity]:
    members: dict[str, list[name_spans.Seen]] = defaultdict(list)
    for s in seen:
        members[groups[s.name]].append(s)
    spelled: dict[str, set[str]] = defaultdict(set)
    for name, key in groups.items():
        spelled[key].add(name)
    result: dict[str, Entity] = {}
    for key, group in members.items():
        spellings = {n for n in spelled[key] if not (n.endswith("s") and n[:-1] in spelled[key] and " " not in n)}
        spellings -= {n for n in spellings if " " in n and f"{n}s" in spellings}  # `General Motor's`
        descriptions = frozenset(word for s in group for word in s.descriptions)
        used = Counter(s.name for s in group)
        name = names.canonical({spelling: used[spelling] for spelling in sorted(spellings)}, settings)
        result[key] = Entity(
            name,
            kind_of(key, group, spellings & titles, descriptions),
            group[0].start,
            len(group),
            descriptions,
            all(word in MEDIA for word in name.lower().split(" ")),
            frozenset(country for s in group for country in s.countries),
        )
    return result


def _is_own_word(short: str, full: str) -> bool:
    """`Voltera` after `Voltera Labs`: a word that may be a group's part is the firm's own where it comes first."""
    head, _, last = names.same_entity_key(full).rpartition(" ")
    return head == names.same_entity_key(short) and last in OWN_WORDS


def _topic(occurrences: Sequence[Occurrence], title: str) -> Entity | None:
    """The organization (or index, person) that is named most, in weighted places; the earliest of equals."""
    score: Counter[Entity] = Counter()
    for o in occurrences:
        if o.entity.kind in ("place", "thing") or o.entity.is_media:
            continue
        score[o.entity] += {"subject": 3, "possessor": 2, "object": 1, "other": 1, "employer": 0}[o.role]
        if o.sentence <= 1:
            score[o.entity] += 2
        if o.entity.kind != "org":
            score[o.entity] -= 1
    for entity in score:
        if entity.name and entity.name in title:
            score[entity] += 4
    for entity in score:
        if BODY_WORDS & frozenset(entity.name.lower().split(" ")):
            score[entity] //= 2
    return max(score, key=lambda e: (score[e], -e.first)) if score else None
