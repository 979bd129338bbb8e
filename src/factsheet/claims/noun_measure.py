"""Measures that a noun names: `a loss of $5m`, `$13bn in loans`, `a 13% increase in revenue`, `36% of the market`."""

from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.tables.measures import (
    GROWTH_OF,
    MEASURES,
    NOTES,
    PRICES,
    RATIOS,
    STOCK_NOUNS,
    UNITS,
    VAGUE_HEADS,
)
from factsheet.claims.tables.owners import CHANGE_NOUNS, FORECAST_NOUNS, MANNER, OBSERVERS
from factsheet.claims.tables.verb_nouns import HAVING
from factsheet.claims.wording import VALUE_LABELS, is_measure_word, normal_form, noun_text

if TYPE_CHECKING:
    from factsheet.values.value import Kind


NAMELESS = ""
"""Name of a measure that has words in the article, but none that would head a column."""


class Measure(msgspec.Struct, frozen=True):
    """Normal name (or NAMELESS), the words it was read from, and the name of the rule that chose it.

    `elided` says that only a movement was named (`a 49% decline`, `Nvidia advanced 8%`): what moves stands elsewhere.
    """

    name: str
    text: str
    rule: str
    elided: bool = False


def named(noun: Word, rule: str, inside: frozenset[int], changes: bool, whole: Word | None = None) -> Measure:
    """The measure that a noun names; `whole` is the phrase to quote when it is wider than the noun's own."""
    whole = whole if whole is not None else noun
    if noun_lemma(noun.lower_) in VAGUE_HEADS and not _is_own_rate(noun):
        above = syntax.governing_verb(noun) if noun.dep_ == "dobj" else None
        within = [*whole_of(noun), *(syntax.prep_objects(above, "for") if above else ())]
        noun = next((n for n in within if is_common(n, inside)), noun)
    name = _share(noun) or normal_form(noun, inside)
    if (name in FORECAST_NOUNS and name != "target") or _is_expected(name):
        return Measure(name, noun_text(whole, inside), "amount expected", elided=True)
    if rule == "noun after the amount" and is_stock(noun):
        name = "stock"  # `$90 million in preference shares` is no price
    if changes:
        name = grown(name)
    return Measure(name, noun_text(whole, inside), rule)


def _is_expected(name: str) -> bool:
    """`the average of eight analyst estimates`: of what was spoken of."""
    first, _, last = name.partition(" ")
    return last in FORECAST_NOUNS and last != "target" and (first in OBSERVERS or first in ("consensus", "median"))


def _is_own_rate(noun: Word) -> bool:
    """`spot rates for a box from Asia` are rates of their own kind."""
    return noun_lemma(noun.lower_) == "rate" and any(c.dep_ in ("compound", "amod") for c in noun.children)


def whole_of(noun: Word) -> list[Word]:
    """What a vague head is of: `the bulk of the charge`, but not `a level of $2.69 in early trading`."""
    return [n for n in syntax.prep_objects(noun, "of", "for", "in") if n.lower_ not in MANNER]


def grown(name: str) -> str:
    """The measure of a change of `name`: `revenue growth`, `share price change`, `load factor change`."""
    if name.endswith((" growth", " change", " cuts", " cut")):
        return name
    index = name.endswith(" index") or (name.startswith("benchmark ") and name.split(" ")[-1] not in RATIOS)
    of = GROWTH_OF.get(name) or (GROWTH_OF["index"] if index else None)
    if of is not None:
        return of
    return f"{name} {'change' if name in PRICES or name.split(' ')[-1] in RATIOS else 'growth'}"


def _share(noun: Word) -> str | None:
    """`a 50% share of the market` is no share price."""
    if noun.lower_ != "share":
        return None
    whole = next(syntax.prep_objects(noun, "of"), None)
    if whole is None:
        return None
    return "market share" if whole.lower_ in ("market", "sales", "industry") else "share"


def is_stock(noun: Word) -> bool:
    """Shares and stock, whose movement is a price's."""
    return noun_lemma(noun.lower_) in STOCK_NOUNS


def beside(anchor: Word, inside: frozenset[int]) -> Word | None:
    """`$3.1 billion in state loans`, `15% of the market`: the noun that the amount is an amount of."""
    investing = anchor.head.i != anchor.i and syntax.lemma(anchor.head) in ("invest", "stake")
    for child in anchor.children:
        if child.dep_ != "prep" or child.lower_ not in ("in", "of", "worth") or (investing and child.lower_ == "in"):
            continue
        noun = syntax.prep_object(child)
        if noun is not None and is_common(noun, inside) and not is_name(noun) and not _is_manner(child, noun):
            return noun
    for second in anchor.children:
        if second.dep_ == "conj" and second.i in inside and (second.lower_ == anchor.lower_ or anchor.lower_.isdigit()):
            return beside(second, inside)  # `31% and 27% of the market`
    return None


