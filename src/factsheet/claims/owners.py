"""Whose a value is: from the words that state it up through the parse to the one who has, does or suffers it.

On the way up every noun is asked for an owner inside its own phrase (`its liabilities`, `Honda sales`, `shares of
Ross`), every verb for its subject, and the tables say which of them pass the value on (`stake in X`, `analysts said`).
"""

from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import syntax
from factsheet.claims.entities import Cast, Entity, is_media
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.reference import References
from factsheet.claims.tables import nominals, owners
from factsheet.claims.wording import is_measure_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


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
    offset: int
    heading: bool
    cast: Cast
    references: References

    def span(self, tokens: "list[Token]") -> tuple[int, int]:
        return self.offset + tokens[0].idx, self.offset + tokens[-1].idx + len(tokens[-1])


def of_entities(entities: tuple[Entity, ...], start: int, end: int, rule: str) -> Owner:
    return Owner(entities, " and ".join(dict.fromkeys(e.name for e in entities)), start, end, rule)


# ---------------------------------------------------------------- what a noun phrase names


def named_by(token: "Token", scene: Scene, rule: str, depth: int = 0) -> Owner | None:
    """Who a noun phrase stands for or belongs to, from its head: a name, a pronoun, a nominal, or its possessor."""
    if depth > 6:
        return None
    place = (scene.index, token.i)
    resolved = scene.references.resolved.get(place)
    if resolved:
        start, end = scene.span([token])
        return of_entities(resolved, start, end, f"{rule}, reference")
    occurrence = scene.references.named.get(place)
    if (occurrence is not None and occurrence.entity.kind != "place") or (occurrence is not None and depth == 0):
        return _coordinated(token, scene, rule)
    if token.tag_ in ("WDT", "WP", "WP$") or (token.lower_ in nominals.RELATIVES and token.dep_ in syntax.SUBJECTS):
        verb = token.head
        near = token.nbor(-2) if token.i >= 2 and token.nbor(-1).text == "," else None
        if near is not None and (scene.index, near.i) in scene.references.named and verb.dep_ == "relcl":
            while near.dep_ == "conj":
                near = near.head
            return named_by(near, scene, f"{rule}, relative", depth + 1)
        if verb.dep_ == "relcl" and verb.head.i != token.i:
            return named_by(verb.head, scene, f"{rule}, relative", depth + 1)
        return None
    if not syntax.is_noun(token) and token.tag_ not in ("CD", "JJ", "DT"):
        return None
    return owner_inside(token, scene, rule, depth)


def _coordinated(token: "Token", scene: Scene, rule: str) -> Owner:
    """`GM and Chrysler` as one owner of two."""
    found, tokens = [], []
    for part in syntax.conjuncts(token):
        occurrence = scene.references.named.get((scene.index, part.i))
        if occurrence is not None and occurrence not in found:
            found.append(occurrence)
            tokens.append(part)
    entities = tuple(dict.fromkeys(o.entity for o in found))
    return of_entities(entities, found[0].start, found[-1].end, rule)


def owner_inside(noun: "Token", scene: Scene, rule: str, depth: int = 0, skip: int = -1) -> Owner | None:
    """The owner named within the phrase of a common noun; `skip` is the child that was climbed from."""
    lemma = noun_lemma(noun.lower_)
    children = [c for c in noun.children if c.i != skip]
    if lemma in owners.FORECAST_NOUNS:
        found = _compound_owner(noun, children, scene) or _of(noun, lemma, ("for", "of", "on"), scene, depth, skip)
        if found:
            return found
    if lemma in owners.ACTION_NOUNS:
        for doer in syntax.prep_objects(noun, "by"):
            found = named_by(doer, scene, f"{lemma} by", depth + 1)
            if found:
                return found
    if lemma in nominals.PARTS | nominals.ORGANIZATIONS:
        found = _compound_owner(noun, children, scene)  # `its Alibaba Cloud unit`
        if found:
            return found
    for child in children:
        if child.dep_ == "poss" and noun_lemma(child.lower_) not in owners.NOT_OWNERS:
            found = named_by(child, scene, "possessor", depth + 1)
            if found:
                return _part_or_whole(noun, lemma, found, scene)
    for child in children:
        if child.dep_ == "appos" and (scene.index, child.i) in scene.references.named:
            return named_by(child, scene, "apposition", depth + 1)
    found = _compound_owner(noun, children, scene)
    if found:
        return _part_or_whole(noun, lemma, found, scene)
    return _of(noun, lemma, _prepositions(lemma), scene, depth, skip)


def _prepositions(lemma: str) -> tuple[str, ...]:
    """Which prepositions after a noun name its owner."""
    if lemma in owners.HOLDING_NOUNS or lemma in ("acquisition", "purchase", "takeover", "buyout"):
        return ()
    if lemma in ("offer", "bid"):
        return ("of", "from")
    if lemma in owners.CHANGE_NOUNS:
        return ("in", "of", "for", "at")
    return ("of", "at", "for", "among", "from") if lemma in owners.OF_OWNER_NOUNS else ("at",)


