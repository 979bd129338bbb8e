"""Parts of a group that have no name of their own: `Verano's European arm`, `its cloud unit`."""

from collections.abc import Iterable

from factsheet.claims import syntax
from factsheet.claims.entities import Cast, Entity
from factsheet.claims.parse import Word
from factsheet.claims.tables.nominals import PARTS

_WHOLE = ("operation", "operations", "branch")
"""Of these the group itself is spoken of."""


def is_part(lemma: str) -> bool:
    """Whether a noun (singular, lower case) calls its owner's part: `unit`."""
    return lemma in PARTS and lemma not in _WHOLE


def described(noun: Word, named: Iterable[int]) -> list[Word]:
    """The words before the noun that tell the part from others, without names (tokens in `named`): `cloud`."""
    names = frozenset(named)
    words = [c for c in noun.children if c.i < noun.i and c.dep_ in ("compound", "amod", "nmod") and c.i not in names]
    words += [g for w in words for g in w.children if g.dep_ in ("compound", "amod")]
    return sorted(words, key=lambda t: t.i)


def known_part(words: Iterable[Word], whole: Entity, cast: Cast) -> Entity | None:
    """The entity that the article names so: Alibaba Cloud for the `cloud` unit of Alibaba."""
    told = {w.lower_ for w in words if w.tag_ in ("NN", "NNS", "JJ", "NNP")}
    base = whole.name.casefold().split(" ")[0]
    for entity in cast.entities:
        rest = entity.name.casefold().split(" ")
        if rest[0] == base and told & set(rest[1:]):
            return entity
    return None


def name_of_part(words: list[Word], noun: Word, whole: str) -> str:
    """`Verano European arm`."""
    return f"{whole} {syntax.phrase(sorted([*words, noun], key=lambda t: t.i))}"
