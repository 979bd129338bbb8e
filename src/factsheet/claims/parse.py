"""A parsed sentence as this room reads it: words with tag, relation, head and entity label, as plain Python objects.

spaCy's tokens look every label up again each time that they are asked; the rules here ask often. So a parse is read
once, from its arrays, and the rules walk these words.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, overload

from factsheet.claims.lemma import noun_lemma
from factsheet.claims.tables.nominals import HYPHENED

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Word:
    """A token of a sentence. Built by `read_parse`, never changed after; `idx` is its offset in the sentence."""

    __slots__ = (
        "children",
        "dep_",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "lower_",
        "parse",
        "spaced",
        "tag_",
        "text",
    )

    children: "list[Word]"
    head: "Word"
    parse: "Parse"

    def __init__(self, i: int, idx: int, text: str, spaced: bool, tag: str, dep: str, label: str, iob: str) -> None:
        self.i = i
        self.idx = idx
        self.text = text
        self.lower_ = text.lower()
        self.spaced = spaced
        self.tag_ = tag
        self.dep_ = dep
        self.ent_type_ = label
        self.ent_iob_ = iob

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"{self.text}/{self.tag_}/{self.dep_}"

    @property
    def subtree(self) -> "list[Word]":
        """The word and all below it, in the order of the sentence."""
        found, todo = [], [self]
        while todo:
            word = todo.pop()
            found.append(word)
            todo.extend(word.children)
        return sorted(found, key=lambda w: w.i)

    def nbor(self, step: int) -> "Word":
        """The word that many places on, which must exist."""
        return self.parse[self.i + step]


class Parse(Sequence[Word]):
    """The words of one sentence."""

    __slots__ = ("ends", "text", "words")

    def __init__(self, words: list[Word], text: str) -> None:
        self.words = words
        self.ends = [word.idx + len(word.text) for word in words]
        self.text = text

    @overload
    def __getitem__(self, index: int) -> Word: ...
    @overload
    def __getitem__(self, index: slice) -> list[Word]: ...
    def __getitem__(self, index: int | slice) -> Word | list[Word]:
        return self.words[index]

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)


_IOB = {0: "", 1: "I", 2: "O", 3: "B"}


def read_parse(doc: "Doc", text: str) -> Parse:
    """Read a Doc whose characters are `text`; heads outside of it (a span taken from a longer Doc) become roots."""
    from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, IDX, LENGTH, SPACY, TAG

    tags, deps, labels, iobs, starts, lengths, spaces, heads = (
        doc.to_array([TAG, DEP, ENT_TYPE, ENT_IOB, IDX, LENGTH, SPACY, HEAD]).astype("int64").T.tolist()
    )
    strings = doc.vocab.strings
    names = {key: strings[key % 2**64] if key else "" for key in {*tags, *deps, *labels}}
    words = [
        Word(i, idx, text[idx : idx + length], bool(spaced), names[tag], names[dep], names[label], _IOB[iob])
        for i, (tag, dep, label, iob, idx, length, spaced) in enumerate(
            zip(tags, deps, labels, iobs, starts, lengths, spaces, strict=True)
        )
    ]
    parse = Parse(words, text)
    for word in words:
        word.children = []
        word.parse = parse
    for word, distance in zip(words, heads, strict=True):
        at = word.i + distance
        word.head = words[at] if 0 <= at < len(words) else word
        if word.head is not word:
            word.head.children.append(word)
    for i in range(2, len(words)) if "-" in text else ():
        first, hyphen, last = words[i - 2 : i + 1]
        if hyphen.text == "-" and not (first.spaced or hyphen.spaced):
            whole = f"{first.lower_}-{last.lower_}"
            if noun_lemma(whole) in HYPHENED:
                last.lower_ = whole
                if last.tag_ not in ("NN", "NNS"):
                    last.tag_ = "NNS" if whole.endswith("s") else "NN"
    return parse
