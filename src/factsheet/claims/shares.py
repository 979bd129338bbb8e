"""What a percentage is a share of: `62% of sales`, `45% of voters`, `a 9% stake`, `holds 6% of Castell`."""

from factsheet.claims import syntax
from factsheet.claims.lemma import noun_lemma
from factsheet.claims.noun_measure import Measure, is_common, is_name, named
from factsheet.claims.parse import Word
from factsheet.claims.tables import nominals
from factsheet.claims.tables.measures import CUT_JOBS, MEASURES, RATIO_BASES, SHARES_OF, VAGUE_HEADS
from factsheet.claims.tables.owners import ACTION_NOUNS, CHANGE, OWNING
from factsheet.claims.tables.verb_nouns import DISMISSING
from factsheet.claims.wording import is_measure_word, normal_form, noun_text, says_who, verb_text


def of_name(anchor: Word, inside: frozenset[int]) -> Measure | None:
    """`45% of the Fortune 500`, `holds 6% of Castell`, `41% of that`: a share of what only has a name or a pronoun."""
    for noun in syntax.prep_objects(anchor, "of"):
        name = noun.tag_ in ("NNP", "NNPS", "CD", "DT", "PRP") or is_name(noun)
        if name and noun.i not in inside and noun.ent_type_ != "DATE":
            ratio = _ratio(anchor, noun, inside)
            if ratio is not None:
                return ratio
            verb = syntax.governing_verb(anchor)
            if _is_dealt(anchor):
                return Measure("stake", noun_text(noun, inside), "share that is bought or sold")
            held = (
                verb is not None
                and noun.lower_ not in ("that", "those", "these", "them")
                and (syntax.lemma(verb) in OWNING or syntax.lemma(verb) in ("have", "keep"))
            )
            return Measure("stake" if held else "share", noun_text(noun, inside), "share of a name")
    return None


def of_noun_after(anchor: Word, found: Word, inside: frozenset[int], changes: bool) -> Measure:
    """The measure of a percentage with the noun `found` behind it: `36% of the market`, `12% of its staff`."""
    lemma = noun_lemma(found.lower_)
    text = noun_text(found, inside)
    ratio = _ratio(anchor, found, inside)
    if ratio is not None:
        return ratio
    verb = syntax.governing_verb(anchor)
    if verb is not None and _is_object(anchor, verb) and _dismisses(verb, lemma):
        return Measure("job cuts", verb_text(verb, inside), "share of those dismissed")
    name = SHARES_OF.get(found.lower_)
    if lemma in nominals.ORGANIZATIONS and found.tag_ == "NN" and not _makes_up(verb):
        name = "stake"
    if name is not None and (name != "stake" or is_held(anchor) or lemma not in nominals.PARTS):
        return Measure(name, text, "share of the noun after it")
    if is_held(anchor) and not is_measure_word(lemma) and not says_who(lemma):
        return Measure("stake", text, "share of what is owned")
    if lemma in VAGUE_HEADS or lemma == "whole":
        inner = next((n for n in syntax.prep_objects(found, "of", "in") if is_common(n, inside)), None)
        return Measure(f"share of {_plural(inner, inside)}" if inner else "share", text, "share of the noun after it")
    if changes:
        return named(found, "noun after the amount", inside, changes)
    return Measure(f"share of {_plural(found, inside)}", text, "share of the noun after it")


def _dismisses(verb: Word, lemma: str) -> bool:
    doing = syntax.lemma(verb)
    job = lemma in CUT_JOBS
    return (doing in DISMISSING and (job or says_who(lemma))) or (doing in ("cut", "slash", "eliminate") and job)


def _plural(noun: Word, inside: frozenset[int]) -> str:
    """The noun's normal name, in the number in which it is written: `voters`, `energy bills`, `revenue`."""
    name = normal_form(noun, inside)
    if name in MEASURES.values() or not name.endswith(noun_lemma(noun.lower_)):
        return name
    return name.removesuffix(noun_lemma(noun.lower_)) + noun.lower_


def _ratio(anchor: Word, whole: Word, inside: frozenset[int]) -> Measure | None:
    """`a deficit of 3% of GDP`, `debt amounts to 132% of income`: the percentage is of the deficit and the debt."""
    if anchor.dep_ == "pobj" and anchor.head.lower_ in ("of", "at", "to"):
        above = anchor.head.head
        lemma = noun_lemma(above.lower_)
        if lemma in ACTION_NOUNS:
            return None
        if is_common(above, inside) and is_measure_word(lemma) and lemma not in VAGUE_HEADS:
            return named(above, "noun of the ratio", inside, False)
    if anchor.dep_ == "conj" and anchor.head.i in inside:
        return _ratio(anchor.head, whole, inside)  # `a deficit of $42 billion, or 1.5% of GDP`
    verb = syntax.governing_verb(anchor)
    above_verb = syntax.verb_chain(verb) if verb is not None else iter(())
    subject = next((s for s in map(syntax.own_subject, above_verb) if s is not None), None)
    if verb is None or subject is None or not is_common(subject, inside) or not is_measure_word(subject.lower_):
        return None
    lemma = syntax.lemma(verb)
    if lemma in CHANGE or (lemma in ("be", "amount", "equal", "stand") and whole.lower_ in RATIO_BASES):
        return named(subject, f"subject of {lemma}", inside, False)
    return None


def _is_dealt(anchor: Word) -> bool:
    """`the purchase of 26% of Trivashti`."""
    return anchor.dep_ == "pobj" and anchor.head.lower_ == "of" and noun_lemma(anchor.head.head.lower_) in ACTION_NOUNS


def is_held(anchor: Word) -> bool:
    """Whether the percentage is what is owned, bought or sold: `sells 12% of the venture`."""
    verb = syntax.governing_verb(anchor)
    return verb is not None and syntax.lemma(verb) in OWNING and _is_object(anchor, verb)


def _is_object(anchor: Word, verb: Word) -> bool:
    """Whether the value stands below the verb otherwise than as its subject."""
    for child, head in syntax.ancestors(anchor):
        if head.i == verb.i:
            return child.dep_ != "nsubj"
    return False


def _makes_up(verb: Word | None) -> bool:
    return verb is not None and syntax.lemma(verb) in ("represent", "account", "make", "comprise", "constitute", "use")
