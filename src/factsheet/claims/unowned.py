"""Figures that are no firm's: statistics of a country, markets, quoted goods, things that are what a value is about."""

import bisect

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.owners import (
    BODY,
    Owner,
    Scene,
    is_about_public_body,
    is_macro,
    named_by,
    noun_phrase,
    of_entities,
    owner_inside,
)
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables import owners as table
from factsheet.claims.tables.measures import MACRO_PHRASES, NATIONAL, QUOTED_THINGS
from factsheet.claims.wording import is_measure_word


def owns_itself(thing: Owner) -> bool:
    """`while the broader index added 0.2%`: what is said of it is of no one else."""
    return not thing.entities and is_macro(thing.name.casefold().split(" "))


def of_the_economy(change: Word, scene: Scene) -> Owner | None:
    """`a 0.3% gain in the broader market`: what moves belongs to no firm."""
    if noun_lemma(change.lower_) not in table.CHANGE_NOUNS:
        return None
    for inner in syntax.prep_objects(change, "in", "of"):
        if is_macro([inner.lower_]):
            return owner_inside(inner, scene, "noun phrase") or itself(inner, scene)
    return None


def reporting_country(thing: Owner | None, verb: Word, scene: Scene) -> Owner | None:
    """`Norland expects exports to drop 15%`: its own."""
    words = thing.name.casefold().split(" ") if thing is not None and not thing.entities else []
    subject = syntax.own_subject(verb)
    if not words or subject is None or noun_lemma(words[-1]) not in NATIONAL:
        return None
    occurrence = scene.references.named.get((scene.index, subject.i))
    if occurrence is None or occurrence.entity.kind != "place":
        return None
    return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "country that says so")


def growth_of_country(told: Word, scene: Scene) -> Owner | None:
    """`Economists expect growth of 1.1 percent`, in an article about a central bank: of the country named last.

    `Economists had predicted a rate of 4%`: of the country of the title.
    """
    if told.lower_ not in table.BARE_STATISTICS or not is_about_public_body(scene):
        return None
    upto = bisect.bisect_left(scene.cast.starts, scene.offset)
    places = [o for o in scene.cast.occurrences[max(0, upto - 40) : upto] if o.entity.kind == "place"]
    titled = [o for o in scene.cast.occurrences[:4] if o.entity.kind == "place" and o.sentence == 0]
    for occurrence in (*[o for o in reversed(places) if o.role in ("possessor", "subject")], *titled):
        return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "country named before")
    return None


def national(subject: Word, verb: Word, scene: Scene) -> Owner | None:
    """`In Canada, retail sales climbed 0.6%`: a statistic of the country that is named before it."""
    words = noun_phrase(subject)
    if words[-1] == "sales":  # `Sales of tractors in Canada`
        for sold in syntax.prep_objects(subject, "of"):
            for place in (*syntax.prep_objects(sold, "in"), *syntax.prep_objects(subject, "in")):
                occurrence = scene.references.named.get((scene.index, place.i))
                if occurrence is not None and occurrence.entity.kind == "place" and sold.tag_ == "NNS":
                    return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "country of a statistic")
    lemmas = [noun_lemma(word) for word in words[-2:]]
    if lemmas[-1] not in NATIONAL and " ".join(lemmas) not in MACRO_PHRASES:
        return None
    for place in syntax.prep_objects(verb, "in"):
        occurrence = scene.references.named.get((scene.index, place.i))
        if occurrence is not None and occurrence.entity.kind == "place":
            return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "country of a statistic")
    return None


def _firm_of_insiders(subject: Word, scene: Scene) -> Owner | None:
    """`Directors of Acme declared a dividend`; without a name they are of the firm that is spoken of."""
    for of in syntax.prep_objects(subject, "of", "at"):
        return named_by(of, scene, "firm of its directors")
    firm = scene.spoken_of
    if firm is None or firm.kind != "org":
        return None
    return of_entities((firm,), *scene.span([subject]), "firm of its directors")


def _is_quoted(subject: Word) -> bool:
    """`The July contract settled up 5%`, `the benchmark rose $12`: what an exchange quotes is no firm's."""
    lemma = noun_lemma(subject.lower_)
    verb = syntax.lemma(subject.head)
    return lemma in table.QUOTED and (lemma != "contract" or verb in table.QUOTING)


_COUNTING = frozenset("number amount volume average level total".split())


def itself(subject: Word, scene: Scene) -> Owner | None:
    """A thing without an owner is what the value is about: `a disorderly exit would cost $800 million`."""
    if subject.i == 0 and len(subject) > 3 and subject.text.isupper():
        return None  # `MUMBAI, May 15: Acme will acquire ...`
    if subject.lower_ in nominals.NO_ONE or not syntax.is_noun(subject) or (subject.tag_ == "VBG" and subject.children):
        return None
    if noun_lemma(subject.lower_) in nominals.INSIDERS:
        firm = _firm_of_insiders(subject, scene)
        if firm is not None:
            return firm
    for counted in syntax.prep_objects(subject, "of") if noun_lemma(subject.lower_) in _COUNTING else ():
        return itself(counted, scene)  # `the number of homes to let`
    tokens = [
        t
        for t in subject.subtree
        if t.i <= subject.i
        and (t.i == subject.i or t.dep_ in ("compound", "amod", "nmod", "npadvmod", "punct", "poss", "case"))
    ]
    tokens = [
        t
        for t in tokens
        if not (
            t.tag_ in ("DT", "PRP$", "WP$", "$", "CD", "JJR", "JJS", "RBS")
            or t.ent_type_ in ("MONEY", "PERCENT", "DATE")
        )
    ]
    while tokens and tokens[0].dep_ in ("punct", "case"):
        tokens.pop(0)
    if not tokens:
        return None
    if noun_lemma(subject.lower_) in ("price", "future") and len(tokens) > 1 and tokens[-2].lower_ in QUOTED_THINGS:
        tokens = tokens[:-1]  # `oil prices`, `cocoa futures`: oil, cocoa
    start, end = scene.span(tokens)
    name = syntax.phrase(tokens)
    phrase = " ".join(noun_lemma(t.lower_) for t in tokens[-2:])
    common = is_macro([tokens[0].lower_]) or is_measure_word(tokens[0].lower_) or phrase in MACRO_PHRASES
    if tokens[0].i == 0 and common:
        name = name[0].lower() + name[1:]
    lemma = noun_lemma(subject.lower_)
    own = lemma in nominals.SELF_NAMED | nominals.ORGANIZATIONS or _is_quoted(subject)
    own = own or (lemma in table.OBSERVERS and not is_measure_word(lemma))
    return Owner((), name, start, end, BODY if own else "thing itself")
