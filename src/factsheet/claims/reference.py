"""Who `it`, `its`, `they`, `the company` and `the two carmakers` are: a small model of salience over the article.

Whom an anaphor asks for is read from its words here; which of those named before it is, `salience.py` weighs.
"""

import re
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import parts, syntax
from factsheet.claims.entities import Cast, Entity, Occurrence
from factsheet.claims.kinds import EntityKind
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.name_spans import Role, role_of
from factsheet.claims.parse import Parse, Word
from factsheet.claims.salience import (
    IT,
    ROLE_WEIGHT,
    TOPIC_OF_NOMINAL,
    TOPIC_OF_PRONOUN,
    WINDOW,
    Mention,
    Sought,
    antecedents,
)
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import ACTS
from factsheet.claims.tables.name_words import CONTESTS
from factsheet.claims.tables.owners import CHANGE, SAYING
from factsheet.claims.tables.places import DEMONYMS
from factsheet.claims.wording import is_measure_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factsheet.language.sentences import Sentence

Place = tuple[int, int]
"""(sentence, token) of a parsed sentence."""


ANAPHORIC = frozenset(["PRP", "PRP$", "DT", "NN", "NNS"])
"""Tags of pronouns and nominals."""


_ADJECTIVES = frozenset(["old", *nominals.ORDERED])
"""`The 23-year-old`, `the latter`: adjectives that stand for someone."""


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
            if (token.tag_ not in ANAPHORIC and token.lower_ not in _ADJECTIVES) or (index, token.i) in named:
                continue
            found = _part(token, index, cast, heads, named, resolved)
            asked = _sought(token, heads) if not found else None
            nameless = _of_a_common_noun(token, heads) or _of_a_nameless_body(token, index, heads, resolved)
            if asked is not None and not nameless:
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


def is_nominal(token: Word, heads: Mapping[int, Occurrence]) -> bool:
    """`the company`, `this unit`, `both companies`: a definite common noun that takes up an entity."""
    if token.tag_ not in ("NN", "NNS"):
        return False
    lemma = noun_lemma(token.lower_)
    if lemma not in nominals.AGENTS and lemma not in nominals.THINGS:
        return False
    if lemma in nominals.SELF_NAMED or token.dep_ in ("compound", "nmod"):
        return False
    definite = False
    for child in token.children:
        if child.dep_ in ("det", "nummod", "predet") and child.lower_ in (
            "the",
            "this",
            "that",
            "both",
            "these",
            "two",
        ):
            definite = True
        if child.dep_ == "poss" and child.lower_ in ("his", "her"):
            definite = True  # `his club`: he is not it
            continue
        added = token.tag_ == "NN" and token.i + 1 < len(token.parse) and token.nbor(1).text == ","
        if child.dep_ == "relcl" and added:
            continue  # `The company, which employs 18,000,`: it only adds something
        if child.dep_ in ("relcl", "appos", "poss") or (child.dep_ == "prep" and child.lower_ == "of"):
            return False
        if (
            child.dep_ in ("compound", "nmod")
            and child.tag_ in ("NNP", "NNPS")
            and child.ent_type_ in ("ORG", "PERSON")
            and not (child.i in heads and heads[child.i].entity.kind == "place")
            and child.lower_ not in CONTESTS
        ):
            return False
    return definite


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


_SPOKEN_OF: frozenset[EntityKind] = frozenset(["org", "index"])
_PERSON: frozenset[EntityKind] = frozenset(["person"])
_ORG: frozenset[EntityKind] = frozenset(["org"])
_PLACE: frozenset[EntityKind] = frozenset(["place"])
_THING: frozenset[EntityKind] = frozenset(["thing"])
_NO_INDEX: frozenset[EntityKind] = IT - {"index"}
_THEY: frozenset[EntityKind] = frozenset(["org", "person", "thing"])


