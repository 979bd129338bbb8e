"""Whom a pronoun or a nominal asks for: `it`, `they`, `the company`, `the two carmakers`, `the central bank`."""

from collections.abc import Mapping

from factsheet.claims import syntax
from factsheet.claims.entities import Occurrence
from factsheet.claims.kinds import EntityKind
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.salience import IT, TOPIC_OF_NOMINAL, TOPIC_OF_PRONOUN, Sought
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import ACTS
from factsheet.claims.tables.name_words import CONTESTS
from factsheet.claims.tables.owners import CHANGE
from factsheet.claims.tables.places import DEMONYMS
from factsheet.claims.wording import is_measure_word

Place = tuple[int, int]
"""(sentence, token) of a parsed sentence."""

_ANAPHORIC = frozenset(["PRP", "PRP$", "DT", "NN", "NNS"])
"""Tags of pronouns and nominals."""

_ADJECTIVES = frozenset(["old", *nominals.ORDERED])
"""`The 23-year-old`, `the latter`: adjectives that stand for someone."""

_PERSON: frozenset[EntityKind] = frozenset(["person"])
_ORG: frozenset[EntityKind] = frozenset(["org"])
_PLACE: frozenset[EntityKind] = frozenset(["place"])
_THING: frozenset[EntityKind] = frozenset(["thing"])
_NO_INDEX: frozenset[EntityKind] = IT - {"index"}
_THEY: frozenset[EntityKind] = frozenset(["org", "person", "thing"])


def can_take_up(token: Word) -> bool:
    """Whether a word is of a kind that can stand for someone named before."""
    return token.tag_ in _ANAPHORIC or token.lower_ in _ADJECTIVES


def sought(token: Word, heads: Mapping[int, Occurrence]) -> Sought | None:
    """What a pronoun or nominal asks of its antecedent; None for a word that takes up no one."""
    lower = token.lower_
    if token.tag_ in ("PRP", "PRP$", "DT") and lower in nominals.PRONOUNS:
        if lower in nominals.PRONOUNS_MAN:
            return Sought(_PERSON)
        if lower in nominals.PRONOUNS_THING:
            return None if token.dep_ == "expl" or _is_weather(token) else Sought(_NO_INDEX if _does(token) else IT)
        if lower in nominals.PRONOUNS_MANY and (token.tag_ != "DT" or token.dep_ in ("nsubj", "nsubjpass")):
            return Sought(_THEY, many=True)
        if lower in ("we", "our"):
            return Sought(_ORG, topic_weight=TOPIC_OF_NOMINAL)  # what a firm says of itself
        return None
    if lower in nominals.ORDERED:
        return Sought(_ORG, turn=nominals.ORDERED[lower]) if _points_back(token) else None
    if lower == "old":
        return Sought(_PERSON) if _is_aged(token) else None
    lemma = noun_lemma(lower)
    if lemma in nominals.COUNTRY_NOUNS and token.tag_ == "NNS":
        two = any(c.lower_ in ("both", "two") for c in token.children)
        return Sought(_PLACE, many=True, only_many=True) if two else None
    if lemma in nominals.SELF_NAMED:
        named_so = token.tag_ == "NN" and token.dep_ not in ("compound", "nmod") and _points_back(token, added=True)
        return Sought(_ORG, frozenset([lemma]), of_deal=True) if named_so else None
    if lemma in nominals.COUNTRY_NOUNS:
        return Sought(_PLACE) if _points_back(token) else None
    if lemma in ACTS and token.dep_ in syntax.SUBJECTS and _points_back(token):
        return Sought(_ORG)
    if not _is_nominal(token, heads):
        return None
    if token.tag_ == "NNS":
        return Sought(_ORG, many=True, only_many=True)
    modifiers = [c.lower_ for c in token.children if c.dep_ in ("compound", "amod")]
    if _is_central_bank(token):
        return Sought(_ORG, nominals.CENTRAL_BANKS, of_deal=True)
    kinds = _PERSON if lemma in nominals.PEOPLE else _ORG
    if lemma in nominals.THINGS and lemma not in nominals.AGENTS:
        kinds = _THING
    return Sought(
        kinds,
        frozenset([lemma, *map(noun_lemma, modifiers)]),
        frozenset(DEMONYMS[word] for word in modifiers if word in DEMONYMS),
        part=lemma in nominals.PARTS,
        of_deal=lemma in nominals.BUYERS,
        topic_weight=TOPIC_OF_NOMINAL if kinds == _ORG else TOPIC_OF_PRONOUN,
    )


def is_of_no_one(token: Word, index: int, heads: Mapping[int, Occurrence], resolved: Mapping[Place, object]) -> bool:
    """Whether `its`, in sentence `index`, is of something without a name, and so of nobody named before."""
    return _of_a_common_noun(token, heads) or _of_a_nameless_body(token, index, heads, resolved)


