"""What a clause calls a name: the common nouns for it (`automaker Toyota`), and of which country it is said to be."""

from collections.abc import Iterator

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables.name_words import INDEX_NOUNS, LED
from factsheet.claims.tables.nominals import BUYERS, BUYING, COUNTERPARTS, ORGANIZATIONS, PARTS
from factsheet.claims.tables.places import COUNTRIES, DEMONYMS


def descriptions(head: Word, i: int, j: int) -> tuple[str, ...]:
    """Common nouns that the clause calls the name by: `automaker Toyota`, `Ford, the car maker,`, `Cloud unit`."""
    nouns = [
        child.lower_
        for child in head.children
        if child.dep_ in ("compound", "nmod", "appos") and not i <= child.i < j and child.tag_ in ("NN", "NNS")
    ]
    nouns.extend(_quoted_as(head, i, j))
    over = head.head
    if head.dep_ == "appos" and over.tag_ in ("NN", "NNS"):
        nouns.append(over.lower_)
    if head.dep_ in ("compound", "nmod") and noun_lemma(over.lower_) in PARTS:
        nouns.append(over.lower_)
    doer = (head.dep_ == "nsubj" and any(_buys(verb) for verb in (over, *over.children))) or (
        head.dep_ == "pobj" and over.dep_ == "agent" and _buys(over.head)
    )
    if doer or _is_sold_to(head):
        nouns.extend(BUYERS)
    if head.dep_ in ("dobj", "nsubjpass") and _buys(over, told=True):
        nouns.append("target")
    if head.dep_ == "nsubj" and over.tag_ in ("VBZ", "VBD"):
        nouns.extend(c.lower_ for c in over.children if c.dep_ == "attr" and c.tag_ == "NN")
    before = noun_lemma(head.parse[i - 1].lower_) if i else ""
    if before == "leader" and i > 1 and head.parse[i - 2].lower_ in LED:
        nouns.append("president")  # `Opposition leader Ravi Menon`, unlike `market leader IndiaWings`
    elif before in COUNTERPARTS or before in ORGANIZATIONS:
        nouns.append(before)  # `Rival Calder Jet`
    return tuple(noun_lemma(n) for n in nouns)


def _quoted_as(head: Word, i: int, j: int) -> list[str]:
    """`the benchmark TAIEX`, `the Corvex index`, `The bourse's main gauge, the Corvex,`: that it is a share index."""
    parse = head.parse
    near = [parse[k] for k in (i - 1, j) if 0 <= k < len(parse)]
    over = [head.head] if head.dep_ == "appos" else []
    return [word.lower_ for word in (*near, *over) if word.lower_ in INDEX_NOUNS]


def _buys(verb: Word, *, told: bool = False) -> bool:
    """`acquired Pacer`, or the `acquire` of `agreed to acquire`; `told`: also that of `said it will acquire`."""
    aside = ("advcl", "relcl") if told else ("advcl", "relcl", "ccomp")
    return syntax.is_verb(verb) and syntax.lemma(verb) in BUYING and verb.dep_ not in aside


def _is_sold_to(head: Word) -> bool:
    """`agreed to sell its stake to Acme`: the buyer."""
    to = head.head
    if head.dep_ != "pobj" or to.lower_ != "to":
        return False
    over = to.head.head if to.head.dep_ == "dobj" else to.head
    return syntax.is_verb(over) and syntax.lemma(over) == "sell"


def countries(doc: Parse, head: Word, i: int) -> Iterator[str]:
    """Of which countries a name is said to be: `Italy's Frenotec`, `the German parts supplier Brandauer`.

    Or in an apposition after it, `Axelby, a Swedish rival`.
    """
    k = i - 1
    while k >= 0 and i - k <= 5:
        word = doc[k]
        if word.lower_ in DEMONYMS:
            yield DEMONYMS[word.lower_]
            break
        if word.tag_ == "POS" and k and doc[k - 1].lower_ in COUNTRIES:
            yield doc[k - 1].lower_
            break
        if word.tag_ not in ("NN", "JJ", "JJR", "JJS", "HYPH", "VBG", "VBN"):
            break
        k -= 1
    for child in head.children:
        if child.dep_ in ("appos", "attr"):
            yield from (DEMONYMS[c.lower_] for c in child.children if c.lower_ in DEMONYMS)