def _sought(token: Word, heads: Mapping[int, Occurrence]) -> Sought | None:
    """What a pronoun or nominal asks of its antecedent; None for a word that takes up no one."""
    lower = token.lower_
    if token.tag_ in ("PRP", "PRP$", "DT") and lower in nominals.PRONOUNS:
        if lower in nominals.PRONOUNS_MAN:
            return Sought(_PERSON)
        if lower in nominals.PRONOUNS_THING:
            return None if token.dep_ == "expl" or _is_weather(token) else Sought(_NO_INDEX if _does(token) else IT)
        if lower in nominals.PRONOUNS_MANY and (token.tag_ != "DT" or token.dep_ in ("nsubj", "nsubjpass")):
            return Sought(_THEY, many=True)
        if lower in ("we", "our"):
            return Sought(_ORG, topic_weight=TOPIC_OF_NOMINAL)  # what a firm says of itself
        return None
    if lower in nominals.ORDERED:
        return Sought(_ORG, turn=nominals.ORDERED[lower]) if _points_back(token) else None
    if lower == "old":
        return Sought(_PERSON) if _is_aged(token) else None
    lemma = noun_lemma(lower)
    if lemma in nominals.COUNTRY_NOUNS and token.tag_ == "NNS":
        two = any(c.lower_ in ("both", "two") for c in token.children)
        return Sought(_PLACE, many=True, only_many=True) if two else None
    if lemma in nominals.SELF_NAMED:
        named_so = token.tag_ == "NN" and token.dep_ not in ("compound", "nmod") and _points_back(token, added=True)
        return Sought(_ORG, frozenset([lemma]), of_deal=True) if named_so else None
    if lemma in nominals.COUNTRY_NOUNS:
        return Sought(_PLACE) if _points_back(token) else None
    if lemma in ACTS and token.dep_ in syntax.SUBJECTS and _points_back(token):
        return Sought(_ORG)
    if not is_nominal(token, heads):
        return None
    if token.tag_ == "NNS":
        return Sought(_ORG, many=True, only_many=True)
    modifiers = [c.lower_ for c in token.children if c.dep_ in ("compound", "amod")]
    if lemma == "bank" and "central" in modifiers:
        return Sought(_ORG, nominals.CENTRAL_BANKS, of_deal=True)
    kinds = _PERSON if lemma in nominals.PEOPLE else _ORG
    if lemma in nominals.THINGS and lemma not in nominals.AGENTS:
        kinds = _THING
    return Sought(
        kinds,
        frozenset([lemma, *map(noun_lemma, modifiers)]),
        frozenset(DEMONYMS[word] for word in modifiers if word in DEMONYMS),
        part=lemma in nominals.PARTS,
        of_deal=lemma in nominals.BUYERS,
        topic_weight=TOPIC_OF_NOMINAL if kinds == _ORG else TOPIC_OF_PRONOUN,
    )


def _of_a_common_noun(token: Word, heads: Mapping[int, Occurrence]) -> bool:
    """`the peso, which has lost 13 percent of its value`: `its` is of the noun that the clause is about."""
    if token.lower_ not in nominals.PRONOUNS_THING:
        return False
    for child, head in syntax.ancestors(token):
        if child.dep_ == "relcl" and syntax.is_verb(child):
            subject = syntax.own_subject(child)
            relative = subject is not None and subject.tag_ in ("WDT", "WP")
            taken = head.i in heads or noun_lemma(head.lower_) in nominals.AGENTS | nominals.THINGS
            return relative and head.tag_ == "NN" and not taken and not is_measure_word(head.lower_)
    return False


def _of_a_nameless_body(
    token: Word, index: int, heads: Mapping[int, Occurrence], resolved: Mapping[Place, object]
) -> bool:
    """`The central bank lowered its forecast`, where no bank has a name: `its` is of no one who has."""
    verb = syntax.governing_verb(token) if token.lower_ in nominals.PRONOUNS_THING else None
    subject = syntax.own_subject(verb) if verb is not None else None
    if subject is None or subject.i >= token.i or subject.i in heads or (index, subject.i) in resolved:
        return False
    central = subject.lower_ == "bank" and any(c.lower_ == "central" for c in subject.children)
    return subject.tag_ == "NN" and (central or noun_lemma(subject.lower_) in nominals.SELF_NAMED)


def _is_aged(token: Word) -> bool:
    """`The 23-year-old`: a person by the age."""
    return (
        token.dep_ not in ("amod", "acomp")
        and token.i > 1
        and token.nbor(-1).text in "-–"
        and any(c.lower_ in ("the", "this") for c in token.children)
    )


def _points_back(token: Word, *, added: bool = False) -> bool:
    """`That decision`, `the move`, without an owner of its own: of whom we just spoke.

    With `added` also when a clause only adds something, `the council, which ...`.
    """
    definite = any(c.dep_ == "det" and c.lower_ in ("the", "this", "that", "these") for c in token.children)
    limits = ("poss", "prep", "compound", "amod", "acl") if added else ("poss", "prep", "compound", "relcl", "acl")
    return definite and not any(c.dep_ in limits for c in token.children)


def _does(token: Word) -> bool:
    """`it said`, `it will buy`: an index only moves and is."""
    if token.dep_ not in syntax.SUBJECTS or not syntax.is_verb(token.head):
        return False
    return syntax.lemma(token.head) not in _OF_INDICES


_OF_INDICES = CHANGE | frozenset(["be", "have", "post", "record", "mark", "stay", "remain", "touch"])
"""Verbs whose subject may be an index."""


def _is_weather(token: Word) -> bool:
    """`it is clear that`: a subject that stands for a clause."""
    verb = token.head
    return (
        token.dep_ in ("nsubj", "nsubjpass")
        and syntax.lemma(verb) == "be"
        and any(
            c.dep_ == "acomp" and any(g.dep_ in ("ccomp", "xcomp", "advcl") for g in (*c.children, *verb.children))
            for c in verb.children
        )
    )
