"""Measures that a verb shows: what it moves (`sales rose 5%`), its object (`took a charge`), or itself as a noun.

`invest $5m` is investment by the table of verbs; a verb that the table does not have names no measure of an amount.
"""

from typing import TYPE_CHECKING

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.noun_measure import NAMELESS, Measure, grown, is_common, is_stock, named, of_movement
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import (
    BOND_PRICES,
    CHEAPER,
    CUT_JOBS,
    MEASURES,
    PRICES,
    QUOTED_THINGS,
    VAGUE_HEADS,
)
from factsheet.claims.tables.owners import (
    ACTION_NOUNS,
    CHANGE,
    CHANGE_NOUNS,
    DISPLACING,
    LEVEL,
    LIGHT,
    OBSERVERS,
    QUOTING,
    SAYING,
)
from factsheet.claims.tables.verb_nouns import (
    EARMARKING,
    PHRASAL_MEASURES,
    POURING,
    PREPOSED_MEASURES,
    RANKING,
    SHORTENED,
    STAYING,
    VERB_MEASURES,
)
from factsheet.claims.wording import is_measure_word, normal_form, noun_text, says_who, verb_text

if TYPE_CHECKING:
    from factsheet.values.value import Kind


PART_MOVES = "a part that moves"
"""Rule of `the automotive unit slipped 6%`: what moves is its sales or its profit, never a share price."""


