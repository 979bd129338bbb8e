"""What is measured: a short noun phrase in normal form, and the words of the article that say it.

Nouns beside the amount come first (`a loss of $5m`, `a $25,000 voucher`, `$13bn in loans`), then what moves
(`sales rose 5%`: sales growth), then the verb as a noun (`invest $5m`: investment). Growth is another measure than
the level: `revenue` and `revenue growth`; prices and rates have a change (`share price change`).
"""

from typing import TYPE_CHECKING

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.noun_measure import (
    Measure,
    beside,
    grown,
    held_behind,
    is_common,
    measured,
    named,
    of_movement,
    of_noun,
    share_of,
)
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import (
    CUT_JOBS,
    MEASURES,
    PHRASAL_MEASURES,
    QUOTED_THINGS,
    SHARES_OF,
    UNITS,
    VAGUE_HEADS,
    VERB_MEASURES,
)
from factsheet.claims.tables.owners import (
    ACTION_NOUNS,
    CHANGE,
    CHANGE_NOUNS,
    DISPLACING,
    LEVEL,
    LIGHT,
    NOT_OWNERS,
    QUOTING,
    SAYING,
)
from factsheet.claims.wording import is_measure_word, noun_text, verb_text

if TYPE_CHECKING:
    from factsheet.values.value import Kind


