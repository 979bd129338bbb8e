"""What kind of entity a name stands for, by the votes of all that the article shows of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from factsheet.claims.name_spans import Seen
from factsheet.claims.tables.name_words import (
    COMMODITY_NAMES,
    COMMODITY_WORDS,
    CONTESTS,
    FIRM_WORDS,
    INDEX_NOUNS,
    INDEX_WORDS,
    ONE_NAME,
    PART_WORDS,
)
from factsheet.claims.tables.nominals import COUNTERPARTS, ORGANIZATIONS, PARTS, PEOPLE, THINGS
from factsheet.claims.tables.places import COUNTRIES

EntityKind = Literal["org", "person", "place", "index", "thing"]

KIND_OF_LABEL: Mapping[str, EntityKind] = MappingProxyType(
    {
        "ORG": "org",
        "PERSON": "person",
        "GPE": "place",
        "LOC": "place",
        "FAC": "place",
        "PRODUCT": "thing",
        "WORK_OF_ART": "thing",
        "LAW": "thing",
        "EVENT": "thing",
    }
)
"""What a label of the name finder speaks for."""


def kind_of(key: str, group: Sequence[Seen], titled: Iterable[str], descriptions: frozenset[str]) -> EntityKind:
    """The kind of the entity with this key: `group` is where it is seen, `titled` its spellings with a title."""
    words = frozenset(key.replace("-", " ").split(" "))
    business = any(s.formal or s.owns_business for s in group)
    if words & INDEX_WORDS and not business:
        return "index"
    if descriptions & INDEX_NOUNS and not business and not descriptions & ORGANIZATIONS:
        return "index"
    if key in COUNTRIES:
        return "place"
    if (is_commodity(words) or key.split(" ")[-1] in CONTESTS) and not any(s.formal for s in group):
        return "thing"
    votes: Counter[EntityKind] = Counter()
    labels = Counter(s.label for s in group if s.label is not None)
    unnamed = not any(" " in s.name for s in group) and not tuple(titled) and key not in ONE_NAME
    for label, count in labels.items():
        if label == "PERSON" and unnamed:
            votes["person"] += 15 * count // labels.total()  # news introduces a person by a full name
            continue
        votes[KIND_OF_LABEL[label]] += (30 if label == "GPE" else 40) * count // labels.total()
    votes["org"] += 60 * any(s.formal for s in group)
    votes["org"] += 30 * min(2, sum(s.owns_business for s in group))
    votes["org"] += 40 * min(2, sum(s.has_results for s in group))
    acts = 20 * min(3, sum(s.acts for s in group))
    votes["org"] += acts
    votes["person"] += acts if labels["PERSON"] and not unnamed else 0
    votes["thing"] += 30 * min(2, sum(s.the for s in group))
    votes["place"] += 20 * min(3, sum(s.locative for s in group)) + 60 * any(s.city for s in group)
    votes["place"] += 30 * min(2, sum(s.national for s in group))
    votes["person"] += 80 * len(tuple(titled))
    votes["org"] += 40 * len(descriptions & (ORGANIZATIONS | PARTS | COUNTERPARTS))
    votes["org"] += 40 * any(s.role == "employer" or s.thing for s in group)
    votes["org"] += 40 * ("target" in descriptions)
    if any(s.countries for s in group) and not descriptions & PEOPLE:
        votes["org"] += 30  # `Italy's Ferrano`
    votes["person"] += 30 * len(descriptions & PEOPLE)
    votes["thing"] += 45 * len(descriptions & THINGS)
    if is_firm_name(key) and not tuple(titled):
        votes["org"] += 60  # `Brenner Freight`, `Marsdale Rovers`
    if any(word in PART_WORDS for word in key.split(" ")[1:]):
        votes["org"] += 80  # `Alibaba Cloud`: no person is called so, whatever the tagger says
    if not votes:
        return "org"
    order: tuple[EntityKind, ...] = ("org", "person", "place", "thing", "index")
    return max(order, key=lambda kind: votes[kind])


def is_firm_name(name: str) -> bool:
    """`brenner freight`, `marsdale rovers`: a name in lower case that no person has."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last in FIRM_WORDS


def is_commodity(words: frozenset[str]) -> bool:
    """`brent`, `west texas intermediate`, but not `brent dairies`."""
    return bool(words & COMMODITY_NAMES) and words <= COMMODITY_NAMES | COMMODITY_WORDS
