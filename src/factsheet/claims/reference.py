"""Who `it`, `its`, `they`, `the company` and `the two carmakers` are: a small model of salience over the article.

Candidates are what was named before, weighted by the part they played (a subject more than an object), by distance in
sentences and by agreement in kind and number; `the carmaker` also looks for one that was called so.
"""

import re
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import syntax
from factsheet.claims.entities import Cast, Entity, EntityKind, Occurrence
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.name_spans import Role, role_of
from factsheet.claims.names import is_part_of
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import ACTS, STOCK_NOUNS
from factsheet.claims.tables.name_words import CONTESTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factsheet.language.sentences import Sentence

WINDOW = 40
"""How many mentions back an antecedent is looked for; a constant, so that the time is linear in the article."""

ROLE_WEIGHT: Mapping[Role, float] = {"subject": 4.0, "possessor": 2.5, "object": 1.6, "other": 1.0, "employer": 0.1}
DECAY = 0.5
"""Weight that is left of a mention one sentence later."""

FAR = 6
"""Sentences after which a mention weighs nothing when there is a nearer one."""

SAME_SENTENCE = 2.5
COMMANDING = 4.0
"""Factors for a mention in the anaphor's own sentence, and for the subject of a clause that the anaphor is in."""

TOPIC_OF_PRONOUN = 1.2
TOPIC_OF_NOMINAL = 2.0
"""Factors for whom the article is mostly about: `the company` rather than `it` goes back to that one."""

Place = tuple[int, int]
"""(sentence, token) of a parsed sentence."""


ANAPHORIC = frozenset(["PRP", "PRP$", "DT", "NN", "NNS"])
"""Tags of pronouns and nominals."""


class Mention(msgspec.Struct, frozen=True):
    """An entity, or several coordinated ones, at a place, with the weight of its role."""

    entities: tuple[Entity, ...]
    sentence: int
    token: int
    role: Role
    heading: bool


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
    for index in sorted({*docs, *cast.by_sentence}):
        heading = sentences[index].kind == "heading"
        occurrences = cast.by_sentence.get(index, ())
        doc = docs.get(index)
        if doc is None:
            recent.extend(Mention((o.entity,), index, -1, o.role, heading) for o in occurrences)
            recent.extend(Mention(pair, index, -1, role, heading) for pair, role in _pairs(text, occurrences))
            continue
        if index in with_values:
            spoken_of = _best(recent, doc[0], index, {"org", "index"}, False, frozenset([""]), cast, topic_weight=2.0)
            if spoken_of:
                local[index] = spoken_of[0]
        paired = dict(_pairs(text, occurrences))
        heads = _heads(doc, occurrences, sentences[index].start, index, named)
        for token in doc:
            if token.i in heads:
                group = tuple(heads[t.i].entity for t in syntax.conjuncts(token) if t.i in heads)
                recent.append(Mention((heads[token.i].entity,), index, token.i, role_of(token), heading))
                role = role_of(token)
                if len(group) == 1:
                    group, role = next((pair for pair in paired.items() if pair[0][0] == group[0]), (group, role))
                if len(group) > 1:
                    recent.append(Mention(group, index, token.i, role, heading))
                continue
            if token.tag_ not in ANAPHORIC or (index, token.i) in named:
                continue
            found = _resolve(token, index, recent, cast, heads)
            if found:
                resolved[index, token.i] = found
                recent.append(Mention(found, index, token.i, role_of(token), heading))
        del recent[: max(0, len(recent) - WINDOW)]
    return References(named, resolved, local)


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


def _resolve(
    token: Word, index: int, recent: Sequence[Mention], cast: Cast, heads: Mapping[int, Occurrence]
) -> tuple[Entity, ...]:
    lower = token.lower_
    if token.tag_ in ("PRP", "PRP$", "DT") and lower in nominals.PRONOUNS:
        if lower in nominals.PRONOUNS_MAN:
            return _best(recent, token, index, {"person"}, False, frozenset(), cast)
        if lower in nominals.PRONOUNS_THING:
            if token.dep_ == "expl" or _is_weather(token):
                return ()
            return _best(recent, token, index, {"org", "thing", "index", "place"}, False, frozenset(), cast)
        if lower in nominals.PRONOUNS_MANY and (token.tag_ != "DT" or token.dep_ in ("nsubj", "nsubjpass")):
            return _best(recent, token, index, {"org", "person", "thing"}, True, frozenset(), cast)
        return ()
    lemma = noun_lemma(lower)
    if lemma in ACTS and token.dep_ in syntax.SUBJECTS and _points_back(token):
        return _best(recent, token, index, {"org"}, False, frozenset(), cast)
    if not is_nominal(token, heads):
        return ()
    if token.tag_ == "NNS":
        return _best(recent, token, index, {"org"}, True, frozenset(), cast, only_many=True)
    words = frozenset({lemma, *(noun_lemma(c.lower_) for c in token.children if c.dep_ in ("compound", "amod"))})
    kinds: set[EntityKind] = {"person"} if lemma in nominals.PEOPLE else {"org"}
    if lemma in nominals.THINGS and lemma not in nominals.AGENTS:
        kinds = {"thing"}
    weight = TOPIC_OF_NOMINAL if kinds == {"org"} else TOPIC_OF_PRONOUN
    return _best(recent, token, index, kinds, False, words, cast, part=lemma in nominals.PARTS, topic_weight=weight)


