"""Where a sentence names someone: spans of proper nouns, cut where the small model glues and mended where it cuts."""

import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import msgspec

from factsheet.claims import called, names, syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables.measures import MACRO_PHRASES, NATIONAL
from factsheet.claims.tables.name_words import (
    BYLINE_NOUNS,
    DESCRIPTORS,
    FALSE_NAMES,
    INDEX_WORDS,
    LEGAL_WORDS,
    NAME_PARTICLES,
    OF_NAMES,
    PERSON_TITLES,
    POSSESSIVE_NAMES,
    TITLES,
)
from factsheet.claims.tables.nominals import BODIES, MEMBERSHIPS, ORGANIZATIONS, PEOPLE, RELATIONAL
from factsheet.claims.tables.owners import BUSINESS_NOUNS, FIRMS_ONLY, GATHERING, HOLDING_NOUNS, SHARE_NOUNS
from factsheet.claims.tables.places import BASED, DEMONYMS, LOCATIVE, STATES
from factsheet.claims.wording import is_measure_word

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence

Role = Literal["subject", "possessor", "object", "other", "employer"]

NAME_LABELS = frozenset(["ORG", "PERSON", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"])


class Seen(msgspec.Struct, frozen=True):
    """A name at its place (code points into the article), with what this place shows of it.

    `titled`: it follows `Mr.` or `Chief Executive`; `formal`: it ends in a legal form; `owns_business`: it has shares,
    revenue, a chief; `has_results`: profit or shares, as no person has;
    `acts`: it is the subject of a verb of doing; `locative`: it follows `in`; `city`: a state
    follows; `national`: it has an economy or a budget deficit; `the`: a word with an article, `the Falcon`;
    `thing`: `which` follows;
    `acronym_of`: the name before the bracket in which it stands; `countries`: of which it is said to be.
    """

    name: str
    start: int
    end: int
    sentence: int
    heading: bool
    label: str | None = None
    role: Role = "other"
    titled: bool = False
    formal: bool = False
    owns_business: bool = False
    has_results: bool = False
    acts: bool = False
    locative: bool = False
    city: bool = False
    the: bool = False
    thing: bool = False
    national: bool = False
    acronym_of: str | None = None
    descriptions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


_ELIDED = re.compile(r"(?:d|l|dell|all)['’](?:[A-ZÀ-Þ]|$)")
"""`d'Ormes` in `Val d'Ormes`, whose particle is written with the word."""

_DANGLING = re.compile(r"(?: (?:of|for|the|and|de|&|-))+$")
"""Small words that a cut span ends with."""

_PROVISION = re.compile(r"(?:Chapter|Section|Article|Title|Rule|Form|Part|Phase|Figure|Table) [0-9IVX]", re.IGNORECASE)
"""`Chapter 11`, `Form 10-K`: provisions, not names of anyone."""


_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.' -]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?,? ?)?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2}(?:, [0-9]{4})? ?)?"
    r"\([A-Z][^()]{1,40}\) ?(?:--?|–|—|:) ?"
)
"""`June 12 (Meridian News) -`, `LYON (Corvane Wire) —`: where and by whom it is reported; no one acts there."""


_SMALL_IN_TITLES = frozenset("from with over into amid after than that upon under about since until".split())
"""Words of four letters and more that titles leave small."""


@functools.lru_cache(maxsize=4_096)
def is_title_case(text: str) -> bool:
    """Whether nearly all longer words are capitalized, so that a capital says nothing: `Ford Posts Big Loss`.

    `Tarn Bank bids for Lowther Savings` is none, for its verb.
    """
    words = [w for w in text.split() if len(w) > 3 and w[0].isalpha() and w not in _SMALL_IN_TITLES]
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.85 * len(words)


def in_doc(doc: Parse, sentence: "Sentence", index: int, blocked: Sequence[tuple[int, int]]) -> list[Seen]:
    """The names of one parsed sentence, in order. `blocked` are spans (article offsets) that hold values."""
    free = [True] * len(doc)
    for a, b in blocked:
        for token in syntax.tokens_of(doc, a - sentence.start, b - sentence.start):
            free[token.i] = False
    text = doc.text
    shouting = is_title_case(text)
    found: list[Seen] = []
    i = len(syntax.tokens_of(doc, 0, opener.end())) if (opener := _DATELINE.match(text)) else 0
    while i < len(doc):
        if not (free[i] and _begins(doc[i], shouting)):
            i += 1
            continue
        j = i + 1
        while j < len(doc) and free[j] and _goes_on(doc, i, j, shouting):
            j += 1
        seen = _seen(doc, text, i, j, sentence, index, found[-1] if found else None)
        if seen is not None:
            found.append(seen)
        i = j
    return found


def _begins(token: Word, shouting: bool) -> bool:
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
    if token.i == 0 and token.tag_ in ("NN", "NNS") and is_measure_word(lower):
        return False  # `Volumes at the unit`
    if lower in TITLES or (lower in LEGAL_WORDS and lower not in ("se", "ab")):
        return False
    if lower in INDEX_WORDS and token.text.isupper():
        return True  # `the benchmark KOSPI`
    if token.ent_type_ in NAME_LABELS and (
        token.text[0].isupper() or (token.text[0].isdigit() and token.ent_iob_ == "B")
    ):
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


def _goes_on(doc: Parse, first: int, j: int, shouting: bool) -> bool:
    token, before = doc[j], doc[j - 1]
    lower = token.lower_.strip(".")
    inside = token.ent_iob_ == "I" and token.ent_type_ in NAME_LABELS
    nxt = doc[j + 1] if j + 1 < len(doc) else None
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


def _seen(doc: Parse, text: str, i: int, j: int, sentence: "Sentence", index: int, last: Seen | None) -> Seen | None:
    start, end = doc[i].idx, doc[j - 1].idx + len(doc[j - 1])
    raw = text[start:end]
    name = names.clean(raw)
    name = _DANGLING.sub("", name)
    first, _, last_word = name.rpartition(" ")
    if first and names.is_acronym_of(last_word, first):
        name = first  # `Canadian Auto Workers CAW`
    bare = names.without_form(name)
    if len(bare) < 2 or bare.lower().strip(".") in FALSE_NAMES or not any(c.isalpha() for c in bare):
        return None
    if _is_dateline(doc, i, j):
        return None
    if _PROVISION.match(bare) or (j < len(doc) and doc[j].lower_ in BYLINE_NOUNS):
        return None
    head = _head(doc, i, j)
    labels = [doc[k].ent_type_ for k in range(i, j) if doc[k].ent_type_ in NAME_LABELS]
    label = max(dict.fromkeys(labels), key=labels.count) if labels else None
    before = doc[i - 1] if i else None
    word_before = before.lower_.strip(".") if before is not None else ""
    bracketed = before is not None and before.text == "(" and j < len(doc) and doc[j].text == ")"
    acronym_of = None
    if (
        bracketed
        and last is not None
        and 0 <= sentence.start + start - last.end <= 40
        and names.is_acronym_of(name, last.name)
    ):
        acronym_of = last.name
    byline = i == 1 and word_before == "by"
    noun = head.head if head.dep_ in ("compound", "poss", "nmod") else None
    national = noun is not None and (noun_lemma(noun.lower_) in NATIONAL or " ".join(_last_two(noun)) in MACRO_PHRASES)
    return Seen(
        name=name,
        start=sentence.start + start,
        end=sentence.start + start + len(raw.rstrip()),
        sentence=index,
        heading=sentence.kind == "heading",
        label=label,
        role=role_of(head),
        titled=byline or (word_before in TITLES and (word_before in PERSON_TITLES or label != "ORG")),
        formal=bare != name,
        has_results=noun is not None and noun_lemma(noun.lower_) in FIRMS_ONLY,
        owns_business=noun is not None
        and not national
        and (noun_lemma(noun.lower_) in BUSINESS_NOUNS or is_measure_word(noun.lower_)),
        national=national,
        acts=head.dep_ == "nsubj" and syntax.is_verb(head.head) and syntax.lemma(head.head) not in ("be", "have"),
        locative=(head.dep_ == "pobj" and head.head.lower_ in LOCATIVE and not _is_held(head.head.head)),
        the=word_before == "the" and " " not in name and not name.isupper() and noun is None,
        city=_is_city(doc, i, j),
        thing=j + 1 < len(doc) and doc[j].text == "," and doc[j + 1].lower_ == "which",
        acronym_of=acronym_of,
        descriptions=called.descriptions(head, i, j),
        countries=tuple(called.countries(doc, head, i)),
    )


def _last_two(noun: Word) -> list[str]:
    before = noun.nbor(-1).lower_ if noun.i else ""
    return [noun_lemma(before), noun_lemma(noun.lower_)]


def _is_held(over: Word) -> bool:
    """`a stake in Northgate`, `invest in Zhipu`: what `in` names is a firm."""
    word = syntax.lemma(over)
    return word in SHARE_NOUNS or word in HOLDING_NOUNS or word in ("invest", "merger", "trading", "deal")


def _is_city(doc: Parse, i: int, j: int) -> bool:
    """`Oshkosh, Wis.,`, `Dublin-based`, a dateline: a name before a state, or the state itself."""
    before = j + 1 < len(doc) and doc[j].text == "," and doc[j + 1].lower_ in STATES
    based = j + 1 < len(doc) and doc[j].text in "-–" and not doc[j].spaced and doc[j + 1].lower_ in BASED
    placed = (
        j - i <= 3 and i > 0 and j < len(doc) and doc[j].lower_ in ("company", "firm") and doc[i - 1].lower_ == "the"
    )  # `the Yokohama company`
    beside = i > 0 and doc[i - 1].lower_ in ("neighbouring", "neighboring")
    return beside or before or based or placed or (j - i == 1 and doc[i].lower_ in STATES) or _is_dateline(doc, i, j)


def _is_dateline(doc: Parse, i: int, j: int) -> bool:
    """`LONDON, June 2 -`: capitals at the start, a dash or a bracket before the text begins."""
    if i > 0 or j >= len(doc) or not all(w.text.isupper() and len(w) > 3 for w in doc[i:j]):
        return False
    return doc[j].text in ("(", "-", "–", "—", "/", ":") or (
        doc[j].text == "," and any(w.text in ("-", "–", "—", "(", ":") for w in doc[j + 1 : j + 8])
    )


def _head(doc: Parse, i: int, j: int) -> Word:
    """The token of the span that the rest of it hangs on."""
    for k in range(j - 1, i - 1, -1):
        if not i <= doc[k].head.i < j or doc[k].head.i == k:
            return doc[k]
    return doc[j - 1]


def role_of(head: Word) -> Role:
    """The part that a name plays in its clause."""
    dep, over = head.dep_, head.head
    if dep == "nsubj" and syntax.lemma(over) in ("report", "write") and syntax.object_of(over) is None:
        return "employer"  # `..., the Business Chronicle reported`
    if dep in ("nsubj", "nsubjpass"):
        return "subject"
    if dep == "pobj" and over.lower_ in ("with", "at", "of", "for", "from") and noun_lemma(over.head.lower_) in PEOPLE:
        return "employer"  # `an analyst with Dean Witter`
    if dep == "pobj" and over.lower_ == "by" and syntax.lemma(over.head) in GATHERING:
        return "employer"  # `analysts polled by FactPoint`
    if dep == "poss" and over.tag_ == "NNP" and over.ent_type_ == "PERSON":
        return "employer"  # `Smith Barney's Mr. Doyle`
    if dep in ("poss", "compound", "nmod") and over.i != head.i:
        return "possessor"
    if dep == "conj" and over.dep_ in ("nsubj", "nsubjpass"):
        return "subject"
    if dep in ("dobj", "dative", "attr", "appos"):
        return "object" if over.dep_ not in ("nsubj", "nsubjpass") else "subject"
    return "other"
