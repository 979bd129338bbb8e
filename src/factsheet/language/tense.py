"""The tense around a mention, from the dependency parse: did it happen, or will it?

Only the fine-grained tags and the arcs are read: the pipelines run without an attribute ruler and a lemmatizer.
"""

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
_AHEAD_ADJECTIVES = frozenset({"due", "likely", "ready", "set", "poised", "bound", "unlikely", "certain", "sure"})
_AWAITING = frozenset({"await", "wait", "anticipate", "brace", "prepare"})
# Between `is` and its day; between `goes`, `takes`, `comes` and it.
_ARRANGED_FOR = frozenset({"", "on", "at", "in", "due", "due on", "due in", "set for", "scheduled for"})
_FORCE = frozenset({"into effect", "into force", "effect", "office"})
_IS_NOW = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
_IS = frozenset({"is", "are", "'s", "’s", "'re", "’re"})
# What will happen on a day is told in the present of these: `ministers meet Monday`.
_APPOINTED = frozenset({"meet", "vote", "travel", "visit", "resume", "reopen", "expire", "depart", "begin", "start"})
# Of these only on a day by its number: `Stocks end higher Friday` has happened.
_APPOINTED_BY_NUMBER = frozenset({"open", "close", "end", "run", "last", "mature", "kick", "go", "arrive", "leave"})
_PERFECT = frozenset({"has", "have", "had", "'ve", "’ve", "was", "were"})
_VERB_TAGS = ("VB", "MD")
_PAST_TAGS = frozenset({"VBD", "VBN"})
# In front of a date these look ahead, whatever the verb: `gave them until Tuesday`.
_DEADLINES = ("until", "till", "as soon as", "as early as", "no later than")
# In front of a date these say that it is still to come, and behind it what the market will get then.
_FALLING_DUE = frozenset({"due", "payable", "maturing", "expiring"})
_TO_DELIVER = frozenset({"delivery", "settlement", "futures", "expiry"})
_AUXILIARY = ("aux", "auxpass")
_LIMIT = 12


def tense(span: Span) -> Tense | None:
    """The tense of the verb that governs the span, None if there is none in its sentence. The span must be parsed.

    `will`, `would` and the other modals are future; so is an infinitive under a verb of planning. A participle that
    stands for a clause (`the deal announced Monday`) is past.
    """
    found, verb = _governing(span)
    if _is_awaited(span) or (found == "present" and verb is not None and _is_arranged(verb, span)):
        return "future"
    if found == "present" and verb is not None and verb.tag_ in ("VBZ", "VBP") and _is_form(verb, _APPOINTED_BY_NUMBER):
        numbered = any(character.isdigit() for character in span.text)
        appointed = numbered or span.doc[verb.i + 1 : span.start].text == "on"
        return "future" if appointed and span.start > verb.i else found
    follows = verb is None or span.start > verb.i
    front = span.doc[max(0, span.start - 3) : span.start].text.lower()
    if found == "past" and verb is not None and front.endswith(("until", "till")) and _is_denied(verb):
        return "past"
    if follows and (front.endswith(_DEADLINES) or (found != "past" and front.endswith(" by"))):
        return "future"
    if _falls_due(span):
        return "future"
    if follows and found == "past" and front.endswith("through"):
        return None  # `was extended through January`, `has bought shares through September`
    if found == "future" and span.end < len(span.doc) and span.doc[span.end].tag_ == "POS":
        return None  # plans to appeal Friday's verdict
    return found


def _is_denied(verb: Token) -> bool:
    """`did not go home until the next day`: it went home then."""
    return any(child.dep_ == "neg" for child in verb.children)


def _falls_due(span: Span) -> bool:
    """`a rise due in July`, `a dividend payable Dec. 11`, `Brent for July delivery`, but not `was due in July`."""
    behind = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if behind in _TO_DELIVER:
        return True
    words = span.doc[max(0, span.start - 4) : span.start].text.lower().split()
    while words and words[-1] in ("in", "on", "by", "for", "to"):
        words.pop()
    return bool(words) and words[-1] in _FALLING_DUE and not (len(words) > 1 and words[-2] in _PERFECT)


def _is_awaited(span: Span) -> bool:
    """`Investors await Thursday's report`, `are waiting for Thursday's report`."""
    noun = span.root.head
    if span.root.dep_ not in ("poss", "compound", "nmod") or noun.dep_ not in ("dobj", "pobj"):
        return False
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else noun.head
    return _is_form(verb, _AWAITING) and verb.tag_ in ("VBP", "VBZ", "VBG", "VB")


def _is_arranged(verb: Token, span: Span) -> bool:
    """`The vote is on Monday`, `the law goes into effect Monday`: the present of what is arranged."""
    if verb.tag_ not in ("VBZ", "VBP") or verb.i >= span.start or _is_denied(verb):
        return False
    if verb.dep_ == "relcl":
        return True  # the bank, which reports earnings Thursday
    between = span.doc[verb.i + 1 : span.start].text.lower()
    return between in _ARRANGED_FOR if verb.lower_ in _IS else between.removesuffix(" on").removesuffix(" in") in _FORCE