def _points_back(token: Word) -> bool:
    """`That decision`, `the move`, without an owner of its own: of whom we just spoke."""
    definite = any(c.dep_ == "det" and c.lower_ in ("the", "this", "that", "these") for c in token.children)
    return definite and not any(c.dep_ in ("poss", "prep", "compound", "relcl", "acl") for c in token.children)


def _own_subject(token: Word) -> frozenset[int]:
    """The subject of the anaphor's own clause, which a pronoun or nominal beside the verb cannot mean.

    `The agency fined the airline`: not the agency; `Ford cut its costs` is another matter.
    """
    if token.tag_ == "PRP$" or token.dep_ in syntax.SUBJECTS:
        return frozenset()
    verb = syntax.governing_verb(token)
    subject = syntax.own_subject(verb) if verb is not None else None
    if subject is None or any(head.i == subject.i for _, head in syntax.ancestors(token)):
        return frozenset()
    return frozenset([subject.i])


def _subjects_above(token: Word) -> frozenset[int]:
    """Tokens of the subjects of the clauses around an anaphor, with their possessors: `Ford's chief`."""
    found: set[int] = set()
    for child, head in syntax.ancestors(token):
        if not syntax.is_verb(head) or child.dep_ in syntax.SUBJECTS:
            continue
        subject = syntax.own_subject(head)
        if subject is not None and subject.i < token.i:
            found.add(subject.i)
            found.update(c.i for c in subject.children if c.dep_ in ("appos", "poss", "compound"))
            if noun_lemma(subject.lower_) in STOCK_NOUNS:  # `shares of Micralon sank after it`
                found.update(owner.i for owner in syntax.prep_objects(subject, "of", "in"))
    return frozenset(found)


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


def _best(
    recent: Sequence[Mention],
    token: Word,
    index: int,
    kinds: set[EntityKind],
    many: bool,
    words: frozenset[str],
    cast: Cast,
    *,
    only_many: bool = False,
    part: bool = False,
    topic_weight: float = TOPIC_OF_PRONOUN,
) -> tuple[Entity, ...]:
    best: dict[tuple[Entity, ...], dict[int, float]] = defaultdict(lambda: defaultdict(float))
    near = bool(recent) and recent[-1].sentence == index
    commanding = _subjects_above(token) if near else frozenset()
    own = _own_subject(token) if near else frozenset()
    for mention in reversed(recent[-WINDOW:]):
        if index - mention.sentence > FAR and best:
            break
        entities = mention.entities
        if entities[0].is_media:
            continue
        if len(entities) == 1:
            if only_many or entities[0].kind not in kinds:
                continue
        elif not many or not all(e.kind in kinds for e in entities):
            continue
        weight = ROLE_WEIGHT[mention.role] * DECAY ** min(index - mention.sentence, 12)
        if index == mention.sentence and mention.token in own:
            continue
        if index == mention.sentence:
            weight *= COMMANDING if mention.token in commanding else SAME_SENTENCE
        weight *= (0.5 if mention.heading else 1.0) * (1.5 if len(entities) > 1 else 1.0)
        best[entities][mention.sentence] = max(best[entities][mention.sentence], weight)
    score = {entities: sum(weights.values()) for entities, weights in best.items()}
    for entities in score:
        entity = entities[0]
        if entity.kind == "place" and "org" in kinds:
            score[entities] *= 0.3
        if entity.kind in ("thing", "index") and "org" in kinds:
            score[entities] *= 0.8
        name_words = frozenset(entity.name.lower().split(" "))
        if words and not words & nominals.BODIES and name_words & nominals.BODY_WORDS:
            score[entities] *= 0.2
        if any(name_words & nominals.TRADES[word] for word in words if word in nominals.TRADES):
            score[entities] *= 1.8
        if words & entity.descriptions:
            score[entities] *= 1.8 if entity == cast.topic else 3.0
        elif entity.descriptions & nominals.RIVALS and entity != cast.topic:
            score[entities] *= 0.25  # named in passing, for comparison
        is_part = bool(entity.descriptions & nominals.PARTS) or (
            cast.topic is not None and is_part_of(entity.name, cast.topic.name)
        )
        if part:
            score[entities] *= 4.0 if is_part else 0.5
        elif is_part and words:
            score[entities] *= 0.4  # `the airline` is the group rather than its unit
        if cast.topic is not None and entity == cast.topic:
            score[entities] *= topic_weight
    if not score:
        if only_many:
            return _last_two(recent)
        topic = cast.topic
        return (topic,) if topic is not None and topic.kind in kinds and "person" not in kinds else ()
    return max(score, key=lambda e: score[e])


def _last_two(recent: Sequence[Mention]) -> tuple[Entity, ...]:
    """The last two organizations named, in the order of the article."""
    found: list[Entity] = []
    for mention in reversed(recent):
        for entity in mention.entities:
            if entity.kind == "org" and entity not in found:
                found.append(entity)
        if len(found) >= 2:
            break
    return tuple(reversed(found[:2])) if len(found) >= 2 else ()
