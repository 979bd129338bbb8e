"""What is measured: a short noun phrase in normal form, and the words of the article that say it.

Nouns beside the amount come first (`a loss of $5m`, `a $25,000 voucher`, `$13bn in loans`), then what moves
(`sales rose 5%`: sales growth), then the verb as a noun (`invest $5m`: investment).
"""

from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.tables.measures import (
    ACTS,
    MEASURES,
    NO_MODIFIERS,
    PRICES,
    STOCK_NOUNS,
    VAGUE_HEADS,
    VERB_MEASURES,
)
from factsheet.claims.tables.owners import CHANGE, CHANGE_NOUNS, LIGHT, NOT_OWNERS, SAYING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factsheet.values.value import Kind


class Measure(msgspec.Struct, frozen=True):
    """Normal name, the words it was read from, and the name of the rule that chose it."""

    name: str
    text: str
    rule: str


_VALUE_LABELS = frozenset(["MONEY", "PERCENT", "DATE", "TIME", "CARDINAL", "QUANTITY", "ORDINAL"])


def measure_of(anchor: "Token", inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    """The measure of the value whose words hang on `anchor`.

    `inside` are the tokens of all values of the sentence (no measure is read from them); `changes` says that the
    value is a change (up or down) rather than a level.
    """
    for step, (child, head) in enumerate(syntax.ancestors(anchor)):
        if step == 0:
            found = _beside(anchor, inside)
            if found is not None:
                return _name(found, "noun after the amount", inside, changes)
        if head.i in inside:
            continue
        if syntax.is_verb(head):
            return _of_verb(child, head, inside, kind, changes)
        if syntax.is_noun(head) and head.tag_ not in ("NNP", "NNPS") and noun_lemma(head.lower_) not in NOT_OWNERS:
            return _of_noun(head, child, inside, changes)
    return _of_root(anchor, inside, changes)


def _beside(anchor: "Token", inside: frozenset[int]) -> "Token | None":
    """`$13.4 billion in federal loans`, `15% of the market`: the noun that the amount is an amount of."""
    for child in anchor.children:
        if child.dep_ == "prep" and child.lower_ in ("in", "of", "worth") and child.i not in inside:
            noun = syntax.prep_object(child)
            if noun is not None and noun.i not in inside and noun.tag_ in ("NN", "NNS", "VBG"):
                if noun.ent_type_ in _VALUE_LABELS:
                    continue
                if (
                    child.lower_ == "in"
                    and anchor.head.i != anchor.i
                    and syntax.lemma(anchor.head) in ("invest", "stake")
                ):
                    continue
                return noun
    return None


# ---------------------------------------------------------------- nouns


def _of_noun(noun: "Token", child: "Token", inside: frozenset[int], changes: bool) -> Measure:
    if child.dep_ in ("relcl", "acl"):
        return _name(noun, "modified noun", inside, changes)
    lemma = noun_lemma(noun.lower_)
    if lemma in CHANGE_NOUNS:
        for inner in syntax.prep_objects(noun, "in", "of", "for"):
            if (
                inner.i not in inside
                and inner.i != child.i
                and inner.tag_ in ("NN", "NNS")
                and inner.ent_type_ not in _VALUE_LABELS
            ):
                return _name(inner, f"what the {lemma} is in", inside, True, whole=noun)
        moved = [c for c in noun.children if c.dep_ == "compound" and c.tag_ in ("NN", "NNS") and c.i not in inside]
        if moved:
            return _name(moved[-1], f"noun before {lemma}", inside, True, whole=noun)
        verb = syntax.governing_verb(noun)
        subject = syntax.own_subject(verb) if verb is not None else None
        if subject is not None and subject.tag_ in ("NN", "NNS") and noun_lemma(subject.lower_) in MEASURES:
            return _name(subject, "subject that changes", inside, True, whole=noun)
        return Measure(lemma, text_of(noun, inside), "noun of change")
    if lemma in VAGUE_HEADS:
        for inner in syntax.prep_objects(noun, "of", "in"):
            if inner.i not in inside and inner.tag_ in ("NN", "NNS"):
                return _name(inner, f"{lemma} of", inside, changes, whole=noun)
    return _name(noun, "noun of the amount", inside, changes)


def _of_root(anchor: "Token", inside: frozenset[int], changes: bool) -> Measure | None:
    """A sentence without a verb above the value: the noun at its root, if it is one."""
    root = anchor
    for _, head in syntax.ancestors(anchor):
        root = head
    if root.i not in inside and syntax.is_noun(root):
        return _name(root, "head of the sentence", inside, changes)
    return None


def _name(noun: "Token", rule: str, inside: frozenset[int], changes: bool, whole: "Token | None" = None) -> Measure:
    name = normal_form(noun, inside)
    if changes and not name.endswith((" growth", " change", " cuts", " cut")):
        name = f"{name} {'change' if name in PRICES else 'growth'}"
    return Measure(name, text_of(whole if whole is not None else noun, inside), rule)


def normal_form(noun: "Token", inside: frozenset[int] = frozenset()) -> str:
    """A noun phrase's normal name, from its head: the table's longest match of head and modifiers, or the lemma."""
    lemma = noun_lemma(noun.lower_)
    before = [
        t
        for t in noun.lefts
        if t.dep_ in ("compound", "amod", "nmod")
        and t.i not in inside
        and t.tag_ in ("NN", "NNS", "JJ", "VBG", "VBN", "HYPH")
        and t.lower_ not in NO_MODIFIERS
        and t.ent_type_ not in _VALUE_LABELS
    ]
    words = [t.lower_ for t in before[:-1]] + [noun_lemma(t.lower_) for t in before[-1:]]
    for size in range(min(2, len(words)), -1, -1):
        candidate = " ".join([*(words[-size:] if size else []), lemma])
        if candidate in MEASURES:
            return MEASURES[candidate]
        if size and " ".join([*words[-size:], noun.lower_]) in MEASURES:
            return MEASURES[" ".join([*words[-size:], noun.lower_])]
    if before and noun.tag_ != "VBG":
        return " ".join([before[-1].lower_, lemma]) if before[-1].i == noun.i - 1 else lemma
    return lemma


def text_of(noun: "Token", inside: frozenset[int]) -> str:
    """The phrase as written, without values, relative clauses and what follows a comma."""
    tokens = []
    dropped: set[int] = set()
    for token in noun.subtree:
        if token.head.i in dropped or (
            token.i != noun.i
            and token.dep_ in ("relcl", "acl", "appos", "cc", "conj", "advcl", "parataxis", "ccomp")
            and token.head.i == noun.i
        ):
            dropped.add(token.i)
        elif token.i not in inside and abs(token.i - noun.i) <= 12:
            tokens.append(token)
    while tokens and tokens[-1].dep_ in ("prep", "punct", "det", "case"):
        tokens.pop()
    while tokens and tokens[0].tag_ in ("DT", "PRP$", ",", "CC", "IN"):
        tokens.pop(0)
    return syntax.phrase(tokens) or noun.text


# ---------------------------------------------------------------- verbs


def _of_verb(child: "Token", verb: "Token", inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    lemma = syntax.lemma(verb)
    text = verb_text(verb, inside)
    subject = syntax.own_subject(verb)
    moved = syntax.object_of(verb)
    if child.dep_ in syntax.SUBJECTS:
        for attribute in verb.children:
            if attribute.dep_ == "attr" and attribute.i not in inside:
                return _name(attribute, "predicate noun", inside, changes)
        return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb")
    if lemma in CHANGE or lemma == "be":
        if moved is not None and moved.i not in inside and moved.i != child.i and moved.tag_ in ("NN", "NNS"):
            return _name(moved, f"object of {lemma}", inside, changes, whole=moved)
        for mover in _movers(verb, subject):
            if mover.tag_ in ("NN", "NNS") and mover.i not in inside:
                return _moving(mover, inside, changes, text, lemma)
    if kind == "date":
        return _event(verb, lemma, moved, inside, text)
    if lemma in LIGHT or lemma in SAYING:
        if moved is not None and moved.i not in inside and moved.i != child.i and moved.tag_ in ("NN", "NNS", "VBG"):
            return _name(moved, f"object of {lemma}", inside, changes)
        if subject is not None and subject.i not in inside and subject.tag_ in ("NN", "NNS") and child.dep_ != "ccomp":
            return _moving(subject, inside, changes, text, lemma)
    name = VERB_MEASURES.get(lemma)
    if name is None and moved is not None and moved.i not in inside and moved.tag_ in ("NN", "NNS"):
        return _name(moved, f"object of {lemma}", inside, changes)
    return Measure(name or lemma, text, "verb")


def _movers(verb: "Token", subject: "Token | None") -> "list[Token]":
    """What moves: the subject; for `increased ..., reaching X` and `rose, to close at X` the subject of the verb above."""
    if subject is not None:
        return [subject]
    for above in syntax.verb_chain(verb):
        found = syntax.own_subject(above)
        if found is not None:
            result = [found]
            moved = syntax.object_of(above)
            return [moved, found] if moved is not None and above.i != verb.i else result
    return []


def _moving(noun: "Token", inside: frozenset[int], changes: bool, text: str, lemma: str) -> Measure:
    head = noun
    if noun_lemma(noun.lower_) in CHANGE_NOUNS:  # `a revenue increase, reaching $5bn`: the level of the same revenue
        before = [c for c in noun.children if c.dep_ == "compound" and c.tag_ in ("NN", "NNS") and c.i not in inside]
        inner = [c for c in syntax.prep_objects(noun, "in", "of") if c.tag_ in ("NN", "NNS") and c.i not in inside]
        head = (before or inner or [noun])[-1]
    measure = _name(head, f"subject of {lemma}", inside, changes)
    return Measure(measure.name, f"{measure.text} {text}".strip(), measure.rule)


def _event(verb: "Token", lemma: str, moved: "Token | None", inside: frozenset[int], text: str) -> Measure:
    """An event of a date is its verb as a noun, or the object of a verb that only carries it."""
    if lemma in LIGHT and lemma not in VERB_MEASURES and moved is not None and moved.i not in inside:
        return _name(moved, f"object of {lemma}", inside, False, whole=moved)
    if lemma == "be":
        for child in verb.children:
            if child.dep_ in ("attr", "acomp") and child.i not in inside:
                return Measure(noun_lemma(child.lower_), text, "predicate")
    return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb of the event")


def verb_text(verb: "Token", inside: frozenset[int]) -> str:
    """The predicate as written, without the value, its subject and its clauses: `invest in its cloud computing`."""
    tokens = []
    dropped: set[int] = set()
    for token in verb.subtree:
        if token.i == verb.i:
            tokens.append(token)
            continue
        top = token.head.i == verb.i
        if token.head.i in dropped or (
            top
            and token.dep_
            in ("nsubj", "nsubjpass", "advcl", "ccomp", "conj", "cc", "punct", "parataxis", "mark", "aux", "relcl")
        ):
            dropped.add(token.i)
            continue
        if token.i in inside or token.ent_type_ in ("MONEY", "PERCENT", "DATE") or abs(token.i - verb.i) > 14:
            continue
        tokens.append(token)
    while len(tokens) > 1 and (tokens[-1].dep_ in ("prep", "det", "case", "punct") or tokens[-1].tag_ in ("IN", "TO")):
        tokens.pop()
    return syntax.phrase(tokens)


def is_stock(noun: "Token") -> bool:
    """Shares and stock, whose movement is a price's."""
    return noun_lemma(noun.lower_) in STOCK_NOUNS


def is_measure_word(word: str) -> bool:
    """Whether a noun alone names a measure or a movement, and so has an owner rather than being one."""
    lemma = noun_lemma(word)
    return lemma in MEASURES or lemma in CHANGE_NOUNS or lemma in VAGUE_HEADS or lemma in ACTS
