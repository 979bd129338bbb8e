"""Reading a dependency parse: from the words of a value up to what governs it, and across to the subject.

Only tags and dependency labels are used (`tag_`, `dep_`); lemmas and coarse tags may be switched off in the model.
"""

import bisect
from collections.abc import Iterator, Sequence

from factsheet.claims.lemma import noun_lemma, verb_lemma
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables.owners import LEVEL
from factsheet.claims.tables.saying import NOT_SAYING_DATE

MAX_CLIMB = 40
"""Steps; a parse is a tree, but a very long sentence is no reason to walk all of it for every value."""

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLAUSES = ("acomp", "oprd", "xcomp", "advcl", "pcomp", "ccomp", "conj", "dep", "prep", "parataxis")


def is_verb(token: Word) -> bool:
    """A finite verb, infinitive or participle that heads a clause (not `rising costs`)."""
    return token.tag_.startswith("VB") and token.dep_ not in ("amod", "compound", "aux", "auxpass", "nmod")


def states_value(token: Word) -> bool:
    """Whether a verb is itself a value: `doubled`, but not the `m` of a `£600m` that a tagger took for one."""
    return is_verb(token) and token.text.isalpha() and len(token.text) > 3


def is_noun(token: Word) -> bool:
    return token.tag_ in ("NN", "NNS", "NNP", "NNPS", "VBG") and not is_verb(token)


def lemma(token: Word) -> str:
    """Base form in lower case, by the tag."""
    return verb_lemma(token.lower_) if token.tag_.startswith("VB") else noun_lemma(token.lower_)


def tokens_of(doc: Parse, start: int, end: int) -> list[Word]:
    """The tokens that touch the characters `start` to `end` of the sentence."""
    return [t for t in _between(doc, start, end) if t.tag_ != "_SP"]


def _between(doc: Parse, start: int, end: int) -> Iterator[Word]:
    for i in range(bisect.bisect_right(doc.ends, start), len(doc.words)):
        token = doc.words[i]
        if token.idx >= end:
            return
        yield token


def anchor(tokens: Sequence[Word]) -> Word:
    """The token that the words of a value hang on: `billion` in `$52.4 billion`, `%` in `13%`."""
    inside = {t.i for t in tokens}
    outer = [t for t in tokens if t.head.i not in inside or t.head.i == t.i]
    solid = [t for t in outer if t.dep_ not in ("punct", "det", "cc", "case")] or outer or list(tokens)
    return solid[-1]


def ancestors(token: Word) -> Iterator[tuple[Word, Word]]:
    """(child, head) pairs on the way up, at most MAX_CLIMB."""
    for _ in range(MAX_CLIMB):
        head = token.head
        if head.i == token.i:
            return
        yield token, head
        token = head


def upwards(token: Word) -> Iterator[tuple[Word, Word]]:
    """As `ancestors`, but a participle of level after a comma (`..., reaching $5bn`) hangs on the verb before it."""
    for child, head in ancestors(token):
        yield child, head
        before = verb_before_level(head)
        if before is not None:
            yield head, before
            yield from ancestors(before)
            return


def verb_before_level(verb: Word) -> Word | None:
    """For `reaching` after `..., which reported an increase,`: `reported`, when the parser went past it."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or lemma(verb) not in LEVEL:
        return None
    for i in range(verb.i - 1, max(verb.head.i, verb.i - 20), -1):
        if is_verb(verb.parse[i]):
            return verb.parse[i]
    return None


def own_subject(verb: Word) -> Word | None:
    """The subject in the verb's own clause."""
    passive = None
    for child in verb.children:
        if child.dep_ in ("nsubj", "csubj"):
            return child
        if child.dep_ == "nsubjpass":
            passive = child
    return passive


def is_passive(verb: Word) -> bool:
    return any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)


def agent(verb: Word) -> Word | None:
    """The doer of a passive: X in `bought by X`."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by" and verb.tag_ == "VBN"):
            return prep_object(child)
    return None


def prep_object(prep: Word) -> Word | None:
    for child in prep.children:
        if child.dep_ == "pobj":
            return child
    return None


def object_of(verb: Word) -> Word | None:
    for child in verb.children:
        if child.dep_ == "dobj":
            return child
    return None


def prep_objects(noun: Word, *preps: str) -> Iterator[Word]:
    """Objects of the named prepositions on a noun or verb: X in `shares of X`."""
    for child in noun.children:
        if child.dep_ in ("prep", "agent") and child.lower_ in preps:
            found = prep_object(child)
            if found is not None:
                yield found


def conjuncts(token: Word) -> list[Word]:
    """The token and what it is coordinated with below it: `GM`, `Chrysler`."""
    found = [token]
    todo = [token]
    while todo and len(found) < 12:
        here = todo.pop()
        for child in here.children:
            if child.dep_ == "conj" and not child.tag_.startswith("VB"):
                found.append(child)
                todo.append(child)
    return sorted(found, key=lambda t: t.i)


def governing_verb(token: Word) -> Word | None:
    """The nearest verb above a token."""
    for _, head in ancestors(token):
        if is_verb(head):
            return head
    return None


def verb_chain(verb: Word) -> Iterator[Word]:
    """The verb and the verbs above it that can lend it their subject: `plans` for `plans to invest`."""
    yield verb
    for child, head in upwards(verb):
        if child.dep_ not in _CLAUSES and child.dep_ not in ("acl", "relcl"):
            return
        if is_verb(head):
            yield head


def particle(verb: Word) -> str:
    """`up` in `set up`, or nothing."""
    for child in verb.children:
        if child.dep_ == "prt" or (child.dep_ == "advmod" and child.lower_ in ("aside", "down", "off", "out", "back")):
            return child.lower_
    return ""


def phrase(tokens: Sequence[Word]) -> str:
    """The tokens as written, with a space where one was left out, stripped."""
    words = [
        t.text if i + 1 < len(tokens) and tokens[i + 1].i == t.i + 1 and not t.spaced else f"{t.text} "
        for i, t in enumerate(tokens)
    ]
    return "".join(words).strip(" ,;:-–—'\"“”‘’()")


def said_then(date: Word) -> Word | None:
    """The verb of saying right before a date of saying: `said on Monday`, `announced late Tuesday`."""
    for i in range(date.i - 1, max(-1, date.i - 4), -1):
        token = date.parse[i]
        if token.tag_.startswith("VB"):
            return token if verb_lemma(token.lower_) in NOT_SAYING_DATE else None
        if token.lower_ not in ("on", "late", "early", "in", "last", "this", "the", "earlier"):
            return None
    return None
