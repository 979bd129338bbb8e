"""Where in a sentence a name begins and how far it goes: cut where the model glues, joined where it cuts."""

import re

from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables.name_words import (
    DESCRIPTORS,
    INDEX_WORDS,
    LEGAL_WORDS,
    NAME_PARTICLES,
    OF_NAMES,
    POSSESSIVE_NAMES,
    TITLES,
)
from factsheet.claims.tables.nominals import BODIES, BODY_WORDS, MEMBERSHIPS, ORGANIZATIONS, PEOPLE, RELATIONAL
from factsheet.claims.tables.places import DEMONYMS
from factsheet.claims.wording import is_measure_word

NAME_LABELS = frozenset(["ORG", "PERSON", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"])

_ELIDED = re.compile(r"(?:d|l|dell|all)['’](?:[A-ZÀ-Þ]|$)")
"""`d'Ormes` in `Val d'Ormes`, whose particle is written with the word."""


def begins_name(token: Word, shouting: bool) -> bool:
    """Whether a name begins at this word. `shouting`: the sentence is a title, in which capitals say nothing."""
    if not (token.text[0].isupper() or token.text[0].isdigit()):
        return False  # most words, and nothing more need be asked of them
    lower = token.lower_.strip(".")
    if token.i == 0 and len(token.parse) > 1 and _describes(token, lower):
        return False
    if (
        (lower in DEMONYMS or lower.removesuffix("s") in DEMONYMS)
        and lower not in ("us", "u.s")
        and not _is_named(token)
    ):
        return False  # `the Argentine club`, `Belgians`
    if token.i + 1 < len(token.parse) and token.nbor(1).text in ("Minister", "Secretary") and token.ent_type_ != "GPE":
        return False  # `Finance Minister Ida Rowe`
    common = token.tag_ in ("NN", "NNS") or (token.ent_type_ not in NAME_LABELS and not _is_named(token))
    if token.i == 0 and common and is_measure_word(lower):
        return False  # `Volumes at the unit`, `Severance will cost more`
    if lower in TITLES and token.i + 1 < len(token.parse) and _is_public(token.nbor(1)):
        return True  # `the Justice Department`
    if lower in TITLES or (lower in LEGAL_WORDS and lower not in ("se", "ab")):
        return False
    if lower in INDEX_WORDS and token.text.isupper():
        return True  # `the benchmark KOSPI`
    if token.ent_type_ in NAME_LABELS and (token.text[0].isupper() or token.ent_iob_ == "B"):
        return token.tag_ not in ("DT", "IN", "PRP", "PRP$", "CC", "POS", "CD") or (
            token.text.isupper() and len(token) > 2
        )
    return (
        token.tag_ in ("NNP", "NNPS") and token.text[0].isupper() and (not shouting or token.ent_type_ in NAME_LABELS)
    )


def _is_named(token: Word) -> bool:
    """Whether a name goes on after an adjective of a country: `American Airlines`, `Swiss Life`."""
    return token.i + 1 < len(token.parse) and token.nbor(1).text[:1].isupper()


def _describes(token: Word, lower: str) -> bool:
    """Whether the first word of a sentence only says what kind follows: `Rival Samsung`, `Solar developer Heliant`.

    `Bank of Carrow` is a name.
    """
    after = token.nbor(1)
    if after.lower_ == "of" and token.i + 2 < len(token.parse) and token.nbor(2).text[:1].isupper():
        return lower not in OF_NAMES
    lemma = noun_lemma(lower)
    if lower in DESCRIPTORS or lemma in ORGANIZATIONS or lemma in PEOPLE:
        return True
    kind = noun_lemma(after.lower_)
    named = token.i + 2 < len(token.parse) and token.nbor(2).text[:1].isupper()
    return named and after.tag_ == "NN" and kind in ORGANIZATIONS and kind not in RELATIONAL and token.text.istitle()


def name_goes_on(doc: Parse, first: int, j: int, shouting: bool) -> bool:
    """Whether a name that begins at the word `first` and has reached the word before `j` has that too."""
    token, before = doc[j], doc[j - 1]
    lower = token.lower_.strip(".")
    inside = token.ent_iob_ == "I" and token.ent_type_ in NAME_LABELS
    nxt = doc[j + 1] if j + 1 < len(doc) else None
    if token.tag_ == "CD" and before.tag_ == "POS" and before.nbor(-1).lower_ == "poor":
        return True  # `the Standard & Poor's 500-stock index`
    if lower in TITLES and lower not in ("general", "royal") and before.lower_ != "of":
        return False
    if before.i > first and before.lower_.strip(".") in LEGAL_WORDS and lower not in LEGAL_WORDS and token.text != ",":
        return False
    if lower in LEGAL_WORDS:
        return token.text[0].isupper() or "." in token.text
    if token.tag_ == "POS":
        of_members = inside or (before.lower_.endswith("s") and token.text in ("'", "’"))
        return f"{before.lower_}'s" in POSSESSIVE_NAMES or (of_members and nxt is not None and _is_body(nxt))
    if token.text in ("(", ")", ";", ":", "|", "—", "–", "“", "”", '"'):
        return False
    if token.text == ",":
        return nxt is not None and nxt.lower_.strip(".") in LEGAL_WORDS and nxt.lower_ not in ("co", "sa")
    if token.text in ("&", "amp", "+"):
        return nxt is not None and nxt.text[:1].isupper()
    if token.text in ("-", "/"):
        return (
            (inside or not before.spaced)
            and nxt is not None
            and not token.spaced
            and nxt.text[:1].isalnum()
            and (nxt.text[0].isupper() or nxt.text[0].isdigit())
        )
    if _ELIDED.match(token.text) and (nxt is not None or len(token) > 2):
        return token.text[-1] not in "'’" or (nxt is not None and nxt.text[:1].isupper())
    joins = token.lower_ in NAME_PARTICLES or (token.lower_ == "of" and before.lower_ in OF_NAMES)
    if joins and nxt is not None and nxt.tag_ in ("NNP", "NNPS") and nxt.text[:1].isupper() and not shouting:
        return True
    if token.lower_ == "and" and _joins_members(doc, j):
        return True
    if token.lower_ in ("of", "for", "the", "and", "de", "du", "la"):
        return (
            inside and nxt is not None and nxt.ent_iob_ == "I" and (token.lower_ != "and" or _joins_name(doc, first, j))
        )
    if token.tag_ in ("NNP", "NNPS") and token.text[0].isupper():
        return not shouting or inside
    if token.tag_ == "CD" or token.text[0].isdigit():
        return inside or before.lower_ in ("s&p", "stoxx", "nikkei", "ftse", "dax", "cac", "asx", "russell")
    return inside and token.text[0].isupper()


def _is_public(token: Word) -> bool:
    """`Department`, `Ministry`, `Office` in the name of a public body."""
    return token.text[:1].isupper() and token.lower_ in BODY_WORDS


def _is_body(token: Word) -> bool:
    """`Alliance` of `the Teachers' Alliance`: what members form together."""
    return token.text[:1].isupper() and token.lower_ in BODIES | MEMBERSHIPS


_MEMBERS = re.compile(r"[A-Z]\w{2,20}(?:s|men|women)$")


def _joins_members(doc: Parse, j: int) -> bool:
    """`Couriers and Drivers Union`, in which a parser may see couriers and a union."""
    body = doc[j - 1].head
    if body.i > j and body.ent_iob_ == "I" and doc[j].ent_iob_ == "I" and _is_body(body):
        return doc[j - 1].dep_ in ("nmod", "compound", "amod")
    behind = doc[j + 1 : j + 3]
    return len(behind) == 2 and all(_MEMBERS.match(w.text) for w in (doc[j - 1], behind[0])) and _is_body(behind[1])


def _joins_name(doc: Parse, first: int, j: int) -> bool:
    """`Johnson and Johnson`, `Standard and Poor's`: `and` within a name, not between two of them."""
    return doc[first].text == doc[j + 1].text or doc[j + 1].lower_ in (
        "poor",
        "co",
        "sons",
        "company",
        "exchange",
        "noble",
    )
