"""Changes set behind an amount, of the same measure: `brought in $5m, up 15%`, `pays 18 cents, a 20% increase`."""

from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Parse, Word
from factsheet.claims.syntax import prep_objects
from factsheet.claims.tables.owners import CHANGE_NOUNS
from factsheet.claims.wording import is_measure_word

_LEADING = frozenset("up down off higher lower".split())
_TRAILING = frozenset("more less fewer higher lower up down above below".split())
_ADVERBS = frozenset("about around nearly almost some roughly by just only over also sharply slightly".split())
_OPENING = frozenset([",", "(", "-", "–", "—"])
REACH = 9
"""Words between the amount and the change behind it: `, or 84 cents per share, in the quarter, up`."""


def amount_before(anchor: Word, inside: frozenset[int]) -> Word | None:
    """The word that the amount hangs on behind which the change at `anchor` is set, or None.

    `inside` are the tokens of all values of the sentence.
    """
    words = anchor.parse
    first = anchor.i
    while first - 1 in inside:
        first -= 1
    at = first - 1
    while at > 0 and words[at].lower_ in _ADVERBS:
        at -= 1
    led = at >= 0 and words[at].lower_ in _LEADING
    if led:
        at -= 1
    elif not _trails(anchor):
        return None
    while at > 0 and words[at].lower_ in ("a", "an", "some", *_ADVERBS):
        at -= 1
    if at < 0 or words[at].text not in _OPENING:
        return None
    return _amount(words, at, inside)


def _trails(anchor: Word) -> bool:
    """Whether `less than`, `higher` or a bare `increase` stands behind the value."""
    if anchor.i + 1 >= len(anchor.parse):
        return False
    after = anchor.nbor(1)
    if after.lower_ in _TRAILING:
        return True
    return noun_lemma(after.lower_) in CHANGE_NOUNS and not any(
        is_measure_word(n.lower_) for n in prep_objects(after, "in", "of")
    )


def _amount(words: Parse, at: int, inside: frozenset[int]) -> Word | None:
    """The value or bare count before the place `at`, past a date, `a share` and prepositions."""
    for i in range(at - 1, max(-1, at - REACH), -1):
        word = words[i]
        if word.ent_type_ == "DATE" or word.lower_ in _BETWEEN:
            continue
        if i not in inside:
            if i == at - 1 and word.tag_ in ("NN", "NNS") and _is_counted(word, inside):
                return word
            return word if word.tag_ == "CD" and not word.ent_type_.startswith("DATE") and i == at - 1 else None
        while word.head.i in inside and word.head.i != word.i and word.head.i < at:
            word = word.head
        return word
    return None


def _is_counted(noun: Word, inside: frozenset[int]) -> bool:
    """`served 3 million meals`."""
    return any(c.dep_ == "nummod" and c.tag_ == "CD" and c.i not in inside for c in noun.children)


_BETWEEN = frozenset("in for during a an per each the share ounce barrel ton tonne unit quarter year month".split())
