"""The tense around a mention, from the dependency parse: did it happen, or will it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

Tense = Literal["past", "present", "future"]

# An infinitive under one of these has not happened yet: `plans to close`, `is expected to rise`.
_AHEAD = frozenset(
    """
    agree aim anticipate ask await call commit consider decide due estimate expect forecast hope intend likely
    need order plan predict prepare project promise propose ready recommend require schedule see seek set slate
    suggest target threaten urge want will wish
    """.split()
)
_FUTURE_AUXILIARIES = frozenset(
    {"will", "'ll", "’ll", "wo", "shall", "would", "'d", "may", "might", "can", "should", "must"}
)
# `was scheduled for March`, `a summit set for April`: what is told has not happened yet.
_SCHEDULED = frozenset({"set", "expect", "project", "forecast"})
_PLANNED = frozenset({"plan", "schedule", "slate"})
_PAST_TAGS = frozenset({"VBD", "VBN"})
# In front of a date these look ahead, whatever the verb: `gave them until Tuesday`.
_DEADLINES = ("until", "till", "as soon as", "as early as", "no later than")
_LIMIT = 12


def tense(span: Span) -> Tense | None:
    """The tense of the verb that governs the span, None if there is none in its sentence.

    The span must belong to a parsed document. `will`, `would` and the other modals are future; so is an infinitive under a verb of planning. A participle that
    stands for a clause (`the deal announced Monday`) is past.
    """
    front = span.doc[max(0, span.start - 3) : span.start].text.lower()
    found = _governing(span.root)
    if front.endswith(_DEADLINES) or (found != "past" and front.endswith(" by")):
        return "future"
    return found


def _governing(token: Token) -> Tense | None:
    for _ in range(_LIMIT):
        if token.pos_ in ("VERB", "AUX"):
            found = _of_verb(token)
            if found is not None:
                return found
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _of_verb(verb: Token) -> Tense | None:
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {child.lower_ for child in auxiliaries}
    if words & _FUTURE_AUXILIARIES:
        return "past" if "have" in words and not words & {"will", "'ll", "shall"} else "future"
    if verb.tag_ == "MD":
        return "future"
    if verb.tag_ in _PAST_TAGS and "had" not in words:
        lemma = verb.lemma_.lower()
        if lemma in _PLANNED or (lemma in _SCHEDULED and verb.tag_ == "VBN"):
            return "future"
    if any(child.tag_ == "TO" for child in auxiliaries):
        return _of_infinitive(verb)
    if any(
        child.tag_ in _PAST_TAGS or child.lower_ in ("has", "have", "had", "'ve", "’ve", "was", "were")
        for child in auxiliaries
    ):
        return "past"
    if verb.tag_ in _PAST_TAGS:
        return "present" if auxiliaries and verb.tag_ == "VBN" else "past"
    if verb.tag_ == "VBG":
        return "present" if auxiliaries else None
    if verb.tag_ in ("VBZ", "VBP"):
        return "present"
    return None


def _of_infinitive(verb: Token) -> Tense | None:
    """`plans to`, `is scheduled to`, `a plan to` look ahead; under another verb its tense holds (`failed to`)."""
    governor = verb.head
    if governor.i == verb.i:
        return "future"
    if any(child.lower_ == "had" for child in governor.children):
        return "past"  # `had been due to expire Friday`
    if governor.lemma_.lower() in _AHEAD or governor.pos_ in ("NOUN", "ADJ", "PROPN"):
        return "future"
    return _of_verb(governor) if governor.pos_ in ("VERB", "AUX") else None
