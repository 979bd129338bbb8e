"""Where a sentence names someone: spans of proper nouns, cut where the small model glues and mended where it cuts."""

import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import msgspec

from factsheet.claims import called, names, syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.name_extent import NAME_LABELS, begins_name, name_goes_on
from factsheet.claims.parse import Parse, Word
from factsheet.claims.tables.measures import MACRO_PHRASES, NATIONAL
from factsheet.claims.tables.name_words import (
    BYLINE_NOUNS,
    FALSE_NAMES,
    PERSON_TITLES,
    TITLES,
)
from factsheet.claims.tables.nominals import PEOPLE
from factsheet.claims.tables.owners import BUSINESS_NOUNS, FIRMS_ONLY, GATHERING, HOLDING_NOUNS, SHARE_NOUNS
from factsheet.claims.tables.places import BASED, LOCATIVE, STATES
from factsheet.claims.wording import is_measure_word

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence

Role = Literal["subject", "possessor", "object", "other", "employer"]


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
        if not (free[i] and begins_name(doc[i], shouting)):
            i += 1
            continue
        j = i + 1
        while j < len(doc) and free[j] and name_goes_on(doc, i, j, shouting):
            j += 1
        seen = _seen(doc, text, i, j, sentence, index, found[-1] if found else None)
        if seen is not None:
            found.append(seen)
        i = j
    return found


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