def _of_a_common_noun(token: Word, heads: Mapping[int, Occurrence]) -> bool:
    """`the peso, which has lost 13 percent of its value`: `its` is of the noun that the clause is about."""
    if token.lower_ not in nominals.PRONOUNS_THING:
        return False
    for child, head in syntax.ancestors(token):
        if child.dep_ == "relcl" and syntax.is_verb(child):
            subject = syntax.own_subject(child)
            relative = subject is not None and subject.tag_ in ("WDT", "WP")
            taken = head.i in heads or noun_lemma(head.lower_) in nominals.AGENTS | nominals.THINGS
            return relative and head.tag_ == "NN" and not taken and not is_measure_word(head.lower_)
    return False


def _of_a_nameless_body(
    token: Word, index: int, heads: Mapping[int, Occurrence], resolved: Mapping[Place, object]
) -> bool:
    """`The central bank lowered its forecast`, where no bank has a name: `its` is of no one who has."""
    verb = syntax.governing_verb(token) if token.lower_ in nominals.PRONOUNS_THING else None
    subject = syntax.own_subject(verb) if verb is not None else None
    if subject is None or subject.i >= token.i or subject.i in heads or (index, subject.i) in resolved:
        return False
    return subject.tag_ == "NN" and (_is_central_bank(subject) or noun_lemma(subject.lower_) in nominals.SELF_NAMED)


def _is_central_bank(noun: Word) -> bool:
    return noun.lower_ == "bank" and any(c.lower_ == "central" for c in noun.children)


def _is_aged(token: Word) -> bool:
    """`The 23-year-old`: a person by the age."""
    return (
        token.dep_ not in ("amod", "acomp")
        and token.i > 1
        and token.nbor(-1).text in "-–"
        and any(c.lower_ in ("the", "this") for c in token.children)
    )


def _points_back(token: Word, *, added: bool = False) -> bool:
    """`That decision`, `the move`, without an owner of its own: of whom we just spoke.

    With `added` also when a clause only adds something, `the council, which ...`.
    """
    definite = any(c.dep_ == "det" and c.lower_ in ("the", "this", "that", "these") for c in token.children)
    limits = ("poss", "prep", "compound", "amod", "acl") if added else ("poss", "prep", "compound", "relcl", "acl")
    return definite and not any(c.dep_ in limits for c in token.children)


def _does(token: Word) -> bool:
    """`it said`, `it will buy`: an index only moves and is."""
    if token.dep_ not in syntax.SUBJECTS or not syntax.is_verb(token.head):
        return False
    return syntax.lemma(token.head) not in _OF_INDICES


_OF_INDICES = CHANGE | frozenset(["be", "have", "post", "record", "mark", "stay", "remain", "touch"])
"""Verbs whose subject may be an index."""


def _is_weather(token: Word) -> bool:
    """`it is clear that`: a subject that stands for a clause."""
    verb = token.head
    return (
        token.dep_ in ("nsubj", "nsubjpass")
        and syntax.lemma(verb) == "be"
        and any(
            c.dep_ == "acomp" and any(g.dep_ in ("ccomp", "xcomp", "advcl") for g in (*c.children, *verb.children))
            for c in verb.children
        )
    )


def _is_nominal(token: Word, heads: Mapping[int, Occurrence]) -> bool:
    """`the company`, `this unit`, `both companies`: a definite common noun that takes up an entity."""
    if token.tag_ not in ("NN", "NNS"):
        return False
    lemma = noun_lemma(token.lower_)
    if lemma not in nominals.AGENTS and lemma not in nominals.THINGS:
        return False
    if lemma in nominals.SELF_NAMED or token.dep_ in ("compound", "nmod"):
        return False
    definite = False
    for child in token.children:
        if child.dep_ in ("det", "nummod", "predet") and child.lower_ in (
            "the",
            "this",
            "that",
            "both",
            "these",
            "two",
        ):
            definite = True
        if child.dep_ == "poss" and child.lower_ in ("his", "her"):
            definite = True  # `his club`: he is not it
            continue
        added = token.tag_ == "NN" and token.i + 1 < len(token.parse) and token.nbor(1).text == ","
        if child.dep_ == "relcl" and added:
            continue  # `The company, which employs 18,000,`: it only adds something
        if child.dep_ in ("relcl", "appos", "poss") or (child.dep_ == "prep" and child.lower_ == "of"):
            return False
        if (
            child.dep_ in ("compound", "nmod")
            and child.tag_ in ("NNP", "NNPS")
            and child.ent_type_ in ("ORG", "PERSON")
            and not (child.i in heads and heads[child.i].entity.kind == "place")
            and child.lower_ not in CONTESTS
        ):
            return False
    return definite