def measure_of(anchor: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    """The measure of the value whose words hang on `anchor`.

    `inside` are the tokens of all values of the sentence (no measure is read from them); `changes` says that the
    value is a change (up or down) rather than a level.
    """
    if kind == "date":
        said = syntax.said_then(anchor)
        if said is not None:
            return _event(said, syntax.lemma(said), None, inside, verb_text(said, inside))
    else:
        held = held_behind(anchor)
        if held is not None:
            return Measure("stake", noun_text(held, inside), "percentage owned")
        found = beside(anchor, inside)
        if found is not None and kind == "percent" and found.lower_ in SHARES_OF:
            return Measure(SHARES_OF[found.lower_], noun_text(found, inside), "share of the noun after it")
        if found is not None:
            return named(found, "noun after the amount", inside, changes)
        share = share_of(anchor, inside) if kind == "percent" else None
        if share is not None:
            return share
    if anchor.dep_ == "pobj" and anchor.head.lower_ in ("to", "from", "at"):
        changes = False  # `rose to 17% from 14%`: the level, whatever the direction
    if syntax.is_verb(anchor) and anchor.text.isalpha():  # `its shares doubled`: the verb is the value
        return _of_verb(anchor, anchor, inside, kind, changes)
    for child, head in syntax.ancestors(anchor):
        if head.i in inside:
            continue
        if syntax.is_verb(head):
            if syntax.lemma(head) in ("compare", "accord", "include") and head.dep_ == "prep":
                continue
            return _of_verb(child, head, inside, kind, changes)
        if not syntax.is_noun(head) or head.tag_ in ("NNP", "NNPS") or noun_lemma(head.lower_) in NOT_OWNERS:
            continue
        if child.dep_ == "prep" and child.lower_ in ("for", "at") and not _is_priced(head):
            continue  # `bought from a shareholder for $3 a share`: the price is the buying's
        if head.lower_ in UNITS:
            continue  # `lost 881 points, or 9.6%`
        if noun_lemma(head.lower_) in VAGUE_HEADS and not _says_what(head, inside):
            continue  # `a record $2,450`
        return of_noun(measured(head, child), child, inside, changes, kind)
    return _of_root(anchor, inside, changes)


def _says_what(noun: Word, inside: frozenset[int]) -> bool:
    """Whether a vague head has a phrase for what it is of: `a total of $5m in aid`."""
    modified = any(c.dep_ in ("compound", "amod") and c.tag_ in ("NN", "NNS") for c in noun.children)
    return modified or any(is_common(inner, inside) for inner in syntax.prep_objects(noun, "of", "for", "in"))


def _is_priced(noun: Word) -> bool:
    lemma = noun_lemma(noun.lower_)
    return lemma in ACTION_NOUNS or is_measure_word(lemma)


def _of_root(anchor: Word, inside: frozenset[int], changes: bool) -> Measure | None:
    """A sentence without a verb above the value: the noun at its root, if it is one."""
    root = anchor
    for _, head in syntax.ancestors(anchor):
        root = head
    if root.i not in inside and syntax.is_noun(root):
        return named(root, "head of the sentence", inside, changes)
    return None


# ---------------------------------------------------------------- verbs


def _of_verb(child: Word, verb: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    lemma = syntax.lemma(verb)
    text = verb_text(verb, inside)
    subject = _who(verb)
    moved = syntax.object_of(verb)
    if moved is not None and (moved.i == child.i or not is_common(moved, inside)):
        moved = None
    if child.dep_ in syntax.SUBJECTS:
        for attribute in verb.children:
            if attribute.dep_ == "attr" and attribute.i not in inside:
                return named(attribute, "predicate noun", inside, changes)
        return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb")
    if kind == "money" and lemma in QUOTING and moved is None and (subject is None or not is_common(subject, inside)):
        return Measure("share price", text, f"{lemma} of a stock")
    if child.dep_ == "prep" and child.lower_ in ("for", "at") and moved is not None and _is_deal(moved):
        return named(moved, f"object of {lemma}", inside, changes)
    phrasal = PHRASAL_MEASURES.get(f"{lemma} {syntax.particle(verb)}")
    if phrasal is not None and kind != "date":
        return Measure(phrasal, _with(subject, text, inside), "verb with its particle")
    if lemma in DISPLACING and moved is None:
        for target in syntax.prep_objects(verb, "from", "to", "off"):
            if is_common(target, inside) and is_measure_word(target.lower_):
                return named(target, f"{lemma} from or to", inside, changes)
    if (lemma in CHANGE or lemma == "be") and (kind != "date" or _moves_measure(subject, moved)):
        found = _of_change(verb, lemma, moved, subject, inside, changes, text)
        if found is not None:
            return found
    if kind == "date":
        return _event(verb, lemma, moved, inside, text)
    if lemma in CHANGE and kind == "percent" and moved is None:
        return Measure(lemma, _with(subject, text, inside), "verb of change", elided=True)
    if lemma in LIGHT or lemma in SAYING:
        if moved is not None and noun_lemma(moved.lower_) in CHANGE_NOUNS and child.dep_ == "prep":
            return of_movement(moved, noun_lemma(moved.lower_), child, inside, changes)
        if moved is not None:
            return named(moved, f"object of {lemma}", inside, changes)
        if subject is not None and is_common(subject, inside) and child.dep_ != "ccomp":
            return _moving(subject, inside, changes, text, lemma)
    if lemma in CHANGE and kind == "money" and moved is None and not is_common(subject, inside):
        return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb of change", elided=True)
    name = VERB_MEASURES.get(lemma)
    if name is not None and changes:
        return Measure(grown(name), _with(subject, text, inside), "verb, changed")
    if name is None and moved is not None:
        return named(moved, f"object of {lemma}", inside, changes)
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN" and is_common(verb.head, inside):
        subject = verb.head  # `products priced at $10`
    return Measure(name or lemma, _with(subject, text, inside), "verb")


def _moves_measure(subject: Word | None, moved: Word | None) -> bool:
    """For a date: `sales fell in May` is of sales, `started the company in 2011` is a start."""
    noun = moved if moved is not None else subject
    return noun is None or is_measure_word(noun.lower_)


def _is_deal(noun: Word) -> bool:
    return noun_lemma(noun.lower_) in ACTION_NOUNS


def _who(verb: Word) -> Word | None:
    """The subject; for a relative pronoun the noun it stands for, for a participle the noun it modifies."""
    subject = syntax.own_subject(verb)
    if subject is not None and subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        before = subject.nbor(-2) if subject.i >= 2 and subject.nbor(-1).text == "," else verb.head
        return before if syntax.is_noun(before) else verb.head
    return subject


def _with(subject: Word | None, text: str, inside: frozenset[int]) -> str:
    """The predicate with its subject, when that is a common noun: it helps to tell what is measured."""
    if subject is None or subject.i in inside or subject.tag_ in ("PRP", "DT", "WDT", "WP", "EX"):
        return text
    if subject.tag_ in ("NNP", "NNPS") and subject.ent_type_ in ("ORG", "PERSON", "GPE"):
        return text
    return f"{noun_text(subject, inside)} {text}".strip()


def _of_change(
    verb: Word,
    lemma: str,
    moved: Word | None,
    subject: Word | None,
    inside: frozenset[int],
    changes: bool,
    text: str,
) -> Measure | None:
    if moved is not None:
        return named(moved, f"object of {lemma}", inside, changes)
    for mover in _movers(verb, subject):
        if not is_common(mover, inside) and mover.lower_ not in MEASURES:
            continue
        word = noun_lemma(mover.lower_)
        if lemma == "be" or is_measure_word(word) or word not in nominals.AGENTS:
            return _moving(mover, inside, changes, text, lemma)
    return None


def _movers(verb: Word, subject: Word | None) -> list[Word]:
    """What moves: the subject; for `..., reaching X` and `rose to close at X` that of the verb above, or its object."""
    if subject is not None and subject.lower_ in ("they", "it", "these", "those"):
        before = [t for t in subject.parse[: subject.i] if t.dep_ in syntax.SUBJECTS and is_measure_word(t.lower_)]
        return [before[-1]] if before else [subject]  # `new loans slowed; they were $5m`
    if subject is not None:
        return [subject]
    for above in syntax.verb_chain(verb):
        found = _who(above)
        if found is not None:
            moved = syntax.object_of(above)
            told = verb.tag_ == "VB" and syntax.lemma(above) in SAYING
            raised = verb.dep_ == "xcomp" or told or syntax.lemma(verb) in LEVEL  # `forecast losses to be $5m`
            return [moved, found] if moved is not None and raised and above.i != verb.i else [found]
    return []


def _moving(noun: Word, inside: frozenset[int], changes: bool, text: str, lemma: str) -> Measure:
    head = noun
    if noun_lemma(noun.lower_) in CHANGE_NOUNS:  # `a revenue increase, reaching $5bn`: the level of the same revenue
        before = [c for c in noun.children if c.dep_ == "compound" and is_common(c, inside)]
        within = [c for c in syntax.prep_objects(noun, "in", "of") if is_common(c, inside)]
        head = (before or within or [noun])[-1]
    quoted = QUOTED_THINGS.get(noun_lemma(head.lower_))
    if quoted is not None:
        return Measure(
            grown(quoted) if changes else quoted, f"{noun_text(head, inside)} {text}".strip(), "quoted thing"
        )
    measure = named(head, f"subject of {lemma}", inside, changes)
    return Measure(measure.name, f"{measure.text} {text}".strip(), measure.rule)


def _event(verb: Word, lemma: str, moved: Word | None, inside: frozenset[int], text: str) -> Measure:
    """An event of a date is its verb as a noun, or the object of a verb that only carries it."""
    if moved is not None and lemma in CHANGE and noun_lemma(moved.lower_) in CUT_JOBS:
        return Measure("job cuts", text, "verb of the event")
    if moved is not None and lemma in CHANGE and is_measure_word(moved.lower_):
        return named(moved, f"object of {lemma}", inside, False)
    if lemma in LIGHT and lemma not in VERB_MEASURES and moved is not None:
        return named(moved, f"object of {lemma}", inside, False)
    if lemma == "be":
        for child in verb.children:
            if child.dep_ in ("attr", "acomp") and child.i not in inside:
                return Measure(noun_lemma(child.lower_), text, "predicate")
    return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb of the event")