def of_verb(child: Word, verb: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    """The measure of an amount that hangs on `verb` by its word `child`."""
    lemma = syntax.lemma(verb)
    text = verb_text(verb, inside)
    subject = _who(verb)
    moved = syntax.object_of(verb)
    if moved is not None and (moved.i == child.i or not is_common(moved, inside)):
        moved = None
    if child.dep_ in syntax.SUBJECTS:
        if kind == "percent" and lemma != "be":
            return Measure("share", text, "share of those who act")  # `some 60% said they would`
        for attribute in verb.children:
            if attribute.dep_ == "attr" and attribute.i not in inside:
                return named(attribute, "predicate noun", inside, changes)
        return _as_noun(lemma, text, kind)
    if kind == "money" and lemma == "earn" and is_by_time(child):
        return Measure("wage", text, "earned by time")
    quoted = kind == "money" and lemma in QUOTING and moved is None and child.lower_ not in ("with", "in", "for")
    if quoted and (subject is None or not is_common(subject, inside)):
        return Measure("share price", text, f"{lemma} of a stock")
    if child.dep_ == "prep" and child.lower_ in ("for", "at") and moved is not None and _is_deal(moved):
        return named(moved, f"object of {lemma}", inside, changes)
    if kind != "date":
        found = _put_by(child, verb, lemma, moved, inside, text)
        if found is not None:
            return found
        within = _within(child, verb, inside) if moved is None else None
        if within is not None and kind == "money":
            return named(within, f"what is {lemma} in", inside, changes)
        phrasal = PHRASAL_MEASURES.get(f"{lemma} {syntax.particle(verb)}")
        if phrasal is not None:
            return Measure(phrasal, _with(subject, text, inside), "verb with its particle")
        if kind == "percent" and child.dep_ == "dobj" and not changes and lemma in ("keep", "retain", "hold", "own"):
            return Measure("stake", text, "verb of owning")
        preposed = PREPOSED_MEASURES.get((lemma, child.lower_)) if child.dep_ == "prep" else None
        about = moved is None or is_who(moved) or lemma in ("fund", "finance")
        if preposed is not None and about:  # `signed the striker for £5m`
            return Measure(preposed, text, f"{lemma} {child.lower_}")
        shortened = kind == "money" or (child.dep_ == "dobj" and noun_lemma(child.lower_) in VAGUE_HEADS)
        if shortened and moved is None and lemma in SHORTENED and child.dep_ in ("dobj", "prep", "advmod"):
            return Measure("expectation", text, "amount expected", elided=True)
        if kind == "percent" and moved is None and lemma in RANKING and not changes:
            return Measure("share", text, "place in a list", elided=True)
    if lemma in DISPLACING and moved is None:
        for target in syntax.prep_objects(verb, "from", "to", "off"):
            name = normal_form(target, inside)
            if target.lower_ == "value":
                return Measure("market value", noun_text(target, inside), f"{lemma} from or to")
            if is_common(target, inside) and (is_measure_word(target.lower_) or name in MEASURES):
                return named(target, f"{lemma} from or to", inside, changes)
    if lemma == "lose" and kind == "money" and moved is None and any(syntax.prep_objects(verb, "on")):
        return Measure("loss", text, "lost on something")  # `lost 4 cents on every egg`
    if lemma == "be" and any(c.lower_ in CHEAPER for c in (child, *verb.children)):
        return Measure("price change", _with(subject, text, inside), "cheaper or dearer")
    if lemma == "add" and kind == "money" and child.dep_ != "prep" and not _is_quoted(subject):
        for target in syntax.prep_objects(verb, "to"):
            if is_common(target, inside) and normal_form(target, inside) in MEASURES.values():
                return named(target, "added to", inside, True)  # `the rally added $5m to its market value`
        return _as_noun(lemma, _with(subject, text, inside), kind)  # `inflation has added $5m`: to a cost
    if (lemma in CHANGE or lemma == "be") and (kind != "date" or _moves_measure(subject, moved)):
        found = _of_change(verb, lemma, moved, subject, inside, changes, text)
        if found is not None:
            return found
    if kind == "date":
        return of_event(verb, lemma, moved, inside, text)
    part = subject is not None and noun_lemma(subject.lower_) in nominals.PARTS
    if part and lemma in CHANGE and lemma not in VERB_MEASURES and moved is None:
        return Measure(lemma, _with(subject, text, inside), PART_MOVES, elided=True)
    if lemma in CHANGE and kind == "percent" and moved is None:
        return Measure(lemma, _with(subject, text, inside), "verb of change", elided=True)
    means = _by_means(verb, inside) if moved is None and lemma in VERB_MEASURES else None
    if means is not None:
        return named(means, f"how it is {lemma}", inside, changes)
    if lemma in LIGHT or lemma in SAYING or lemma in STAYING:
        if moved is not None and noun_lemma(moved.lower_) in CHANGE_NOUNS and child.dep_ == "prep":
            return of_movement(moved, noun_lemma(moved.lower_), child, inside, changes)
        if moved is not None:
            return named(moved, f"object of {lemma}", inside, changes)
        does = lemma in VERB_MEASURES and child.dep_ == "dobj"
        for moving in _movers(verb, subject) if subject is None else [subject]:
            if does and not is_measure_word(moving.lower_):
                break  # `a suitor had offered $5m`
            if is_common(moving, inside) and child.dep_ != "ccomp" and not is_who(moving):
                return _moving(moving, inside, changes, text, lemma)
    mover = subject if subject is not None and is_common(subject, inside) else None
    if lemma in CHANGE and kind == "money" and moved is None and (mover is None or is_who(mover)):
        return Measure(VERB_MEASURES.get(lemma, lemma), text, "verb of change", elided=True)
    as_noun = VERB_MEASURES.get(lemma)
    paid = child.dep_ == "prep" and child.lower_ in ("for", "at")  # `bought a stake for $95m`: a purchase
    if moved is not None and (as_noun is None or (is_measure_word(moved.lower_) and not paid)):
        return named(moved, f"object of {lemma}", inside, changes)  # `will pay a dividend of $1, up 20%`
    if as_noun is not None and changes:
        return Measure(grown(as_noun), _with(subject, text, inside), "verb, changed")
    if verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN" and is_common(verb.head, inside):
        subject = verb.head  # `products priced at $10`
    return _as_noun(lemma, _with(subject, text, inside), kind)


def _is_quoted(subject: Word | None) -> bool:
    """What `adds 20 cents` itself: a stock, an index, a commodity, or a firm for its stock."""
    if subject is None or subject.tag_ in ("NNP", "NNPS", "PRP"):
        return True
    lemma = noun_lemma(subject.lower_)
    return is_stock(subject) or lemma in QUOTED_THINGS or lemma in BOND_PRICES or lemma in PRICES


def _as_noun(lemma: str, text: str, kind: "Kind") -> Measure:
    return Measure(VERB_MEASURES.get(lemma, lemma if kind == "date" else NAMELESS), text, "verb")


def is_who(noun: Word) -> bool:
    """Whether a noun says who acts, rather than what is measured."""
    return says_who(noun_lemma(noun.lower_)) or noun_lemma(noun.lower_) in OBSERVERS


def _put_by(
    child: Word, verb: Word, lemma: str, moved: Word | None, inside: frozenset[int], text: str
) -> Measure | None:
    """`set aside $400m for share buybacks`, `put $2bn into a plant`: what the money is for, or an investment."""
    if moved is not None or (child.dep_ == "prep" and child.lower_ != "of"):
        return None
    if lemma in EARMARKING and (lemma not in ("put", "set") or syntax.particle(verb) == "aside"):
        for purpose in (*syntax.prep_objects(verb, "for"), *syntax.prep_objects(child, "for")):
            if is_common(purpose, inside) and normal_form(purpose, inside) in MEASURES.values():
                return named(purpose, f"what it is {lemma} for", inside, False)
        return Measure("budget", text, "verb with its particle")
    if lemma in POURING and any(syntax.prep_objects(verb, "into", "in", "to")):
        return Measure("investment", text, "money put into something")
    return None


def _within(amount: Word, verb: Word, inside: frozenset[int]) -> Word | None:
    """`paid out $9 million in dividends`, `pulled in $5 million in revenue`, `has $3 million in the bank`."""
    for noun in syntax.prep_objects(verb, "in"):
        bare = not any(c.dep_ in ("det", "poss") for c in noun.children)
        if noun.i > amount.i and bare and is_common(noun, inside) and normal_form(noun, inside) in MEASURES.values():
            return noun if noun.lower_ not in ("cash", "stock", "shares") else None
    return None


def is_by_time(amount: Word, units: tuple[str, ...] = ("hour", "week", "month", "year", "day", "annum")) -> bool:
    """`earns $19 an hour`, `£90,000 per week`: what people earn."""
    behind = [*amount.children, *syntax.prep_objects(amount, "per")]
    return any(c.lower_ in units and c.dep_ in ("npadvmod", "pobj", "nmod") for c in behind)


def _by_means(verb: Word, inside: frozenset[int]) -> Word | None:
    """`returned $600 million to shareholders through buybacks`: the means names it."""
    for means in syntax.prep_objects(verb, "through", "via"):
        if is_common(means, inside) and normal_form(means, inside) in _MEANS:
            return means
    return None


_MEANS = frozenset(["buyback", "dividend", "rights issue", "funding", "acquisition"])


def _moves_measure(subject: Word | None, moved: Word | None) -> bool:
    """For a date: `sales fell in May` is of sales, `started the company in 2011` is a start."""
    noun = moved if moved is not None else subject
    return noun is None or is_measure_word(noun.lower_)


def _is_deal(noun: Word) -> bool:
    return noun_lemma(noun.lower_) in ACTION_NOUNS


def _who(verb: Word) -> Word | None:
    """The subject; for a relative pronoun the noun it stands for, for a participle the noun it modifies."""
    subject = syntax.own_subject(verb)
    if subject is not None and subject.dep_ == "csubj":
        made = syntax.object_of(subject)  # `Recurring revenue rose`, which a parser may take for a clause
        if made is not None and made.i == subject.i + 1 and is_measure_word(made.lower_):
            return made
    if subject is not None and subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        whole = verb.head
        while whole.dep_ in ("appos", "conj"):
            whole = whole.head
        if whole.dep_ == "pobj" and whole.head.lower_ == "of":
            whole = whole.head.head
        if is_measure_word(whole.lower_):
            return whole  # `Shares of Ford, which had dropped 12%`, `sales of two cars, the A and B, which rose`
        before = subject.nbor(-2) if subject.i >= 2 and subject.nbor(-1).text == "," else verb.head
        return before if syntax.is_noun(before) else verb.head
    if subject is None and verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG") and is_measure_word(verb.head.lower_):
        return verb.head  # `the margin widened`, which a parser may take for a participle
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
        if is_measure_word(noun_lemma(mover.lower_)) or not is_who(mover):
            return _moving(mover, inside, changes, text, lemma)
    return None


def _movers(verb: Word, subject: Word | None) -> list[Word]:
    """What moves: the subject; for `..., reaching X` and `rose to close at X` that of the verb above, or its object."""
    if subject is not None and subject.lower_ in ("they", "it", "these", "those"):
        before = [
            t
            for t in subject.parse[: subject.i]
            if t.dep_ in (*syntax.SUBJECTS, "dobj") and is_measure_word(t.lower_) and t.tag_ in ("NN", "NNS")
        ]
        return [before[-1]] if before else [subject]  # `new loans slowed; they were $5m`
    if subject is not None:
        return [subject]
    for above in syntax.verb_chain(verb):
        if above.i != verb.i and verb.tag_ == "VBG":
            subjects = [syntax.own_subject(c) for c in above.children if c.dep_ in ("ccomp", "xcomp") and c.i < verb.i]
            mover = subjects[-1] if subjects else None
            if mover is not None and is_measure_word(mover.lower_):
                return [mover]  # `expects inflation to peak in May, before falling to 2%`
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
    quoted = QUOTED_THINGS.get(noun_lemma(head.lower_)) or BOND_PRICES.get(noun_lemma(head.lower_))
    if quoted is not None:
        return Measure(
            grown(quoted) if changes else quoted, f"{noun_text(head, inside)} {text}".strip(), "quoted thing"
        )
    measure = named(head, f"subject of {lemma}", inside, changes)
    return Measure(measure.name, f"{measure.text} {text}".strip(), measure.rule)


def of_event(verb: Word, lemma: str, moved: Word | None, inside: frozenset[int], text: str) -> Measure:
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
