"""How firmly a claim is made: stated, planned, forecast, reported by unnamed sources, or denied."""

from factsheet.claims import syntax
from factsheet.claims.claim import Status
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.tables import firmness, saying
from factsheet.claims.tables.owners import OBSERVERS, SAYING

_AFTER = frozenset("after following since despite amid".split())


def status_of(anchor: Word) -> Status:
    """`planned`, `forecast`, `reported`, `denied` or `stated`, from modals, governing verbs and adverbs."""
    planned = forecast = reported = denied = possible = would = tense_seen = by_noun = False
    for child, head in syntax.ancestors(anchor):
        lemma = syntax.lemma(head)
        if syntax.is_verb(head):
            for part in head.children:
                lower = part.lower_
                if part.dep_ in ("aux", "auxpass") and not tense_seen:
                    planned |= lower in saying.MODALS_PLANNED
                    would |= lower in ("would", "'d", "’d")
                    possible |= lower in saying.MODALS_POSSIBLE
                if part.dep_ == "advmod" and lower in saying.RUMOUR:
                    reported = True
                if (
                    part.dep_ in ("nsubj", "nsubjpass")
                    and noun_lemma(lower) in saying.UNNAMED
                    and lemma in saying.SPEECH_VERBS
                ):
                    reported = True
            complement = child.dep_ in ("xcomp", "ccomp")
            planned |= _is_intended(child, head, lemma)
            planned |= complement and would and lemma in SAYING and head.tag_ == "VBD"  # `said it would sell`
            seen = lemma == "see" and head.tag_ in ("VBD", "VBN") and not syntax.is_passive(head)  # `saw sales rise`
            forecast |= (complement or child.dep_ == "dobj") and lemma in saying.FORECASTING and not seen
            forecast |= _is_awaited(child, head, lemma)
            forecast |= complement and lemma == "assume"
            reported |= (
                child.dep_ == "xcomp" and lemma in ("say", "rumour", "rumor", "believe") and syntax.is_passive(head)
            )
            denied |= child.dep_ != "advcl" and lemma in saying.DENIAL
            denied |= lemma in firmness.DISMISSAL and noun_lemma(child.lower_) in firmness.RUMOURS
            moved = syntax.object_of(head)
            clause = child.dep_ in ("advcl", "ccomp", "conj", "parataxis")
            by_noun |= moved is not None and not clause and noun_lemma(moved.lower_) in saying.FORECAST_NOUNS
            if head.tag_ == "VB" and _infinitive(head) and head.dep_ in ("ROOT", "acl", "relcl") and not tense_seen:
                planned |= not syntax.is_passive(head)  # a headline: `Acme to spend $7 billion`
            finite = (head, *(c for c in head.children if c.dep_ in ("aux", "auxpass")))
            tense_seen = tense_seen or any(w.tag_ in ("VBD", "VBZ", "VBP", "MD") for w in finite)
            if head.dep_ in ("relcl", "advcl") and _is_past(head):
                break  # `X, who paid $5m for the club, is reportedly to sell`: the payment is a fact
        elif syntax.is_noun(head):
            noun = noun_lemma(head.lower_)
            planned |= noun in saying.PLAN_NOUNS and child.dep_ in ("acl", "prep")
            planned |= noun in firmness.INTENT_NOUNS and child.dep_ == "acl" and child.tag_ == "VB"
            by_noun |= noun in saying.FORECAST_NOUNS or (noun in _MEANS and _of_forecasts(head))
            for part in head.children:
                if part.dep_ == "amod" and part.i != child.i:
                    planned |= part.lower_ in firmness.PLANNED_ADJECTIVES
                    forecast |= part.lower_ in firmness.FORECAST_ADJECTIVES
                    reported |= part.lower_ in firmness.RUMOURED_ADJECTIVES
        elif head.dep_ == "prep" and head.lower_ in _AFTER:
            break  # `a plan to relieve Acme after a loss of $5m`
        elif child.dep_ == "xcomp" and head.lower_ in firmness.LIKELY:
            forecast = True
    if denied:
        return "denied"
    if reported:
        return "reported"
    if _is_base(anchor):
        return "forecast" if by_noun else "stated"
    if forecast or by_noun or (possible and not (would and planned)):
        return "forecast"
    return "planned" if planned else "stated"


_MEANS = frozenset("average mean median consensus".split())


def _of_forecasts(noun: Word) -> bool:
    """`the $5m average of eight estimates`."""
    return any(noun_lemma(n.lower_) in saying.FORECAST_NOUNS for n in syntax.prep_objects(noun, "of", "in"))


def _is_intended(child: Word, verb: Word, lemma: str) -> bool:
    """`plans to spend`, `is to spend`, `aims for savings`, `pledged $5m`."""
    if child.dep_ == "xcomp":
        return lemma in saying.PLANNING or (lemma == "be" and child.tag_ == "VB" and _infinitive(child))
    if child.dep_ == "advcl" and child.tag_ == "VBG" and child.i > verb.i:  # `plans to close it, saving $5m`
        return lemma in saying.PLANNING and any(c.dep_ == "xcomp" for c in verb.children)
    if child.dep_ == "prep":
        return lemma in firmness.AIMING and child.lower_ in ("for", "at")
    return child.dep_ == "dobj" and lemma in firmness.INTENDING


def _is_awaited(child: Word, verb: Word, lemma: str) -> bool:
    """`Analysts had been looking for $1.22`, `pencilled in a loss`."""
    if lemma not in ("look", "pencil", "hope", "bet", "call") or child.dep_ not in ("prep", "dobj"):
        return False
    subject = syntax.own_subject(verb)
    return subject is not None and noun_lemma(subject.lower_) in OBSERVERS


def _is_past(verb: Word) -> bool:
    """`bought`, `had bought`, `has bought`; not `would have bought`."""
    helpers = [c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if verb.tag_ == "VBD":
        return not any(h in saying.MODALS_POSSIBLE or h in saying.MODALS_PLANNED for h in helpers)
    return (
        verb.tag_ == "VBN"
        and bool(helpers)
        and all(h in ("has", "have", "had", "was", "were", "been") for h in helpers)
    )


def _is_base(anchor: Word) -> bool:
    """Whether the value is what a change starts from: `will rise to $5m from $4m`; only a forecast is none itself."""
    prep = anchor.head
    level = prep.head
    if anchor.dep_ == "pobj" and prep.lower_ == "of" and level.dep_ == "pobj" and level.head.lower_ in ("than", "to"):
        return level.head.lower_ == "than"  # `more than Wednesday's price of $3`
    if anchor.dep_ == "pobj" and prep.head.lower_ == "compared":
        return True
    if anchor.dep_ != "pobj" or prep.lower_ not in ("from", "against", "versus"):
        return False
    verb = syntax.governing_verb(prep)
    return verb is None or syntax.lemma(verb) not in ("range", "vary", "receive", "get", "come", "raise")


def _infinitive(verb: Word) -> bool:
    return any(c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children)
