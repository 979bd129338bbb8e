"""The way up the parse from a value to its owner: nouns are asked for owners in their phrase, verbs for their subject.

The tables say which verbs pass the value on: `analysts said`, `bought by`, `boosts X's stake to 20%`.
"""

from factsheet.claims import deals, syntax, unowned
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.owners import (
    BODY,
    Owner,
    Scene,
    is_macro,
    is_measure,
    is_source,
    named_by,
    noun_phrase,
    of_entities,
    owner_inside,
)
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables import owners as table
from factsheet.claims.tables.saying import FORECASTING
from factsheet.claims.tables.verb_nouns import SHORTENED
from factsheet.claims.wording import is_measure_word


def owner_of(anchor: Word, scene: Scene) -> Owner | None:
    """The owner of the value whose words hang on `anchor`, or None when the sentence does not say."""
    said = syntax.said_then(anchor)
    if said is not None and syntax.own_subject(said) is not None:
        return _clause_owner(anchor, said, scene)
    thing: Owner | None = None
    for below in anchor.children:
        if below.dep_ == "acl" and syntax.lemma(below) in ("impose", "levy", "slap"):
            burdened = _burdened(below, below, scene)  # `the £17m levied on Acme`
            if burdened:
                return burdened
    if syntax.states_value(anchor):  # `its shares doubled`: the verb is the value
        thing = _clause_owner(anchor, anchor, scene)
        if thing is not None and thing.entities:
            return thing
    for child, head in syntax.upwards(anchor):
        if syntax.is_verb(head):
            told = _told_to(child, head, scene)
            if told is not None:
                return told
            if child.dep_ in ("ccomp", "parataxis") and syntax.lemma(head) in table.SAYING:
                country = unowned.reporting_country(thing, head, scene)
                if country is not None or (thing is not None and not is_measure(thing)):
                    return country or thing
                return _reporter(child, head, scene) or thing
            found = _clause_owner(child, head, scene)
            if found is not None and (found.entities or found.rule == BODY):
                return found
            if found is not None and thing is None and unowned.owns_itself(found):
                said = head.head if head.dep_ in ("ccomp", "parataxis") else head
                return unowned.reporting_country(found, said, scene) or found
            thing = thing or found
        elif syntax.is_noun(head) or (scene.index, head.i) in scene.references.named:
            if child.dep_ in ("relcl", "acl"):
                found = _burdened(child, child, scene) or named_by(head, scene, "modified noun")
            elif (scene.index, head.i) in scene.references.named:
                found = _named_head(child, head, scene)
            elif _is_owned(head):
                continue
            elif deals.is_price_target(head):
                return deals.rated(head, scene)
            elif (economy := unowned.of_the_economy(head, scene)) is not None:
                return economy
            else:
                found = owner_inside(head, scene, "noun phrase", skip=child.i)
            if found:
                return found
    return thing


def _told_to(child: Word, verb: Word, scene: Scene) -> Owner | None:
    """`ordered Delmore to pay $1.8 billion`: who is told to do it."""
    if syntax.lemma(verb) not in table.TELLING or child.dep_ not in ("xcomp", "ccomp", "advcl") or child.tag_ != "VB":
        return None
    told = syntax.own_subject(child) or syntax.object_of(verb)
    found = named_by(told, scene, f"whom it {syntax.lemma(verb)}s") if told is not None else None
    return found if found is not None and found.entities else None


def _is_owned(noun: Word) -> bool:
    """`owns 2.2m Acme shares, or a 9.3% stake`: what is held has an owner, and it is not the one named in it."""
    if noun_lemma(noun.lower_) not in table.SHARE_NOUNS | table.HOLDING_NOUNS:
        return False
    verb = syntax.governing_verb(noun)
    return verb is not None and syntax.lemma(verb) in table.OWNING and noun.dep_ in ("dobj", "conj", "appos")


def _reporter(child: Word, verb: Word, scene: Scene) -> Owner | None:
    """Who says it, when what is said has no owner: a firm's own figures, `Ford said sales rose 5%`; no analysts'."""
    subject = syntax.own_subject(verb)
    if subject is None and verb.tag_ == "VBG" and verb.dep_ == "advcl" and syntax.is_verb(verb.head):
        subject = syntax.own_subject(verb.head)  # `The council disputes that, saying the rise was 9.8%`
    if subject is None or _observes(subject, child, syntax.lemma(verb), scene):
        return None
    found = named_by(subject, scene, "reporter of its own figures")
    if found is None or any(e.kind != "org" or e.is_media for e in found.entities):
        return None
    return found


