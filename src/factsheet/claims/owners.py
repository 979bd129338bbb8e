"""Whom a noun phrase names or belongs to: `its liabilities`, `Honda sales`, `shares of Acme`, `Alibaba's cloud unit`.

The tables say which nouns pass a value on to someone else: `stake in X` is not X's, `shares in X` are.
"""

from collections.abc import Sequence

import msgspec

from factsheet.claims import parts, syntax
from factsheet.claims.entities import Cast, Entity
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.reference import References
from factsheet.claims.tables import nominals, owners
from factsheet.claims.tables.measures import MACRO, MACRO_PHRASES, NATIONAL, QUOTED_THINGS
from factsheet.claims.wording import is_measure_word

TOPIC = "topic of the article"
NAME_BEFORE = "name before it in the sentence"
"""Rules of the last resort."""

BODY = "body without a name"
"""Rule of an owner that is no one named, and yet no mere measure: `the government`, `its largest customer`."""


class Owner(msgspec.Struct, frozen=True):
    """The owner of a value: entities (or none, then the words themselves name it), its words, and the rule's name."""

    entities: tuple[Entity, ...]
    name: str
    start: int
    end: int
    rule: str


class Scene(msgspec.Struct, frozen=True):
    """One parsed sentence with all that is known of whom it names: `offset` is its place in the article."""

    index: int
    text: str
    offset: int
    heading: bool
    cast: Cast
    references: References

    @property
    def spoken_of(self) -> Entity | None:
        """The organization that is most spoken of where the sentence begins, else what the article is about."""
        return self.references.local.get(self.index, self.cast.topic)

    def span(self, tokens: list[Word]) -> tuple[int, int]:
        return self.offset + tokens[0].idx, self.offset + tokens[-1].idx + len(tokens[-1])


def of_entities(entities: tuple[Entity, ...], start: int, end: int, rule: str) -> Owner:
    return Owner(entities, " and ".join(dict.fromkeys(e.name for e in entities)), start, end, rule)


# ---------------------------------------------------------------- what a noun phrase names


def named_by(token: Word, scene: Scene, rule: str, depth: int = 0) -> Owner | None:
    """Who a noun phrase stands for or belongs to, from its head: a name, a pronoun, a nominal, or its possessor."""
    if depth > 6:
        return None
    place = (scene.index, token.i)
    resolved = scene.references.resolved.get(place)
    if resolved and not (resolved[0].kind == "place" and token.dep_ == "poss" and not _of_a_country(token.head)):
        start, end = scene.span([token])
        return of_entities(resolved, start, end, f"{rule}, reference")
    occurrence = scene.references.named.get(place)
    if (occurrence is not None and occurrence.entity.kind != "place") or (occurrence is not None and depth == 0):
        return _coordinated(token, scene, rule)
    if token.tag_ in ("WDT", "WP", "WP$") or (token.lower_ in nominals.RELATIVES and token.dep_ in syntax.SUBJECTS):
        verb = token.head
        near = token.nbor(-2) if token.i >= 2 and token.nbor(-1).text == "," else None
        if near is not None and (scene.index, near.i) in scene.references.named and verb.dep_ == "relcl":
            while near.dep_ == "conj" and (scene.index, near.head.i) in scene.references.named:
                near = near.head
            return named_by(near, scene, f"{rule}, relative", depth + 1)
        if verb.dep_ == "relcl" and verb.head.i != token.i:
            return named_by(verb.head, scene, f"{rule}, relative", depth + 1)
        return None
    if not syntax.is_noun(token) and token.tag_ not in ("CD", "JJ", "DT"):
        return None
    return owner_inside(token, scene, rule, depth)


def _of_a_country(noun: Word) -> bool:
    """What a country itself has: `its inflation rate`, `the country's economy`, not `its biggest retailer`."""
    return is_measure_word(noun.lower_) or is_macro([noun.lower_])


def _coordinated(token: Word, scene: Scene, rule: str) -> Owner:
    """`GM and Chrysler` as one owner of two."""
    found, tokens = [], []
    for part in syntax.conjuncts(token):
        occurrence = scene.references.named.get((scene.index, part.i))
        if occurrence is not None and occurrence not in found:
            found.append(occurrence)
            tokens.append(part)
    entities = tuple(dict.fromkeys(o.entity for o in found))
    return of_entities(entities, found[0].start, found[-1].end, rule)


