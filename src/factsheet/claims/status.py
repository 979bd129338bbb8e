"""How firmly a claim is made: stated, planned, forecast, reported by unnamed sources, or denied."""

from factsheet.claims import syntax
from factsheet.claims.claim import Status
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.parse import Word
from factsheet.claims.tables import saying
from factsheet.claims.tables.owners import SAYING


def status_of(anchor: Word) -> Status:
    """`planned`, `forecast`, `reported`, `denied` or `stated`, from modals, governing verbs and adverbs."""
    planned = forecast = reported = denied = possible = would = tense_seen = False
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
            planned |= child.dep_ == "xcomp" and lemma in saying.PLANNING
            planned |= complement and would and lemma in SAYING and head.tag_ == "VBD"  # `said it would sell`
            seen = lemma == "see" and head.tag_ in ("VBD", "VBN") and not syntax.is_passive(head)  # `saw sales rise`
            forecast |= (complement or child.dep_ == "dobj") and lemma in saying.FORECASTING and not seen
            denied |= child.dep_ != "advcl" and lemma in saying.DENIAL
            moved = syntax.object_of(head)
            clause = child.dep_ in ("advcl", "ccomp", "conj", "parataxis")
            forecast |= moved is not None and not clause and noun_lemma(moved.lower_) in saying.FORECAST_NOUNS
            if head.tag_ == "VB" and _infinitive(head) and head.dep_ in ("ROOT", "acl", "relcl") and not tense_seen:
                planned |= not syntax.is_passive(head)  # a headline: `Acme to spend $7 billion`
            tense_seen = tense_seen or head.tag_ in ("VBD", "VBZ", "VBP", "MD")
        elif syntax.is_noun(head):
            noun = noun_lemma(head.lower_)
            planned |= noun in saying.PLAN_NOUNS and child.dep_ in ("acl", "prep")
            forecast |= noun in saying.FORECAST_NOUNS
    if denied:
        return "denied"
    if reported:
        return "reported"
    if forecast or (possible and not (would and planned)):
        return "forecast"
    return "planned" if planned else "stated"


def _infinitive(verb: Word) -> bool:
    return any(c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children)