def _is_manner(prep: Word, noun: Word) -> bool:
    """`in composite trading`, `in that round`, `of her own money`, `paid $8 billion in cash`: how, not what."""
    if noun.lower_ in ("money", "cash", "funds"):
        amount = prep.head
        verb = syntax.governing_verb(amount)
        had = (amount.dep_ == "pobj" and amount.head.lower_ == "with") or (
            verb is not None and syntax.lemma(verb) in HAVING
        )
        return noun.lower_ == "money" or prep.lower_ != "in" or not (had or noun.lower_ == "funds")
    pointed = any(c.dep_ == "det" and c.lower_ in ("the", "that", "this") for c in noun.children)
    return prep.lower_ == "in" and (noun.lower_ in MANNER or pointed)


def held_behind(anchor: Word) -> Word | None:
    """`40 percent owned by the state`, `43.4%-owned by Renault`: the participle behind the percentage."""
    for i in range(anchor.i + 1, min(anchor.i + 3, len(anchor.parse))):
        token = anchor.parse[i]
        if token.lower_ in ("owned", "held", "controlled"):
            return token
        if token.text != "-":
            return None
    return None


def is_name(noun: Word) -> bool:
    """A name that the tagger took for a common noun: `26% of Trivashti`."""
    return (
        noun.i > 0 and noun.text.istitle() and len(noun) > 3 and noun.lower_ not in MEASURES and not _is_shouted(noun)
    )


def _is_shouted(noun: Word) -> bool:
    """Whether the words around are capitalized too, as in a headline."""
    around = noun.parse[max(0, noun.i - 4) : noun.i]
    return sum(w.text[:1].isupper() for w in around if len(w) > 3) > 1


def is_common(noun: Word | None, inside: frozenset[int]) -> bool:
    """A common noun outside the values."""
    return (
        noun is not None
        and noun.i not in inside
        and noun.tag_ in ("NN", "NNS", "VBG")
        and noun.ent_type_ not in VALUE_LABELS
        and noun.lower_ not in UNITS
    )


def measured(noun: Word, child: Word) -> Word:
    """`assets under management of $17bn`: of two nouns the one that is a measure."""
    if child.dep_ != "prep" or noun.dep_ != "pobj" or is_measure_word(noun.lower_):
        return noun
    above = noun.head.head
    return above if syntax.is_noun(above) and is_measure_word(above.lower_) else noun


def of_noun(noun: Word, child: Word, inside: frozenset[int], changes: bool, kind: "Kind") -> Measure:
    lemma = noun_lemma(noun.lower_)
    if child.dep_ in ("relcl", "acl"):
        return named(noun, "modified noun", inside, changes)
    if kind == "percent" and lemma in NOTES and child.dep_ in ("nummod", "compound", "amod", "nmod"):
        return Measure("interest rate", noun_text(noun, inside), "rate of a note")
    if (
        kind == "money"
        and lemma in ("expansion", "improvement", "swap")
        and child.dep_ in ("nummod", "compound", "nmod")
    ):
        return Measure(lemma, noun_text(noun, inside), "noun of the amount")  # `a $3bn expansion of its mine`
    if lemma in CHANGE_NOUNS and not (kind == "money" and lemma == "gain"):
        level = child.dep_ == "prep" and child.lower_ in ("to", "from")
        return of_movement(noun, lemma, child, inside, not level)
    return named(noun, "noun of the amount", inside, changes)


def of_movement(noun: Word, lemma: str, child: Word, inside: frozenset[int], changes: bool) -> Measure:
    """`a 13% increase in revenue`, `a drop in profit to $5m`; without a noun of what moves it is elided."""
    for inner in syntax.prep_objects(noun, "in", "of", "for"):
        if inner.i != child.i and is_common(inner, inside):
            return named(inner, f"what the {lemma} is in", inside, changes, whole=noun)
    before = [c for c in noun.children if c.dep_ == "compound" and c.i < noun.i and is_common(c, inside)]
    if before:
        return named(before[-1], f"noun before {lemma}", inside, changes, whole=noun)
    verb = syntax.governing_verb(noun)
    subject = syntax.own_subject(verb) if verb is not None else None
    if lemma == "raise":
        return Measure("wage change", noun_text(noun, inside), "raise of pay")
    if subject is not None and is_common(subject, inside) and noun_lemma(subject.lower_) in MEASURES:
        return named(subject, "subject that changes", inside, changes, whole=noun)
    return Measure(lemma, noun_text(noun, inside), "noun of change", elided=True)
