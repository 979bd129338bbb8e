"""Whom an anaphor most likely takes up: what was named before it, by weight.

A candidate weighs by the part it played (a subject more than an object), by distance in sentences, by agreement in kind
and number, by what it was called (`the carmaker`, `the German group`), by being what the paragraph or the article is
about.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec

from factsheet.claims import syntax
from factsheet.claims.entities import Cast, Entity
from factsheet.claims.kinds import EntityKind
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.name_spans import Role
from factsheet.claims.names import is_part_of
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import STOCK_NOUNS

WINDOW = 40
"""How many mentions back an antecedent is looked for; a constant, so that the time is linear in the article."""

ROLE_WEIGHT: Mapping[Role, float] = MappingProxyType(
    {"subject": 4.0, "possessor": 2.5, "object": 1.6, "other": 1.0, "employer": 0.1}
)
DECAY = 0.5
"""Weight that is left of a mention one sentence later."""

FAR = 6
"""Sentences after which a mention weighs nothing when there is a nearer one."""

SAME_SENTENCE = 2.5
COMMANDING = 4.0
"""Factors for a mention in the anaphor's own sentence, and for the subject of a clause that the anaphor is in."""

NEAREST = 2.0
"""Factor for the subject of the anaphor's own clause among those: `..., while Brent cut its forecast`."""

BLOCK = 0.6
"""Factor for what stands in an earlier paragraph."""

NEW_BLOCK = 1.5
"""Factor for the topic where a paragraph begins."""

FOCUS = 2.0
"""Factor for whom the paragraph is about: the organization that was a subject in it last."""

TOPIC_OF_PRONOUN = 1.2
TOPIC_OF_NOMINAL = 2.0
"""Factors for whom the article is mostly about: `the company` rather than `it` goes back to that one."""


class Mention(msgspec.Struct, frozen=True):
    """An entity, or several coordinated ones, at a place, with the weight of its role."""

    entities: tuple[Entity, ...]
    sentence: int
    token: int
    role: Role
    heading: bool
    block: int


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


def nearest_subject(token: Word) -> frozenset[int]:
    """The subject of the innermost clause that the anaphor stands in and is not (in) the subject of.

    With its apposition, `Its largest donor, the Rowan Fund, halved its grant`.
    """
    for child, head in syntax.ancestors(token):
        if syntax.is_verb(head):
            subject = syntax.own_subject(head)
            if subject is None:
                continue
            if child.i == subject.i:
                continue  # `had its penalty halved`
            if subject.i >= token.i:
                break
            return frozenset([subject.i, *(c.i for c in subject.children if c.dep_ == "appos" and c.i < token.i)])
    return frozenset()


def subjects_above(token: Word) -> frozenset[int]:
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


class Sought(msgspec.Struct, frozen=True):
    """What an anaphor asks of its antecedent.

    `words`: the nouns that it calls it by; `countries`: of which it says it is; `many`: whether several may be meant,
    `only_many`: whether one may not; `part`: whether a part of a group is looked for; `of_deal`: whether only one
    counts that is called so (`the bidder`, `the council`); `focus`: whom the paragraph is about.
    """

    kinds: frozenset[EntityKind]
    words: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    many: bool = False
    only_many: bool = False
    part: bool = False
    of_deal: bool = False
    topic_weight: float = TOPIC_OF_PRONOUN
    focus: Entity | None = None
    turn: int | None = None
    block: int = -1
    begins: bool = False