def owner_inside(noun: Word, scene: Scene, rule: str, depth: int = 0, skip: int = -1) -> Owner | None:
    """The owner named within the phrase of a common noun; `skip` is the child that was climbed from."""
    lemma = noun_lemma(noun.lower_)
    children = [c for c in noun.children if c.i != skip]
    if lemma in owners.EXPECTATIONS and not any(c.tag_ == "PRP$" for c in children):
        return None  # `beat City expectations of $3m`
    if lemma in owners.FORECAST_NOUNS:
        found = _compound_owner(noun, children, scene) or _of(noun, lemma, ("for", "of", "on"), scene, depth, skip)
        if found:
            return found
    if lemma in owners.ACTION_NOUNS or lemma in owners.BEFORE_COURT:
        for doer in syntax.prep_objects(noun, *(("by", "from") if lemma in owners.OFFERS else ("by",))):
            found = named_by(doer, scene, f"{lemma} by", depth + 1)
            if found:
                return found
    if lemma in nominals.PARTS | nominals.ORGANIZATIONS:
        found = _compound_owner(noun, children, scene)  # `its Alibaba Cloud unit`
        if found:
            return found
    for child in children:
        if child.dep_ == "appos" and (scene.index, child.i) in scene.references.named:
            return named_by(child, scene, "apposition", depth + 1)
        if child.dep_ == "appos":  # `its biggest shareholder, the Lundby family`
            family = _compound_owner(child, list(child.children), scene)
            if family:
                return family
    if lemma in nominals.OUTSIDERS and any(c.dep_ == "poss" for c in children):
        return _outsider(noun, scene)
    for child in children:
        if child.dep_ == "poss" and noun_lemma(child.lower_) not in owners.NOT_OWNERS:
            found = named_by(child, scene, "possessor", depth + 1) or _place(child, noun, scene)
            firm = scene.references.local.get(scene.index)
            if found and firm and lemma in nominals.ORGANIZATIONS and all(e.kind == "person" for e in found.entities):
                return of_entities((firm,), found.start, found.end, "company of the person")
            if found:
                return _part_or_whole(noun, lemma, found, scene)
    found = _compound_owner(noun, children, scene)
    if found:
        return _part_or_whole(noun, lemma, found, scene)
    return _of(noun, lemma, _prepositions(noun.lower_, lemma), scene, depth, skip)


def _outsider(noun: Word, scene: Scene) -> Owner | None:
    """`Acme's biggest shareholder`, `its largest customer`: neither Acme nor, without a name, anyone named."""
    if noun.dep_ not in syntax.SUBJECTS:
        return None
    tokens = [noun, *(c for c in noun.children if c.i < noun.i and c.dep_ in ("amod", "compound", "nmod"))]
    tokens.sort(key=lambda t: t.i)
    start, end = scene.span(tokens)
    of = next((c for c in noun.children if c.dep_ == "poss"), None)
    whose = named_by(of, scene, "possessor", 1) if of is not None else None
    name = f"{whose.name}'s {syntax.phrase(tokens)}" if whose is not None else syntax.phrase(tokens)
    return Owner((), name, start, end, BODY)


def _place(possessor: Word, noun: Word, scene: Scene) -> Owner | None:
    """A country owns its measures, `Britain's inflation rate`, not what merely stands there, `China's tech giants`."""
    occurrence = scene.references.named.get((scene.index, possessor.i))
    if occurrence is None or not is_measure_word(noun.lower_):
        return None
    return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "possessor")


def _prepositions(word: str, lemma: str) -> tuple[str, ...]:
    """Which prepositions after a noun name its owner."""
    if word in ("those", "that"):
        return ("of", "in", "at", "for")  # `those of the acquirer slipped 3.5%`
    if word in ("shares", "stock", "stocks"):
        return ("in", "of", "for")
    if lemma in owners.HOLDING_NOUNS or lemma in ("acquisition", "purchase", "takeover", "buyout"):
        return ()
    if lemma in ("offer", "bid"):
        return ("of", "from")
    if lemma in owners.CHANGE_NOUNS:
        return ("in", "of", "for", "at")
    return ("of", "at", "for", "among", "from") if lemma in owners.OF_OWNER_NOUNS else ("at",)


def _of(noun: Word, lemma: str, preps: tuple[str, ...], scene: Scene, depth: int, skip: int) -> Owner | None:
    """The owner in a prepositional phrase: X in `shares of X`."""
    macro = _is_national(noun)
    if macro:
        preps = (*preps, "in", "of")  # `car sales in the European Union`
    for inner in syntax.prep_objects(noun, *preps):
        if inner.i == skip:
            continue
        occurrence = scene.references.named.get((scene.index, inner.i))
        if occurrence is not None and occurrence.entity.kind == "place" and lemma != "government":
            if macro:
                return of_entities((occurrence.entity,), occurrence.start, occurrence.end, f"{lemma} of a country")
            continue
        found = named_by(inner, scene, f"{lemma} {inner.head.lower_}", depth + 1)
        if found:
            return found
    return None