def _of(noun: "Token", lemma: str, preps: tuple[str, ...], scene: Scene, depth: int, skip: int) -> Owner | None:
    """The owner in a prepositional phrase: X in `shares of X`."""
    for inner in syntax.prep_objects(noun, *preps):
        if inner.i == skip:
            continue
        occurrence = scene.references.named.get((scene.index, inner.i))
        if occurrence is not None and occurrence.entity.kind == "place" and lemma != "government":
            continue
        found = named_by(inner, scene, f"{lemma} {inner.head.lower_}", depth + 1)
        if found:
            return found
    return None


def _compound_owner(noun: "Token", children: "list[Token]", scene: Scene) -> Owner | None:
    """`Honda sales`, `GM and Chrysler software contracts`: names before the noun, but no mere places."""
    for child in children:
        if child.dep_ not in ("compound", "nmod", "amod", "nsubj") or child.i > noun.i:
            continue
        for part in (child, *(c for c in child.children if c.dep_ in ("compound", "nmod", "conj"))):
            occurrence = scene.references.named.get((scene.index, part.i))
            if occurrence is not None and occurrence.entity.kind in ("org", "person", "index", "thing"):
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


def _part_or_whole(noun: "Token", lemma: str, whole: Owner, scene: Scene) -> Owner:
    """A part of a group is its own owner: `Alibaba's cloud unit` is Alibaba Cloud where the article has that name."""
    if lemma not in nominals.PARTS or len(whole.entities) != 1 or lemma in ("operation", "branch"):
        return whole
    words = [
        c
        for c in noun.children
        if c.dep_ in ("compound", "amod", "nmod") and (scene.index, c.i) not in scene.references.named
    ]
    words += [g for w in words for g in w.children if g.dep_ in ("compound", "amod")]
    described = {w.lower_ for w in words if w.tag_ in ("NN", "NNS", "JJ", "NNP")}
    base = whole.entities[0].name.casefold().split(" ")[0]
    for entity in scene.cast.entities:
        rest = entity.name.casefold().split(" ")
        if rest[0] == base and described & set(rest[1:]):
            return of_entities((entity,), whole.start, whole.end, "part of a group")
    if not described:
        return whole
    text = syntax.phrase(sorted([*words, noun], key=lambda t: t.i))
    start, end = min(whole.start, scene.span([noun])[0]), scene.span([noun])[1]
    return Owner((), f"{whole.entities[0].name} {text}", start, end, "part of a group")


# ---------------------------------------------------------------- the climb


def owner_of(anchor: "Token", scene: Scene) -> Owner | None:
    """The owner of the value whose words hang on `anchor`, or None when the sentence does not say."""
    said = syntax.said_then(anchor)
    if said is not None and syntax.own_subject(said) is not None:
        return _clause_owner(anchor, said, scene)
    thing: Owner | None = None
    for child, head in _up(anchor):
        if syntax.is_verb(head):
            if child.dep_ in ("ccomp", "parataxis") and syntax.lemma(head) in owners.SAYING:
                return thing if thing is not None and not is_measure(thing) else _reporter(head, scene) or thing
            found = _clause_owner(child, head, scene)
            if found is not None and (found.entities or found.rule == "body without a name"):
                return found
            thing = thing or found
        elif syntax.is_noun(head) or (scene.index, head.i) in scene.references.named:
            if child.dep_ in ("relcl", "acl"):
                found = named_by(head, scene, "modified noun")
            elif (scene.index, head.i) in scene.references.named:
                found = _named_head(child, head, scene)
            elif _is_owned(head):
                continue
            else:
                found = owner_inside(head, scene, "noun phrase", skip=child.i)
            if found:
                return found
    return thing


def _is_owned(noun: "Token") -> bool:
    """`owns 1.5m Ford shares, or a 7.6% stake`: what is held has an owner, and it is not the one named in it."""
    if noun_lemma(noun.lower_) not in owners.SHARE_NOUNS | owners.HOLDING_NOUNS:
        return False
    verb = syntax.governing_verb(noun)
    return verb is not None and syntax.lemma(verb) in owners.OWNING and noun.dep_ in ("dobj", "conj", "appos")


def _up(anchor: "Token") -> "Iterator[tuple[Token, Token]]":
    """The way up; a participle of level after a comma (`..., reaching $5bn`) hangs on the verb before it."""
    for child, head in syntax.ancestors(anchor):
        yield child, head
        if head.dep_ == "advcl" and head.tag_ == "VBG" and syntax.lemma(head) in owners.LEVEL:
            before = next((t for t in _leftwards(head) if syntax.is_verb(t)), None)
            if before is not None and before.i > head.head.i:
                yield head, before
                yield from syntax.ancestors(before)
                return