def _named_head(child: Word, head: Word, scene: Scene) -> Owner | None:
    """The value hangs on a name: in brackets or apposition after it, `Lehman Brothers ($691 billion)`."""
    if child.dep_ == "prep" and child.lower_ not in ("with", "of", "at"):
        return None  # `agreed to acquire Pacer for $1bn`
    if child.dep_ in ("appos", "nummod", "nmod", "prep", "npadvmod", "parataxis", "dep", "acl", "conj"):
        occurrence = scene.references.named[scene.index, head.i]
        return of_entities((occurrence.entity,), occurrence.start, occurrence.end, "beside the name")
    return None


def _clause_owner(child: Word, verb: Word, scene: Scene) -> Owner | None:
    lemma = syntax.lemma(verb)
    if child.dep_ in syntax.SUBJECTS:
        return _as_subject(child, verb, lemma, scene)
    displaced = child.dep_ in ("dobj", "npadvmod") and lemma in table.DISPLACING
    for measure in syntax.prep_objects(verb, "off", "from") if displaced else ():
        of = noun_lemma(measure.lower_)
        found = owner_inside(measure, scene, f"off whose {of}")
        if found or of in table.FIRMS_ONLY or of == "earnings":
            return found  # `could wipe 7% off Acme's earnings`; without a name no thing's
    if child.dep_ == "prep" and child.lower_ in ("against", "over"):
        case = syntax.object_of(verb)
        if case is not None and noun_lemma(case.lower_) in table.BEFORE_COURT:
            found = owner_inside(case, scene, f"whose {noun_lemma(case.lower_)}")
            if found:
                return found
    if lemma in table.BENEFICIARY and not (child.dep_ == "prep" and _brought_by_body(verb)):
        for other in verb.children:
            if other.dep_ in ("dative", "dobj") and other.i != child.i and other.i > verb.i:
                found = named_by(other, scene, f"whom it {lemma}s")
                if found:
                    return found
    burdened = _burdened(child, verb, scene)
    if burdened:
        return burdened
    if lemma in table.VALUING and deals.is_put_on(child):
        found = deals.valued(verb, scene)
        if found:
            return found
    if lemma in table.TRANSITIVE_CHANGE and child.dep_ != "dobj" and not syntax.is_verb(child):
        moved = syntax.object_of(verb)
        if moved is not None and moved.tag_ != "PRP":  # `plans to bring it down to 4 percent`: a measure
            found = owner_inside(moved, scene, f"object of {lemma}")
            if found or (is_macro(noun_phrase(moved)) and moved.ent_type_ != "MONEY"):
                return found or unowned.itself(moved, scene)  # `pushing the yield up to 4.5%`
    squeezed = syntax.object_of(verb) if child.dep_ == "prep" else None
    if squeezed is not None and is_measure_word(squeezed.lower_) and any(c.dep_ == "poss" for c in squeezed.children):
        found = owner_inside(squeezed, scene, f"object of {lemma}")
        if found:
            return found  # `a price war squeezed its margin to 5%`
    if child.dep_ == "prep" and child.lower_ in ("for", "at"):
        deal = syntax.object_of(verb)
        if deal is not None and noun_lemma(deal.lower_) in table.ACTION_NOUNS and lemma not in table.AGENT_OWNS:
            found = owner_inside(deal, scene, f"price of the {noun_lemma(deal.lower_)}")
            if found:
                return found
    passive = syntax.is_passive(verb) or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    if passive and lemma in table.AGENT_OWNS:
        doer = syntax.agent(verb)
        found = named_by(doer, scene, f"{lemma} by") if doer is not None else None
        if found:
            return found
    subject = syntax.own_subject(verb)
    if subject is None:
        return None
    forecasts = lemma in table.SAYING | SHORTENED or noun_lemma(subject.lower_) in table.FORECASTERS
    if forecasts and _observes(subject, child, lemma, scene):
        told = syntax.prep_object(child) if child.dep_ == "prep" else syntax.object_of(verb)
        if told is not None and child.dep_ == "prep" and told.ent_type_ in ("PERCENT", "MONEY"):
            return None  # `Economists had looked for 12 percent`
        if child.dep_ in ("npadvmod", "advmod") or (
            child.dep_ == "prep" and (told is None or not is_measure_word(told.lower_))
        ):
            return unowned.itself(subject, scene)  # `officials said Friday`, but `pencilled in a profit of`
        if told is None:
            return None
        return owner_inside(told, scene, f"object of {lemma}") or unowned.growth_of_country(told, scene)
    body = noun_lemma(verb.head.lower_) in nominals.SELF_NAMED
    if (
        subject.tag_ in ("WDT", "WP")
        and verb.dep_ == "relcl"
        and (is_macro(noun_phrase(verb.head)) or (_is_definite(verb.head) and (lemma in table.CHANGE or body)))
    ):
        described = named_by(subject, scene, "subject")
        if described is None and (not is_measure_word(verb.head.lower_) or is_macro(noun_phrase(verb.head))):
            return unowned.itself(
                verb.head, scene
            )  # `the peso, which has lost 13 percent`, `food prices, which make up`
    found = named_by(subject, scene, "subject")
    if found is None and is_measure_word(subject.lower_):
        for place in syntax.prep_objects(verb, "at"):
            found = found or named_by(place, scene, "at whom")  # `At EDS, profit jumped 16%`
    return found or unowned.national(subject, verb, scene) or unowned.itself(subject, scene)