def _compound_owner(noun: Word, children: list[Word], scene: Scene) -> Owner | None:
    """`Honda sales`, `Honda and Acme software contracts`: names before the noun, but no mere places."""
    for child in children:
        if child.dep_ not in ("compound", "nmod", "amod", "nsubj") or child.i > noun.i:
            continue
        for part in (child, *(c for c in child.children if c.dep_ in ("compound", "nmod", "conj"))):
            occurrence = scene.references.named.get((scene.index, part.i))
            national = noun_lemma(noun.lower_) in NATIONAL or _is_national(noun)
            if occurrence is not None and _is_contest(occurrence.entity, noun):
                continue  # `the Premier League club`
            if occurrence is not None and (occurrence.entity.kind != "place" or national):
                first = _coordinated(part, scene, "name before noun")
                more = [
                    o.entity
                    for c in children
                    if c.i > part.i
                    and c.dep_ == "compound"
                    and any(x.dep_ == "cc" for x in (*part.children, *noun.children) if part.i < x.i < c.i)
                    and (o := scene.references.named.get((scene.index, c.i))) is not None
                ]
                entities = tuple(dict.fromkeys((*first.entities, *more)))
                return of_entities(entities, first.start, first.end, first.rule)
    return None


def _is_contest(entity: Entity, noun: Word) -> bool:
    return entity.kind == "thing" and noun_lemma(noun.lower_) in nominals.ORGANIZATIONS


def _part_or_whole(noun: Word, lemma: str, whole: Owner, scene: Scene) -> Owner:
    """A part of a group is its own owner: `Alibaba's cloud unit` is Alibaba Cloud where the article has that name."""
    if not parts.is_part(lemma) or len(whole.entities) != 1:
        return whole
    words = parts.described(noun, [c.i for c in noun.children if (scene.index, c.i) in scene.references.named])
    known = parts.known_part(words, whole.entities[0], scene.cast)
    if known is not None:
        return of_entities((known,), whole.start, whole.end, "part of a group")
    if not words:
        return whole
    start, end = min(whole.start, scene.span([noun])[0]), scene.span([noun])[1]
    return Owner((), parts.name_of_part(words, noun, whole.entities[0].name), start, end, "part of a group")


def conjunct(owner: Owner, turn: int) -> Owner:
    """The owner at the given place of a `respectively` list, when it has as many."""
    if 0 <= turn < len(owner.entities) and len(owner.entities) > 1:
        return of_entities((owner.entities[turn],), owner.start, owner.end, f"{owner.rule}, respectively")
    return owner


def is_about_public_body(scene: Scene) -> bool:
    """Whether the article is speaking of a public body, of which figures of the economy are not."""
    topic = scene.spoken_of
    if topic is None or topic.kind != "org":
        return False
    words = frozenset(topic.name.lower().split(" "))
    return bool(words & nominals.BODY_WORDS) or ("bank" in words and scene.cast.central_bank)


def is_source(entity: Entity) -> bool:
    """Whether who is named publishes figures of others: `property website Keyfinder`, `the Norland Data Institute`."""
    return bool(nominals.SOURCES & (entity.descriptions | frozenset(entity.name.lower().split(" "))))


def is_measure(owner: Owner) -> bool:
    """Whether the words of an owner without an entity only name a measure or an act (`sales`, `the move`).

    Inflation, oil and yields own themselves.
    """
    words = owner.name.casefold().split(" ")
    return not owner.entities and is_measure_word(words[-1]) and not is_macro(words)


def is_macro(words: Sequence[str]) -> bool:
    """Whether a noun phrase (in lower case) names a measure of an economy or a market, which no firm owns.

    `inflation`, `consumer prices`, `the two-year yield`, `oil prices`, but not `prices`.
    """
    if words[-1] == "rents":
        return True
    last = noun_lemma(words[-1])
    before = noun_lemma(words[-2]) if len(words) > 1 else ""
    if last in ("price", "future") and (before in MACRO or before in owners.GENERAL_PRICES):
        return True
    return last in MACRO or f"{before} {last}" in MACRO_PHRASES


def _is_national(noun: Word) -> bool:
    """Whether a country named with it owns it: `U.S. consumer prices`; sales only as what the sentence is about."""
    lemma = noun_lemma(noun.lower_)
    if QUOTED_THINGS.get(lemma) == "exchange rate":
        return False  # `the New Zealand dollar`
    if lemma == "market" or (lemma == "sales" and noun.dep_ not in syntax.SUBJECTS):
        return False
    return is_macro(noun_phrase(noun))


def noun_phrase(noun: Word) -> list[str]:
    """The words before a noun that name its kind, and the noun, in lower case: `consumer prices`."""
    before = [c for c in noun.children if c.i < noun.i and c.dep_ in ("compound", "amod", "nmod") and c.tag_ != "NNP"]
    return [*(c.lower_ for c in before), noun.lower_]
