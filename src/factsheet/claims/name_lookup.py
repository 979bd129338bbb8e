"""Names found again by their letters: in sentences that were not parsed, or where the tagger missed them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from factsheet.claims import names, syntax
from factsheet.claims.name_spans import Seen, role_of
from factsheet.claims.parse import Parse
from factsheet.claims.tables.name_words import BRANCH_WORDS, FALSE_NAMES, GENERIC_FIRST

if TYPE_CHECKING:
    from factsheet.language.sentences import Sentence

_WORD = re.compile(r"[^\W_][\w&.'’-]*")


LONGEST = 6
"""Words of a name that is looked up."""


FEW = 200
"""First words of names that are each looked for in a sentence before its words are told apart."""


class Known(msgspec.Struct, frozen=True):
    """The names of an article, with the number of words of the longest one that begins with a word."""

    names: frozenset[str]
    longest: Mapping[str, int]


def known_names(names_of_article: frozenset[str]) -> Known:
    longest: dict[str, int] = {}
    for name in names_of_article:
        words = _WORD.findall(name)
        if words:
            longest[words[0]] = max(longest.get(words[0], 0), min(LONGEST, len(words)))
    return Known(names_of_article, longest)


def _reach(word: str, known: Known) -> int:
    """How many words a known name can have that begins at `word`, whose article or possessive the name lacks."""
    if word.lower() in ("the", "a", "an"):
        return LONGEST
    word = word.replace("’", "'")
    return known.longest.get(word) or (1 if names.clean(word) in known.names else 0)


def look_up(text: str, sentence: "Sentence", index: int, known: Known) -> Iterator[Seen]:
    """Known names in a sentence that was not parsed, longest first; the first one is taken for its subject."""
    if len(known.longest) <= FEW:
        here = text[sentence.start : sentence.end].replace("’", "'")
        if not any(word in here for word in known.longest):
            return  # most sentences name no one, and their words need not be told apart
    words = list(_WORD.finditer(text, sentence.start, sentence.end))
    i, first = 0, True
    while i < len(words):
        word = words[i].group()
        if word[0].isupper() or word[0].isdigit():
            for j in range(min(i + _reach(word, known), len(words)), i, -1):
                name = names.clean(text[words[i].start() : words[j - 1].end()])
                if name in known.names:
                    if j < len(words) and _is_branch(text, words[j - 1], words[j]):
                        name, j = f"{name} {words[j].group()}", j + 1
                    yield Seen(
                        name=name,
                        start=words[i].start(),
                        end=words[i].start() + len(name),
                        sentence=index,
                        heading=sentence.kind == "heading",
                        role="subject" if first else "other",
                    )
                    first = False
                    i = j - 1
                    break
        i += 1


def short_names(seen: Sequence[Seen], text: str) -> frozenset[str]:
    """First words of firms' names that are no common words of the text: `Tessel` for `Tessel Software`."""
    common = frozenset(word for word in text.split() if word.islower())
    firsts = {s.name.split(" ")[0] for s in seen if " " in s.name and s.label in ("ORG", None) and not s.titled}
    return frozenset(
        word
        for word in firsts
        if len(word) >= 4
        and word[0].isupper()
        and word.isalpha()
        and word.lower() not in common
        and word.lower() not in GENERIC_FIRST
        and word.lower() not in FALSE_NAMES
    )


def missed_in_doc(text: str, doc: Parse, sentence: "Sentence", index: int, known: Known) -> Iterator[Seen]:
    """Known names that the tagger took for common nouns: `Telerate shares fell`."""
    for seen in look_up(text, sentence, index, known):
        tokens = syntax.tokens_of(doc, seen.start - sentence.start, seen.end - sentence.start)
        if tokens and all(t.tag_ in ("NN", "NNS", "NNP", "NNPS", "JJ", "VB", "VBP") for t in tokens):
            yield msgspec.structs.replace(seen, role=role_of(syntax.anchor(tokens)))


def _is_branch(text: str, name: re.Match[str], word: re.Match[str]) -> bool:
    """`Cloud` right after a known `Alibaba`: the name of a part, that no parsed sentence shows."""
    return (
        word.group()[0].isupper()
        and word.group().lower() in BRANCH_WORDS
        and text[name.end() : word.start()] == " "
        and not name.group().endswith("s")
    )


_DEFINITION = re.compile(r"((?:[A-Z][\w&.'’-]{0,30} (?:of |and |for |the ){0,2}){1,6})\(([A-Z]{2,6})\)")


def definitions(text: str) -> dict[str, str]:
    """Acronyms that the text defines, `General Motors (GM)`: acronym -> the name that has these initials."""
    found: dict[str, str] = {}
    for match in _DEFINITION.finditer(text):
        words = match.group(1).split()
        for size in range(2, len(words) + 1):
            full = names.clean(" ".join(words[-size:]))
            if full[:1].isupper() and names.is_acronym_of(match.group(2), full):
                found.setdefault(match.group(2), full)
                break
    return found
