"""What is measured: a short noun phrase in normal form, and the words of the article that say it.

Nouns beside the amount come first (`a loss of $5m`, `a $25,000 voucher`, `$13bn in loans`), then what moves
(`sales rose 5%`: sales growth), then the verb as a noun (`invest $5m`: investment). Growth is another measure than
the level: `revenue` and `revenue growth`; prices and rates have a change (`share price change`). What would be no
heading of a column (`the firm`, `be`, `average`) is no measure.
"""

from typing import TYPE_CHECKING

from factsheet.claims import shares, syntax
from factsheet.claims.appended import amount_before
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.noun_measure import (
    NAMELESS,
    Measure,
    beside,
    grown,
    held_behind,
    is_common,
    is_stock,
    measured,
    named,
    of_noun,
    whole_of,
)
from factsheet.claims.parse import Word
from factsheet.claims.tables.measures import (
    BOND_PRICES,
    CHEAPER,
    CUT_JOBS,
    MARKS,
    MEASURES,
    QUOTED_THINGS,
    UNITS,
    VAGUE_HEADS,
)
from factsheet.claims.tables.owners import ACTION_NOUNS, CHANGE, CHANGE_NOUNS, NOT_OWNERS
from factsheet.claims.tables.verb_nouns import DEMANDED, EARMARKING, MADE, MOVING, PHRASAL_MEASURES, VERB_MEASURES
from factsheet.claims.verb_measure import is_by_time, is_who, of_event, of_verb
from factsheet.claims.wording import is_measure_word, normal_form, noun_text, says_who, verb_text

if TYPE_CHECKING:
    from factsheet.values.value import Kind


