"""Noun and verb phrases as measures: their normal name, and their words as written without the values in them."""

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.tables.measures import ACTS, MEASURES, NO_MODIFIERS, OWN_KIND, PLANNED_SUMS, PLANS, VAGUE_HEADS
from factsheet.claims.tables.nominals import AGENTS
from factsheet.claims.tables.owners import CHANGE_NOUNS, FORECAST_NOUNS, OBSERVERS
from factsheet.claims.tables.who import PEOPLE_WORDS, THINGS_IN_ER

VALUE_LABELS = frozenset(["MONEY", "PERCENT", "DATE", "TIME", "CARDINAL", "QUANTITY", "ORDINAL"])
"""Entity labels of words that state a value and so name no measure."""

_MODIFIER_TAGS = ("NN", "NNS", "JJ", "VBG", "VBN", "HYPH")
_LEFT_OUT_OF_NOUN = frozenset(["relcl", "acl", "appos", "cc", "conj", "advcl", "parataxis", "ccomp"])
_LEFT_OUT_OF_VERB = frozenset(
    ["nsubj", "nsubjpass", "advcl", "ccomp", "conj", "cc", "punct", "parataxis", "mark", "aux", "relcl"]
)
NOUN_REACH = 12
VERB_REACH = 14
"""Tokens on either side of the head that may enter `measure_text`: it is a short phrase."""


def normal_form(noun: Word, inside: frozenset[int] = frozenset()) -> str:
    """A noun phrase's normal name: the table's longest match of modifiers and head, else modifier and lemma.

    `net income of $5m` -> net profit, `a new vehicle voucher` -> vehicle voucher.
    """
    lemma = noun_lemma(noun.lower_)
    joined = _joined(noun, lemma)
    if joined is not None:
        return MEASURES.get(joined, joined)
    before = [
        t
        for t in noun.children
        if t.i < noun.i
        and t.dep_ in ("compound", "amod", "nmod")
        and t.i not in inside
        and (t.tag_ in _MODIFIER_TAGS or _opens(t))
        and t.ent_type_ not in VALUE_LABELS
    ]
    words = [t.lower_ for t in before[:-1]] + [noun_lemma(t.lower_) for t in before[-1:]]
    foreseen = lemma in FORECAST_NOUNS or _plans(lemma, words)
    if foreseen and words and is_measure_word(words[-1]) and f"{words[-1]} {lemma}" not in MEASURES:
        own = any(c.dep_ in ("amod", "compound") for c in before[-1].children)
        return (
            normal_form(before[-1], inside) if own else normal_form_of(words)
        )  # `operating profit forecast`: operating profit
    for size in range(min(2, len(words)), -1, -1):
        for head in (noun.lower_, lemma):
            known = MEASURES.get(" ".join([*(words[len(words) - size :]), head]))
            if known and not (size == 0 and lemma in OWN_KIND and before and before[-1].tag_ in ("NN", "NNS", "NNP")):
                return known
    before = [t for t in before if t.lower_ not in NO_MODIFIERS]
    if before and before[-1].i == noun.i - 1 and noun.tag_ != "VBG":
        return f"{before[-1].lower_} {lemma}"
    return lemma


def _joined(noun: Word, lemma: str) -> str | None:
    """A hyphenated noun that the tokens cut: `add-on`; not where the last part alone is a measure, `half-profit`."""
    if noun.i < 2 or noun.nbor(-1).text != "-" or noun.nbor(-1).spaced or noun.nbor(-2).spaced:
        return None
    whole = noun_lemma(f"{noun.nbor(-2).lower_}-{noun.lower_}")
    short = len(lemma) < 4 and noun.nbor(-2).text.isalpha()
    return whole if whole in MEASURES or (short and lemma not in MEASURES) else None


def _plans(lemma: str, words: list[str]) -> bool:
    """`a spending plan of $5bn` is spending; a pension plan is none."""
    return lemma in PLANS and bool(words) and words[-1] in PLANNED_SUMS


def _opens(word: Word) -> bool:
    """A capital at the start of a sentence makes no name: `Matchday income`."""
    return word.i == 0 and word.tag_ == "NNP" and not word.ent_type_ and word.text.istitle()


def normal_form_of(words: list[str]) -> str:
    """The table's name for the longest end of the words, the last one a lemma: `operating profit`."""
    for size in range(min(3, len(words)), 0, -1):
        known = MEASURES.get(" ".join(words[-size:]))
        if known:
            return known
    return " ".join(words[-2:])


def noun_text(noun: Word, inside: frozenset[int]) -> str:
    """The noun phrase as written, without values, relative clauses and apposition."""
    tokens = [t for t in _kept(noun, _LEFT_OUT_OF_NOUN) if t.i not in inside and abs(t.i - noun.i) <= NOUN_REACH]
    while tokens and tokens[-1].dep_ in ("prep", "punct", "det", "case"):
        tokens.pop()
    while tokens and tokens[0].tag_ in ("DT", "PRP$", ",", "CC", "IN", "HYPH", ":"):
        tokens.pop(0)
    return syntax.phrase(tokens) or noun.text


def _kept(head: Word, left_out: frozenset[str]) -> list[Word]:
    """The words below `head` in the order of the sentence, without its children of the relations `left_out`."""
    found, todo = [head], [child for child in head.children if child.dep_ not in left_out]
    while todo:
        word = todo.pop()
        found.append(word)
        todo.extend(word.children)
    return sorted(found, key=lambda w: w.i)


def verb_text(verb: Word, inside: frozenset[int]) -> str:
    """The predicate as written, without values, subject and clauses: `invest in its cloud computing`."""
    tokens = [
        t
        for t in _kept(verb, _LEFT_OUT_OF_VERB)
        if t.i == verb.i
        or not (t.i in inside or t.ent_type_ in ("MONEY", "PERCENT", "DATE") or abs(t.i - verb.i) > VERB_REACH)
    ]
    while len(tokens) > 1 and (
        tokens[-1].dep_ in ("prep", "det", "case", "punct", "prt", "poss") or tokens[-1].tag_ in ("IN", "TO", "CC")
    ):
        tokens.pop()
    return syntax.phrase(tokens)


def says_who(lemma: str) -> bool:
    """Whether a noun (singular, lower case) says who acts, owns or answers: `bondholder`, `aide`, `officer`, `firm`."""
    if lemma in MEASURES:
        return False
    if lemma in AGENTS or lemma in OBSERVERS or lemma in PEOPLE_WORDS:
        return True
    doer = lemma.endswith(("er", "or", "ician")) and len(lemma) > 4
    return doer and lemma not in THINGS_IN_ER and not is_measure_word(lemma)


def is_measure_word(word: str) -> bool:
    """Whether a noun alone names a measure, a movement or an act, and so has an owner rather than being one."""
    lemma = noun_lemma(word)
    return lemma in MEASURES or lemma in CHANGE_NOUNS or lemma in VAGUE_HEADS or lemma in ACTS
