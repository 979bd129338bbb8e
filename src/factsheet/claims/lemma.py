"""Base forms of English verbs and nouns, by table and suffix: `climbed` -> climb, `expenditures` -> expenditure.

The model may run without its lemmatizer; these few rules cost next to nothing.
"""

import functools

from factsheet.claims.tables.irregular import IRREGULAR_NOUNS, IRREGULAR_VERBS, PLAIN, SILENT_E

_VOWELS = frozenset("aeiou")
_VOWELS_AND_Y = frozenset("aeiouy")


@functools.lru_cache(maxsize=8_192)
def verb_lemma(word: str) -> str:
    """The base form of a verb in lower case: `surged` -> surge, `planning` -> plan."""
    word = word.lower()
    known = IRREGULAR_VERBS.get(word)
    if known:
        return known
    if word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if len(stem) < len(word) and len(stem) > 2 and not word.endswith("eed") and _VOWELS_AND_Y & set(stem):
            return _base(stem)  # not `exceed`, `spring`
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _base(stem: str) -> str:
    """The base form of a verb without its `-ed` or `-ing`: the silent e put back, a doubled consonant undone."""
    if stem in PLAIN:
        return stem
    if stem + "e" in SILENT_E:
        return stem + "e"
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lszf":
        return stem[:-1]
    if stem[-1] in "cuvz" or (stem[-1] == "s" and stem[-2] not in "su"):
        return stem + "e"
    if (stem[-1] == "g" and stem[-2] != "n") or (stem[-1] == "l" and stem[-2] not in _VOWELS and stem[-2] != "l"):
        return stem + "e"  # `charg-`, `settl-`
    # `combin-`, `reduc-`, `estimat-`: one vowel, one consonant, after another syllable.
    if stem.endswith(("at", "ut", "ir", "iz", "is", "as", "os", "us")) and len(stem) > 4 and stem[-3] not in _VOWELS:
        return stem + "e"
    if sum(letter in _VOWELS for letter in stem) == 1 and stem[-2] in _VOWELS and stem[-1] not in "wxyh":
        return stem + "e"  # `lur-`, `stor-`: a plain syllable would double its consonant
    if stem.endswith(("iat", "uat", "quir", "quot", "prov", "prob", "brib", "scrib")):
        return stem + "e"  # `negotiat-`, `fluctuat-`, `acquir-`
    if stem.endswith(_SILENT_ENDINGS) and len(stem) > 3 and (stem[-3] not in _VOWELS or stem[-4:-2] in ("ua", "qu")):
        return stem + "e"  # `compil-`, `declar-`, `provid-`
    return f"{stem}e" if stem.endswith("uad") else stem


_SILENT_ENDINGS = ("id", "ad", "ud", "od", "il", "ul", "um", "am", "im", "in", "ar", "ur", "ak", "ik", "ok", "ap", "ib")
"""One vowel and one consonant, which would be doubled (`planned`) if the base ended with it."""


@functools.lru_cache(maxsize=8_192)
def noun_lemma(word: str) -> str:
    """The singular of a noun in lower case: `dividends` -> dividend, `losses` -> loss; `sales`, `earnings` stay."""
    word = word.lower()
    known = IRREGULAR_NOUNS.get(word)
    if known:
        return known
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word