def measure_of(anchor: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    """The measure of the value whose words hang on `anchor`, or None when nothing sensible is said of it.

    `inside` are the tokens of all values of the sentence (no measure is read from them); `changes` says that the
    value is a change (up or down) rather than a level.
    """
    moved = kind == "money" and _moves_by(anchor, inside)
    changes = changes or _by_a_total(anchor)
    found = _measure_of(anchor, inside, kind, changes or moved)
    if (
        found is not None
        and found.name in ("contract", "deal")
        and kind == "money"
        and is_by_time(anchor, ("hour", "week"))
    ):
        return Measure("wage", found.text, f"{found.rule}, by time")
    if found is None or not moved or not found.name.endswith(" growth"):
        return found
    return Measure(f"{found.name.removesuffix(' growth')} change", found.text, found.rule, found.elided)


def _measure_of(anchor: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    if kind == "date":
        said = syntax.said_then(anchor)
        if said is not None:
            return of_event(said, syntax.lemma(said), None, inside, verb_text(said, inside))
    else:
        found = _appended(anchor, inside) or _beside(anchor, inside, kind, changes)
        if found is not None and is_sensible(found):
            return found
    if anchor.dep_ == "pobj" and anchor.head.lower_ in ("to", "from", "at"):
        changes = False  # `rose to 17% from 14%`: the level, whatever the direction
    if anchor.dep_ == "pobj" and anchor.head.lower_ == "of" and _is_level(anchor.head.head):
        changes = False  # `cut rates, to a range of 4.25% to 4.5%`
    if syntax.states_value(anchor):  # `its shares doubled`: the verb is the value
        return _sensible(of_verb(anchor, anchor, inside, kind, changes), kind)
    passed: Word | None = None
    for child, head in syntax.ancestors(anchor):
        if head.i in inside and not syntax.states_value(head):
            continue
        if syntax.is_verb(head):
            if syntax.lemma(head) in ("compare", "accord", "include") and head.dep_ == "prep":
                continue
            found = _sensible(of_verb(child, head, inside, kind, changes), kind)
            if passed is None or (found is not None and found.name):
                return found
            return _sensible(named(passed, "noun before for or at", inside, changes), kind)
        if head.lower_ == "worth":
            thing = syntax.own_subject(head)
            if thing is not None and is_common(thing, inside) and not is_who(thing):
                return named(thing, "what is worth it", inside, changes)  # `a grant worth $8m`
        if not syntax.is_noun(head) or head.tag_ in ("NNP", "NNPS") or noun_lemma(head.lower_) in NOT_OWNERS:
            continue
        if kind == "percent" and child.dep_ in ("prep", "appos") and noun_lemma(head.lower_) in _HOLDERS:
            return Measure("stake", noun_text(head, inside), "who holds it")
        if child.dep_ == "prep" and child.lower_ in ("for", "at") and not _is_priced(head):
            passed = passed or (head if head.dep_ == "dobj" and is_common(head, inside) else None)
            continue  # `bought from a shareholder for $3 a share`: the price is the buying's
        if head.lower_ in UNITS or head.lower_ in CHEAPER:
            continue  # `lost 881 points, or 9.6%`
        if head.lower_ in _NOMINAL_PREPOSITIONS and head.dep_ == "pobj":
            if head.lower_ in ("top", "addition"):
                return Measure(head.lower_, noun_text(head, inside), "amount besides", elided=True)
            continue  # `in debt to the tune of $5m`
        if noun_lemma(head.lower_) in VAGUE_HEADS and not _says_what(head, inside):
            continue  # `a record $2,450`
        whole = head
        while whole.dep_ == "compound" and is_common(whole.head, inside):
            whole = whole.head  # `a $14 billion chemicals merger`
        found = of_noun(measured(whole, child), child, inside, changes, kind)
        if kind == "date" or is_sensible(found):
            return found
    return _sensible(_of_root(anchor, inside, changes), kind)


def _is_level(noun: Word) -> bool:
    """`to a range of 4.25% to 4.5%`, but not `by a total of 75 basis points`."""
    return noun.lower_ in ("range", "level", "total") and not (noun.dep_ == "pobj" and noun.head.lower_ == "by")


def _by_a_total(anchor: Word) -> bool:
    """`lowered its rate by a total of 75 basis points`, `fell by an average of 3%`."""
    if anchor.dep_ != "pobj" or anchor.head.lower_ != "of":
        return False
    amount = anchor.head.head
    return amount.lower_ in ("total", "average") and amount.dep_ == "pobj" and amount.head.lower_ == "by"


def is_sensible(measure: Measure) -> bool:
    """Whether it could head a column: neither who (`firm`, `analyst`) nor how much (`average`), nor a cut-off word."""
    last = measure.name.split(" ")[-1]
    if last in ("growth", "change") and " " in measure.name:
        last = measure.name.split(" ")[-2]
    if measure.elided or measure.name.startswith("share of ") or measure.name.endswith((" number", " number growth")):
        return True
    return len(last) > 2 and last not in _NOBODYS and (last in _KEPT or not says_who(last))


_KEPT = frozenset("figure data news business operation operations rate level record market result".split())
_NOBODYS = (VAGUE_HEADS | NOT_OWNERS) - _KEPT | frozenset("digit money".split())

_NOMINAL_PREPOSITIONS = frozenset(
    "top addition tune excess region vicinity neighbourhood neighborhood north south shy".split()
)
"""`on top of`, `in addition to`, `to the tune of`, `in the region of`: words of no measure."""

_HOLDERS = frozenset("investor shareholder holder stockholder owner stakeholder bondholder".split())
"""Who has what a percentage behind them says: `the largest investor (at 9.9%)`."""


def _appended(anchor: Word, inside: frozenset[int]) -> Measure | None:
    """`brought in $1.9 billion, up 15%`: the growth of what the amount before is of."""
    before = amount_before(anchor, inside)
    if before is None:
        return None
    if before.tag_ in ("NN", "NNS") and before.i not in inside:
        return _of_count(before, inside)
    kind: Kind = "percent" if before.lower_ in ("%", "percent", "cent") else "money"
    level = measure_of(before, inside, kind, False)
    if level is None or level.elided or not level.name:
        return None
    return Measure(grown(level.name), level.text, f"{level.rule}, changed")


def _of_count(noun: Word, inside: frozenset[int]) -> Measure | None:
    """`served 3 million meals, 4% more than in 2019`; what is sold or made is called after the verb."""
    if not is_common(noun, inside):
        return None
    verb = syntax.governing_verb(noun)
    made = VERB_MEASURES.get(syntax.lemma(verb)) if verb is not None and noun.dep_ == "dobj" else None
    name = made if made is not None and made in MEASURES.values() else MADE.get(made or "", normal_form(noun, inside))
    return Measure(grown(name), noun_text(noun, inside), "count, changed")


def _moves_by(anchor: Word, inside: frozenset[int]) -> bool:
    """Whether an amount of money is that of a change: `had dropped by $150 million`, `shares fell 17 cents`."""
    first = anchor.i
    while first - 1 in inside:
        first -= 1
    verb = syntax.governing_verb(anchor)
    if first and anchor.parse[first - 1].lower_ == "by":
        return verb is not None and syntax.lemma(verb) in CHANGE and verb.i < first
    if verb is None or syntax.lemma(verb) not in MOVING or (first and anchor.parse[first - 1].lower_ in ("to", "at")):
        return False
    glued = anchor.head.i in inside and verb.i == first - 1  # `shed $31 to $2,690`, taken for one number
    if anchor.dep_ not in ("npadvmod", "dobj") and not glued:
        return False
    subject = syntax.own_subject(verb)
    moving = subject is not None and (is_measure_word(subject.lower_) or noun_lemma(subject.lower_) in _QUOTED)
    return subject is not None and is_common(subject, inside) and moving


_QUOTED = frozenset((*QUOTED_THINGS, *BOND_PRICES))


def _sensible(measure: Measure | None, kind: "Kind") -> Measure | None:
    """The measure, without its name when that says nothing: the words of the article stay."""
    if measure is None or kind == "date" or is_sensible(measure):
        return measure
    return Measure(NAMELESS, measure.text, measure.rule)


def _beside(anchor: Word, inside: frozenset[int], kind: "Kind", changes: bool) -> Measure | None:
    """The measure that the words next to the amount say: `43%-owned`, `$13bn in loans`, `36% of the market`."""
    held = held_behind(anchor)
    if held is not None:
        return Measure("stake", noun_text(held, inside), "percentage owned")
    put_by = _put_by(anchor, inside)
    if put_by is not None:
        return put_by
    found = beside(anchor, inside)
    if anchor.dep_ in ("dobj", "dative", "attr") and syntax.lemma(anchor.head) == "cost":
        return None  # `cost it $24 million in lost revenue`
    if found is None:
        return shares.of_name(anchor, inside) if kind == "percent" else _named_behind(anchor, inside)
    verb = anchor.head
    if syntax.is_verb(verb):
        phrasal = PHRASAL_MEASURES.get(f"{syntax.lemma(verb)} {syntax.particle(verb)}")
        other = phrasal is not None and kind == "money" and normal_form(found, inside) not in MEASURES.values()
        if phrasal is not None and (is_stock(found) or noun_lemma(found.lower_) in CUT_JOBS or other):
            return Measure(phrasal, verb_text(verb, inside), "verb with its particle")
    if kind == "percent":
        lemma = noun_lemma(found.lower_)
        if lemma in ("value", "worth"):
            return _lost_value(anchor, found, inside)
        if anchor.head.lower_ != "worth":
            return shares.of_noun_after(anchor, found, inside, changes)
    return named(found, "noun after the amount", inside, changes)


def _put_by(anchor: Word, inside: frozenset[int]) -> Measure | None:
    """`has 150 billion yuan earmarked for capital expenditure`."""
    for verb in anchor.children:
        if verb.dep_ == "relcl" and syntax.lemma(verb) in DEMANDED:
            return Measure(VERB_MEASURES[syntax.lemma(verb)], verb_text(verb, inside), "verb behind the amount")
        if verb.dep_ == "acl" and syntax.lemma(verb) in EARMARKING:
            for purpose in syntax.prep_objects(verb, "for", "to"):
                if is_common(purpose, inside) and normal_form(purpose, inside) in MEASURES.values():
                    return named(purpose, f"what it is {verb.lower_} for", inside, False)
            return Measure("budget", verb_text(verb, inside), "money put by")
    return None


def _named_behind(anchor: Word, inside: frozenset[int]) -> Measure | None:
    """`held out for 75 million euros, his release clause`: the amount's name stands behind it."""
    for noun in anchor.children:
        if noun.dep_ == "appos" and noun.i > anchor.i and is_common(noun, inside):
            name = normal_form(noun, inside)
            if name in MEASURES.values() and not is_stock(noun) and noun_lemma(noun.lower_) not in CHANGE_NOUNS:
                return named(noun, "name behind the amount", inside, False)
    return None


def _lost_value(anchor: Word, value: Word, inside: frozenset[int]) -> Measure:
    """`its shares have lost a fifth of their value`: a change of their price."""
    verb = syntax.governing_verb(anchor)
    subject = syntax.own_subject(verb) if verb is not None else None
    if verb is None or subject is None or syntax.lemma(verb) not in CHANGE:
        return Measure("value", noun_text(value, inside), "noun after the amount")
    if subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        subject = verb.head
    stock = is_stock(subject) or not is_common(subject, inside)
    return Measure("share price change" if stock else "value change", noun_text(value, inside), "part of the value")


def _says_what(noun: Word, inside: frozenset[int]) -> bool:
    """Whether a vague head has a phrase for what it is of: `a total of $5m in aid`."""
    modified = any(
        c.dep_ in ("compound", "amod") and c.tag_ in ("NN", "NNS") and c.lower_ not in MARKS for c in noun.children
    )
    return modified or any(is_common(inner, inside) for inner in whole_of(noun))


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