def _observes(subject: Word, child: Word, verb: str, scene: Scene) -> bool:
    """Whether the subject of a verb of saying only says or expects a figure that is another's.

    `Analysts expect sales of $5bn`, `She sees synergies of $600m`, `X of brokerage Y, who expects rates to peak`.
    """
    who = noun_lemma(subject.lower_)
    if who in table.OBSERVERS or (who in table.HOUSES and verb in FORECASTING):
        return True
    if verb not in FORECASTING or child.dep_ in ("xcomp", "advcl"):
        return False
    found = named_by(subject, scene, "subject")
    if found is None:
        return noun_lemma(subject.lower_) in nominals.SELF_NAMED and (_is_bare(child) or child.lower_ == "growth")
    if subject.tag_ in ("WP", "WDT"):
        near = subject.nbor(-2) if subject.i >= 2 else subject
        occurrence = scene.references.named.get((scene.index, near.i))
        if occurrence is not None and occurrence.role == "employer":
            return True
    return bool(found.entities) and all(e.kind == "person" or is_source(e) for e in found.entities)


def _brought_by_body(verb: Word) -> bool:
    """`The government plans to bring it down to 4 percent`: its deficit, although no firm's."""
    for above in syntax.verb_chain(verb):
        subject = syntax.own_subject(above)
        if subject is not None:
            return noun_lemma(subject.lower_) in nominals.SELF_NAMED
    return False


def _is_definite(noun: Word) -> bool:
    return syntax.is_noun(noun) and any(c.lower_ == "the" for c in noun.children)


def _is_bare(value: Word) -> bool:
    """`is forecasting 1.9 percent`: a value without a noun that says of what."""
    return value.dep_ == "dobj" and value.lower_ in ("percent", "%", "cent")


def is_bare_forecast(anchor: Word, scene: Scene) -> bool:
    """Whether a value is another's guess of what the value before it is of: `..., while the ministry forecasts 2%`."""
    verb = anchor.head
    subject = syntax.own_subject(verb) if anchor.dep_ == "dobj" and syntax.is_verb(verb) else None
    return (
        subject is not None
        and syntax.lemma(verb) in FORECASTING
        and _observes(subject, anchor, syntax.lemma(verb), scene)
    )


def _burdened(child: Word, verb: Word, scene: Scene) -> Owner | None:
    """`imposed a fine of $3m on Acme`, `the £17m levied on Acme`: on whom the burden is."""
    burden = child if child.dep_ == "dobj" else verb.head if verb.dep_ == "acl" else None
    if burden is None:
        return None
    if noun_lemma(burden.lower_) not in table.BURDENS and syntax.lemma(verb) not in ("impose", "levy", "slap"):
        return None
    for place in (burden, verb):
        for other in syntax.prep_objects(place, "on", "against", "upon"):
            found = named_by(other, scene, "burden on")
            if found:
                return found
    return None


def _as_subject(child: Word, verb: Word, lemma: str, scene: Scene) -> Owner | None:
    """The value is (in) the subject: `$1bn was spent by Ford`, `$5 is the price of X`."""
    if syntax.is_passive(verb):
        doer = syntax.agent(verb)
        found = named_by(doer, scene, f"{lemma} by") if doer is not None else None
        if found:
            return found
    for attribute in verb.children:
        if attribute.dep_ == "attr":
            return named_by(attribute, scene, "predicate noun")
    return None