def happened_then(span: Span) -> bool:
    """Whether the span is the time of a verb in the past itself: `took effect Jan. 1`, not `a dividend payable Jan. 1`.

    A verb of planning tells of another time than its own (`was planned for March`).
    """
    head = span.root.head
    if _falls_due(span):
        return False
    if head.dep_ == "prep":
        if head.lower_ not in ("in", "on", "during"):
            return False
        head = head.head
    if not head.tag_.startswith("VB") or head.i == span.root.i or _is_form(head, _AHEAD | _PLANNED | _SCHEDULED):
        return False
    finite = head.tag_ == "VBD" or any(child.tag_ == "VBD" for child in head.children if child.dep_ in _AUXILIARY)
    return finite and _of_verb(head, span.start) == "past"


def _governing(span: Span) -> tuple[Tense | None, Token | None]:
    token = span.root
    for _ in range(_LIMIT):
        if token.tag_.startswith(_VERB_TAGS):
            found = _of_verb(token, span.start)
            if found is not None:
                return found, token
        if token.head.i == token.i:
            break
        token = token.head
    return None, None


def _of_verb(verb: Token, place: int) -> Tense | None:
    """The tense of a verb; `place` is the token at which the date stands."""
    auxiliaries = [child for child in verb.children if child.dep_ in _AUXILIARY]
    words = {child.lower_ for child in auxiliaries}
    if words & _FUTURE_AUXILIARIES:
        return "past" if "have" in words and not words & {"will", "'ll", "shall"} else "future"
    if verb.tag_ == "MD":
        return "future"
    told = verb.tag_ in _PAST_TAGS and "had" not in words and place > verb.i
    if told and (_is_form(verb, _PLANNED) or _is_scheduled(verb, place)):
        return "future"
    if any(child.tag_ == "TO" for child in auxiliaries):
        return _of_infinitive(verb, place)
    if any(child.tag_ in _PAST_TAGS or child.lower_ in _PERFECT for child in auxiliaries):
        return "past"
    if verb.tag_ in _PAST_TAGS:
        present = auxiliaries and verb.tag_ == "VBN"
        return ("future" if place < verb.i and _leads_ahead(verb) else "present") if present else "past"
    if verb.tag_ == "VBG":
        if words & _IS_NOW and place > verb.i and _is_form(verb, _APPOINTED):
            return "future"  # the board is meeting Friday
        return "present" if auxiliaries else None
    if verb.tag_ in ("VBZ", "VBP"):
        if not auxiliaries and (_is_form(verb, _APPOINTED) if place > verb.i else _leads_ahead(verb)):
            return "future"
        return "present"
    return None


def _leads_ahead(verb: Token) -> bool:
    """`On Tuesday, the union plans to vote`, `On Tuesday, members are scheduled to vote`."""
    return _is_form(verb, _AHEAD) and any(
        child.dep_ == "xcomp" and any(word.tag_ == "TO" for word in child.children) for child in verb.children
    )


def _is_scheduled(verb: Token, place: int) -> bool:
    """`a summit set for April`, but `a record set in April`."""
    if verb.tag_ != "VBN" or not _is_form(verb, _SCHEDULED):
        return False
    return verb.lower_ != "set" or verb.doc[place - 1].lower_ in ("for", "to", "by")


def _of_infinitive(verb: Token, place: int) -> Tense | None:
    """`plans to`, `is scheduled to`, `a plan to` look ahead; under another verb its tense holds (`failed to`)."""
    governor = verb.head
    if governor.i == verb.i:
        return "future"
    if any(child.lower_ == "had" for word in (governor, governor.head) for child in word.children):
        return "past"  # `had been due to expire Friday`
    if _is_form(governor, _AHEAD) or governor.tag_.startswith("NN") or governor.lower_ in _AHEAD_ADJECTIVES:
        return "future"
    if governor.lower_ in _IS:
        return "future"  # `trading is to resume Tuesday`
    if governor.tag_.startswith("JJ"):
        governor = governor.head  # `made it difficult to meet demand`
    return _of_verb(governor, place) if governor.tag_.startswith(_VERB_TAGS) else None


def _is_form(token: Token, verbs: frozenset[str]) -> bool:
    """Whether a word is a form of one of the verbs. Pipelines run without a lemmatizer here, so its endings tell."""
    word = token.lower_
    stems = [word, *(word.removesuffix(ending) for ending in ("s", "es", "d", "ed", "ing") if word.endswith(ending))]
    return any(stem in verbs or f"{stem}e" in verbs or stem[:-1] in verbs for stem in stems)
