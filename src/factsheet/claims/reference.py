"""Who `it`, `its`, `they`, `the company` and `the two carmakers` are: a small model of salience over the article.

Whom an anaphor asks for, `anaphors.py` reads from its words; which of those named before it is, `salience.py` weighs.
"""

import re
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import anaphors, parts, syntax
from factsheet.claims.anaphors import Place
from factsheet.claims.entities import Cast, Entity, Occurrence
from factsheet.claims.kinds import EntityKind
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.name_spans import Role, role_of
from factsheet.claims.parse import Parse, Word
from factsheet.claims.salience import (
    ROLE_WEIGHT,
    TOPIC_OF_NOMINAL,
    WINDOW,
    Mention,
    Sought,
    antecedents,
)
from factsheet.claims.tables.owners import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factsheet.language.sentences import Sentence


class References(msgspec.Struct, frozen=True):
    """What the words of the parsed sentences refer to: the occurrence of a name, or the antecedents of an anaphor."""

    named: Mapping[Place, Occurrence]
    resolved: Mapping[Place, tuple[Entity, ...]]
    local: Mapping[int, Entity]
    """The organization that is most spoken of where a sentence begins."""


def resolve_references(
    text: str,
    cast: Cast,
    sentences: "Sequence[Sentence]",
    docs: Mapping[int, Parse],
    with_values: Container[int],
) -> References:
    """Go through the article once, in reading order, and resolve every pronoun and nominal of the parsed sentences."""
    named: dict[Place, Occurrence] = {}
    resolved: dict[Place, tuple[Entity, ...]] = {}
    local: dict[int, Entity] = {}
    recent: list[Mention] = []
    focus, block, first = None, -1, -1
    for index in sorted({*docs, *cast.by_sentence}):
        heading = sentences[index].kind == "heading"
        if sentences[index].block != block:
            focus, block, first = None, sentences[index].block, index
        occurrences = cast.by_sentence.get(index, ())
        doc = docs.get(index)
        if doc is None:
            recent.extend(Mention((o.entity,), index, -1, o.role, heading, block) for o in occurrences)
            recent.extend(Mention(pair, index, -1, role, heading, block) for pair, role in _pairs(text, occurrences))
            focus = _focus(recent, index, doc) or focus
            continue
        if index in with_values:
            sought = Sought(_SPOKEN_OF, frozenset([""]), topic_weight=TOPIC_OF_NOMINAL, focus=focus, block=block)
            spoken_of = antecedents(recent, doc[0], index, sought, cast)
            if spoken_of:
                local[index] = spoken_of[0]
        paired = dict(_pairs(text, occurrences))
        heads = _heads(doc, occurrences, sentences[index].start, index, named)
        for token in doc:
            if token.i in heads:
                group = tuple(heads[t.i].entity for t in syntax.conjuncts(token) if t.i in heads)
                recent.append(Mention((heads[token.i].entity,), index, token.i, role_of(token), heading, block))
                role = role_of(token)
                if len(group) == 1:
                    group, role = next((pair for pair in paired.items() if pair[0][0] == group[0]), (group, role))
                if len(group) > 1:
                    recent.append(Mention(group, index, token.i, role, heading, block))
                continue
            if not anaphors.can_take_up(token) or (index, token.i) in named:
                continue
            found = _part(token, index, cast, heads, named, resolved)
            asked = anaphors.sought(token, heads) if not found else None
            if asked is not None and not anaphors.is_of_no_one(token, index, heads, resolved):
                asked = msgspec.structs.replace(asked, focus=focus, block=block, begins=index == first)
                found = antecedents(recent, token, index, asked, cast)
            if found:
                resolved[index, token.i] = found
                recent.append(Mention(found, index, token.i, role_of(token), heading, block))
        focus = _focus(recent, index, doc) or focus
        del recent[: max(0, len(recent) - WINDOW)]
    return References(named, resolved, local)


def _focus(recent: Sequence[Mention], index: int, doc: Parse | None) -> Entity | None:
    """The first organization that is a subject in the sentence just read: whom the paragraph goes on about.

    Not who only says something: a source, or a person whom the model takes for a firm.
    """
    for mention in recent:
        if mention.sentence == index and mention.role == "subject" and len(mention.entities) == 1:
            entity = mention.entities[0]
            if entity.kind != "org" or entity.is_media:
                continue
            verb = syntax.governing_verb(doc[mention.token]) if doc is not None and mention.token >= 0 else None
            if verb is None or syntax.lemma(verb) not in SAYING or syntax.object_of(verb) is not None:
                return entity
    return None


_AND = re.compile(r"(?: ?\([^()]{1,12}\))?(?:,? and|,) (?:the )?(?:[A-Z]?[a-z]{2,12} ){0,2}$")
"""Between two names of a pair: ` and `, ` (GM) and `, ` and South Korean `."""


def _pairs(text: str, occurrences: Sequence[Occurrence]) -> "Iterator[tuple[tuple[Entity, Entity], Role]]":
    """Entities named as a pair by the bare words, whatever a parser makes of them, with the stronger of their roles."""
    for a, b in pairwise(occurrences):
        if a.entity != b.entity and b.start - a.end <= 32 and _AND.match(text[a.end : b.start]):
            yield (a.entity, b.entity), max(a.role, b.role, key=lambda role: ROLE_WEIGHT[role])


def _heads(
    doc: Parse, occurrences: Sequence[Occurrence], offset: int, index: int, named: dict[Place, Occurrence]
) -> dict[int, Occurrence]:
    """Head token -> occurrence; every token of a name is entered in `named`."""
    heads: dict[int, Occurrence] = {}
    for occurrence in occurrences:
        tokens = syntax.tokens_of(doc, occurrence.start - offset, occurrence.end - offset)
        if not tokens:
            continue
        for token in tokens:
            named[index, token.i] = occurrence
        heads[syntax.anchor(tokens).i] = occurrence
    return heads


_SPOKEN_OF: frozenset[EntityKind] = frozenset(["org", "index"])


def _part(
    noun: Word,
    index: int,
    cast: Cast,
    heads: Mapping[int, Occurrence],
    named: Mapping[Place, Occurrence],
    resolved: Mapping[Place, tuple[Entity, ...]],
) -> tuple[Entity, ...]:
    """`Verano's European arm`, `its cloud unit`: a part of a group, which `the unit` then goes back to."""
    lemma = noun_lemma(noun.lower_)
    if noun.tag_ != "NN" or not parts.is_part(lemma):
        return ()
    if any((index, c.i) in named for c in noun.children if c.dep_ in ("appos", "compound", "nmod")):
        return ()  # `its Alibaba Cloud unit`
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    words = parts.described(noun, heads)
    if owner is None or not words:
        return ()
    wholes = (heads[owner.i].entity,) if owner.i in heads else resolved.get((index, owner.i), ())
    if len(wholes) != 1 or wholes[0].kind != "org":
        return ()
    known = parts.known_part(words, wholes[0], cast)
    name = parts.name_of_part(words, noun, wholes[0].name)
    return (known or Entity(name, "org", wholes[0].first, 1, frozenset([lemma])),)