def _leftwards(token: "Token") -> "Iterator[Token]":
    for i in range(token.i - 1, max(-1, token.i - 20), -1):
        yield token.doc[i]


def _reporter(verb: "Token", scene: Scene) -> Owner | None:
    """Who says it, when what is said has no owner: a firm's own figures, `Ford said sales rose 5%`; no analysts'."""
    subject = syntax.own_subject(verb)
    if subject is None or noun_lemma(subject.lower_) in owners.OBSERVERS:
        return None
    found = named_by(subject, scene, "reporter of its own figures")
    if found is None or any(e.kind != "org" or is_media(e.name) for e in found.entities):
        return None
    return found


def _named_head(child: "Token", head: "Token", scene: Scene) -> Owner | None:
    """The value hangs on a name: in brackets or apposition after it, `Lehman Brothers ($691 billion)`."""
    if child.dep_ in ("appos", "nummod", "nmod", "prep", "npadvmod", "parataxis", "dep", "acl", "conj"):
        occurrence = scene.references.named[scene.index, head.i]
        return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "beside the name")
    return None


def _clause_owner(child: "Token", verb: "Token", scene: Scene) -> Owner | None:
    lemma = syntax.lemma(verb)
    if child.dep_ in syntax.SUBJECTS:
        return _as_subject(child, verb, lemma, scene)
    if lemma in owners.TRANSITIVE_CHANGE and child.dep_ != "dobj":
        moved = syntax.object_of(verb)
        if moved is not None:
            found = owner_inside(moved, scene, f"object of {lemma}")
            if found:
                return found
    if child.dep_ == "prep" and child.lower_ in ("for", "at"):
        deal = syntax.object_of(verb)
        if deal is not None and noun_lemma(deal.lower_) in owners.ACTION_NOUNS and lemma not in owners.AGENT_OWNS:
            found = owner_inside(deal, scene, f"price of the {noun_lemma(deal.lower_)}")
            if found:
                return found
    passive = syntax.is_passive(verb) or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    if passive and lemma in owners.AGENT_OWNS:
        doer = syntax.agent(verb)
        found = named_by(doer, scene, f"{lemma} by") if doer is not None else None
        if found:
            return found
    subject = syntax.own_subject(verb)
    if subject is None:
        return None
    found = named_by(subject, scene, "subject")
    if found:
        return found
    if noun_lemma(subject.lower_) in owners.OBSERVERS:
        if child.dep_ in ("npadvmod", "prep", "advmod"):
            return _itself(subject, scene)  # `officials said Friday`
        told = syntax.object_of(verb)
        return owner_inside(told, scene, f"object of {lemma}") if told is not None else None
    return _itself(subject, scene)


def _as_subject(child: "Token", verb: "Token", lemma: str, scene: Scene) -> Owner | None:
    """The value is (in) the subject: `$1bn was spent by Ford`, `$5 is the price of X`."""
    if syntax.is_passive(verb):
        doer = syntax.agent(verb)
        found = named_by(doer, scene, f"{lemma} by") if doer is not None else None
        if found:
            return found
    for attribute in verb.children:
        if attribute.dep_ == "attr":
            return named_by(attribute, scene, "predicate noun")
    return None


def _itself(subject: "Token", scene: Scene) -> Owner | None:
    """A thing without an owner is what the value is about: `a disorderly exit would cost $800 million`."""
    if not syntax.is_noun(subject) or subject.tag_ == "VBG":
        return None
    tokens = [
        t
        for t in subject.subtree
        if t.i <= subject.i and (t.i == subject.i or t.dep_ in ("compound", "amod", "nmod", "punct", "poss", "case"))
    ]
    tokens = [
        t for t in tokens if not (t.tag_ in ("DT", "PRP$", "$", "CD") or t.ent_type_ in ("MONEY", "PERCENT", "DATE"))
    ]
    while tokens and tokens[0].dep_ in ("punct", "case"):
        tokens.pop(0)
    if not tokens:
        return None
    start, end = scene.span(tokens)
    own = noun_lemma(subject.lower_) in nominals.SELF_NAMED | nominals.ORGANIZATIONS | owners.OBSERVERS
    return Owner((), syntax.phrase(tokens), start, end, "body without a name" if own else "thing itself")


def conjunct(owner: Owner, turn: int) -> Owner:
    """The owner at the given place of a `respectively` list, when it has as many."""
    if 0 <= turn < len(owner.entities) and len(owner.entities) > 1:
        return of_entities((owner.entities[turn],), owner.start, owner.end, f"{owner.rule}, respectively")
    return owner


def is_measure(owner: Owner) -> bool:
    """Whether the words of an owner without an entity only name a measure or an act (`sales`, `the move`)."""
    return not owner.entities and is_measure_word(owner.name.split(" ")[-1])