def antecedents(recent: Sequence[Mention], token: Word, index: int, sought: Sought, cast: Cast) -> tuple[Entity, ...]:
    """The entities among the `recent` mentions that the anaphor `token` of sentence `index` most likely takes up.

    Nothing when there is none; for a single organization then the topic of the article.
    """
    if sought.turn is not None:
        two = last_two(recent)
        return (two[sought.turn],) if two else ()
    best: dict[tuple[Entity, ...], dict[int, float]] = defaultdict(lambda: defaultdict(float))
    near = bool(recent) and recent[-1].sentence == index
    commanding = subjects_above(token) if near else frozenset()
    nearest = nearest_subject(token) if near else frozenset()
    own = _own_subject(token) if near else frozenset()
    governing: set[Entity] = set()
    for mention in reversed(recent[-WINDOW:]):
        if index - mention.sentence > FAR and best:
            break
        entities = mention.entities
        if entities[0].is_media:
            continue
        if len(entities) == 1:
            if sought.only_many or not _can_be(entities[0], mention, sought):
                continue
        elif not sought.many or not all(e.kind in sought.kinds for e in entities):
            continue
        if mention.role == "employer" and not sought.words & entities[0].descriptions:
            continue  # `an analyst at Harrow Brothers`: no one goes on about the house
        weight = ROLE_WEIGHT[mention.role] * DECAY ** min(index - mention.sentence, 12)
        if index == mention.sentence and mention.token in own:
            continue
        if index == mention.sentence:
            weight *= COMMANDING if mention.token in commanding else SAME_SENTENCE
            if mention.token in commanding:
                governing.update(entities)
                weight *= NEAREST if mention.token in nearest else 1.0
        weight *= BLOCK if mention.block != sought.block else 1.0
        weight *= (0.5 if mention.heading else 1.0) * (1.5 if len(entities) > 1 else 1.0)
        best[entities][mention.sentence] = max(best[entities][mention.sentence], weight)
    score = {entities: sum(weights.values()) for entities, weights in best.items()}
    for entities in score:
        score[entities] *= _fitness(entities[0], sought, cast, governs=entities[0] in governing)
    if nouns := sought.words & nominals.BODIES or (nominals.WHOLES if sought.words & nominals.HEADS else frozenset()):
        called = {entities: weight for entities, weight in score.items() if _is_called(entities[0], nouns)}
        score = called or score  # `the union` is no firm while a union has been named
    if sought.of_deal:
        score = {entities: weight for entities, weight in score.items() if _is_called(entities[0], sought.words)}
    if not score:
        if sought.only_many:
            return last_two(recent, "place" if "place" in sought.kinds else "org")
        topic = cast.topic
        fits = topic is not None and topic.kind in sought.kinds and "person" not in sought.kinds
        return (topic,) if topic is not None and fits and not sought.of_deal else ()
    return max(score, key=lambda e: score[e])


def _can_be(entity: Entity, mention: Mention, sought: Sought) -> bool:
    """Whether an entity is of a kind that is sought.

    `it` is also someone of one name whom only the model takes for a person, and no place where something just happens.
    """
    if entity.kind == "place" and "org" in sought.kinds and mention.role not in ("subject", "possessor"):
        return False
    return entity.kind in sought.kinds or (
        entity.kind == "person"
        and sought.kinds >= IT - {"index"}
        and " " not in entity.name
        and not entity.descriptions & nominals.PEOPLE
    )


IT: frozenset[EntityKind] = frozenset(["org", "thing", "index", "place"])
"""What `it` can be."""


def _is_called(entity: Entity, words: frozenset[str]) -> bool:
    """Whether an entity was called so, or has the word in its name."""
    return bool(words & (entity.descriptions | frozenset(entity.name.lower().split(" "))))


def _fitness(entity: Entity, sought: Sought, cast: Cast, *, governs: bool) -> float:
    """How well an entity fits what the anaphor says of it, as a factor."""
    factor = 1.0
    words = sought.words
    if entity.kind == "place" and "org" in sought.kinds:
        factor *= 0.3
    if entity.kind in ("thing", "index") and "org" in sought.kinds:
        factor *= 0.8
    name_words = frozenset(entity.name.lower().split(" "))
    if words and not words & nominals.BODIES and name_words & nominals.BODY_WORDS:
        factor *= 0.2
    if any(name_words & nominals.TRADES[word] for word in words if word in nominals.TRADES):
        factor *= 1.8
    if words & nominals.BODIES & name_words:
        factor *= 4.0  # `the union` after `the Maritime Workers Union`
    if words & entity.descriptions:
        factor *= 1.8 if entity == cast.topic else 3.0
    elif entity.descriptions & nominals.RIVALS and entity not in (cast.topic, sought.focus) and not governs:
        factor *= 0.25  # named in passing, for comparison
    if sought.countries and entity.countries:
        factor *= 10.0 if sought.countries & entity.countries else 0.1
    is_part = bool(entity.descriptions & nominals.PARTS) or (
        cast.topic is not None and is_part_of(entity.name, cast.topic.name)
    )
    if sought.part:
        factor *= 4.0 if is_part else 0.5
    elif is_part and words & nominals.WHOLES:
        factor *= 0.05
    elif is_part and words:
        factor *= 0.4  # `the airline` is the group rather than its unit
    if entity == sought.focus and not sought.many:
        factor *= FOCUS
    if cast.topic is not None and entity == cast.topic:
        factor *= sought.topic_weight * (NEW_BLOCK if sought.begins and words else 1.0)
    return factor


def last_two(recent: Sequence[Mention], kind: EntityKind = "org") -> tuple[Entity, ...]:
    """The last two organizations (or places) named, in the order of the article."""
    found: list[Entity] = []
    for mention in reversed(recent):
        if kind == "place" and mention.role not in ("subject", "possessor"):
            continue
        for entity in mention.entities:
            if entity.kind == kind and entity not in found:
                found.append(entity)
        if len(found) >= 2:
            break
    return tuple(reversed(found[:2])) if len(found) >= 2 else ()
