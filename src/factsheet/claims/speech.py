"""Who says a claim: the source that its sentence credits."""

import re

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.owners import Scene
from factsheet.claims.parse import Word
from factsheet.claims.tables import saying
from factsheet.claims.tables.owners import CHANGE, OBSERVERS

TAIL = 14
"""Tokens at the end of a sentence in which a trailing `..., X said` is looked for."""


def attribution_of(anchor: Word, scene: Scene) -> str | None:
    """The source that the sentence credits, in its words or, for a pronoun, by name: `Reuters`, `Morgan Stanley`."""
    for child, head in syntax.ancestors(anchor):
        if syntax.is_verb(head) and syntax.lemma(head) in saying.SPEECH_VERBS:
            subject = syntax.own_subject(head) or _inverted(head)
            if child.dep_ not in ("ccomp", "parataxis") and syntax.lemma(head) in CHANGE:
                continue  # `the index added 0.2%`
            if syntax.is_passive(head):
                continue  # `is expected to` credits no one
            if (
                subject is not None
                and subject.i != child.i
                and child.dep_ in ("ccomp", "parataxis", "dep", "advcl", "dobj", "xcomp", "prep")
            ):
                return _speaker(subject, scene)
    return _according(anchor, scene) or _trailing(anchor, scene)


def _inverted(verb: Word) -> Word | None:
    """`..., said Alan Mulally`: a subject that the parser takes for an object."""
    for child in verb.children:
        if child.dep_ in ("dobj", "attr") and child.tag_ in ("NNP", "NNPS") and child.i > verb.i:
            return child
    return None


def _speaker(token: Word, scene: Scene) -> str | None:
    place = (scene.index, token.i)
    occurrence = scene.references.named.get(place)
    if occurrence is not None:
        return occurrence.entity.name
    resolved = scene.references.resolved.get(place)
    if resolved:
        return " and ".join(e.name for e in resolved)
    if noun_lemma(token.lower_) in OBSERVERS:
        for child in token.children:  # `analysts at Harrow Brothers`, `analysts polled by FactPoint`
            inner = syntax.prep_object(child) if child.dep_ == "prep" else None
            gathered = syntax.agent(child) if child.dep_ == "acl" else None
            for name in (inner, gathered):
                if name is not None and (scene.index, name.i) in scene.references.named:
                    return scene.references.named[scene.index, name.i].entity.name
    for child in token.children:
        if child.dep_ in ("appos", "compound") and (scene.index, child.i) in scene.references.named:
            return scene.references.named[scene.index, child.i].entity.name  # `finance chief Raj Patel`
    if token.tag_.startswith("PRP") or not syntax.is_noun(token):
        return None
    words = [t for t in token.subtree if t.i <= token.i and t.dep_ not in ("relcl", "acl", "punct") and t.tag_ != "DT"]
    return syntax.phrase(words) or None


def _according(anchor: Word, scene: Scene) -> str | None:
    """`according to X`, of all that is said at its verb; or of its noun alone."""
    if "ccording" not in scene.text:
        return None
    above = {anchor.i, *(head.i for _, head in syntax.ancestors(anchor))}
    for token in anchor.parse:
        if token.lower_ == "according" and (token.i < 2 or token.head.i in above or syntax.is_verb(token.head)):
            for prep in token.children:
                noun = syntax.prep_object(prep) if prep.dep_ == "prep" else None
                if noun is not None:
                    return _speaker(noun, scene)
    return None


def _trailing(anchor: Word, scene: Scene) -> str | None:
    """`..., Reuters reported.` where the parser made another clause the root."""
    doc = anchor.parse
    for i in range(max(anchor.i + 1, len(doc) - TAIL), len(doc)):
        token = doc[i]
        if syntax.is_verb(token) and syntax.lemma(token) in saying.SPEECH_VERBS:
            subject = syntax.own_subject(token) or _inverted(token)
            if subject is None or subject.i == anchor.i:
                continue
            between = scene.text[anchor.idx : token.idx]
            if re.search(r"[,”\"’']\s", between):
                return _speaker(subject, scene)
    return None
