"""Which currency an ambiguous sign or name means, from what the article says elsewhere.

Evidence, strongest first: the same amount with a plain currency (`500 pesos` in the title, `500 Chilean pesos` in the
text); the dateline (`CAIRO (Reuters)`); the country that is named nearest before. A bare `$` is weighed otherwise,
since most news counts in US dollars: see dollars.py.
"""

import bisect
import functools
import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from factsheet.mentions.currency_cues import adjective_countries
from factsheet.mentions.mention import MoneyMention
from factsheet.mentions.money import find_rate_quotes
from factsheet.mentions.tables.currencies import EURO_ONLY, EURO_PREDECESSORS, FAMILIES
from factsheet.values.tables.dollars import AMERICAN_SIGN
from factsheet.values.tables.places import CITIES, NAMES

# How much of an article's head can hold its dateline, in characters.
HEAD = 400
# How many places before and after an amount are asked for its country.
LOOKED_AT = 200


class CurrencyEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """What an article says about its money. `places` are the countries named, with offsets, in reading order,
    `countries` how often each is.

    `amounts` gives the code of each amount that is stated in a plain currency, `stated` how often each code is.
    `by_start` are the mentions, for the pairs among them; `quotes` are its exchange rates, `$1 = 7.2 yuan`.
    `agency` says that its dateline names an agency whose `$` is the US dollar.
    """

    places: tuple[tuple[int, str], ...]
    countries: Mapping[str, int]
    dateline: str | None
    agency: bool
    amounts: Mapping[Decimal, str]
    stated: Mapping[str, int]
    by_start: Mapping[int, MoneyMention]
    starts: tuple[int, ...]
    partners: Mapping[int, int]
    quotes: tuple[tuple[MoneyMention, MoneyMention], ...]


class Choice(msgspec.Struct, frozen=True):
    """A currency (None when nothing decides it), and whether only a default decided."""

    code: str | None
    assumed: bool = False


def gather(text: str, title: str | None, mentions: Sequence[MoneyMention]) -> CurrencyEvidence:
    """Read the evidence of an article once; `mentions` are its amounts in reading order."""
    ambiguous = any(m.currency is None for m in mentions)
    amounts: dict[Decimal, str] = {}
    stated: dict[str, int] = {}
    for mention in mentions:
        if mention.currency is not None:
            stated[mention.currency] = stated.get(mention.currency, 0) + 1
            if mention.amount is not None:
                amounts.setdefault(mention.amount, mention.currency)
    places = (*((0, country) for _, country in _places(title or "")), *_places(text)) if ambiguous else ()
    dateline, agency = _dateline(text) if ambiguous else (None, False)
    return CurrencyEvidence(
        places=places,
        countries=Counter(country for _, country in places),
        dateline=dateline,
        agency=agency,
        amounts=amounts,
        stated=stated,
        by_start={m.start: m for m in mentions},
        starts=tuple(m.start for m in mentions),
        partners={m.pair_of: m.start for m in mentions if m.pair_of is not None},
        quotes=tuple(find_rate_quotes(text)) if ambiguous else (),
    )


@functools.cache
def _countries() -> dict[str, str]:
    """Country (ISO 3166) by name or adjective, capitals as written."""
    from babel import Locale

    names = {name: code for code, name in Locale("en").territories.items() if len(code) == 2 and code.isalpha()}
    adjectives = {
        " ".join(w.capitalize() for w in a.split()): c for a, c in adjective_countries().items() if a.isascii()
    }
    return {**adjectives, **names, **NAMES, **CITIES}


@functools.cache
def _place() -> re.Pattern[str]:
    """A country by its name. Names stand under their first letters, which a search finds fastest."""
    names: dict[str, list[str]] = {}
    for name in sorted(_countries(), key=len, reverse=True):
        names.setdefault(name[0], []).append(re.escape(name[1:]))
    by_letter = (rf"{first}(?<![A-Za-z.]{first})(?:{'|'.join(rests)})" for first, rests in names.items())
    return re.compile(rf"(?:{'|'.join(by_letter)})(?![A-Za-z$])")


def _places(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((m.start(), _countries()[m.group()]) for m in _place().finditer(text))


@functools.cache
def _opening() -> re.Pattern[str]:
    cities = "|".join(re.escape(c) for c in sorted(CITIES, key=len, reverse=True))
    upper = cities.upper()
    return re.compile(
        rf"^\s{{0,4}}(?P<city>{upper}|{cities})(?:,[^\n(]{{0,40}}?)?\s{{0,2}}(?:\((?P<agency>[A-Z][^)\n]{{1,30}})\)|[-–—]{{1,2}}\s)",
        re.MULTILINE,
    )


def _dateline(text: str) -> tuple[str | None, bool]:
    """The country of the dateline, and whether the agency named in it writes `$` for US dollars."""
    match = _opening().search(text[:HEAD])
    if match is None:
        return None, False
    country = {c.upper(): code for c, code in CITIES.items()}[match["city"].upper()]
    return country, (match["agency"] or "").strip().lower() in AMERICAN_SIGN


def choose(mention: MoneyMention, evidence: CurrencyEvidence, published: date | None = None) -> Choice:
    """The currency of a mention that is no bare dollar (for those: dollars.py).

    What the euro replaced is not looked for in articles published since.
    """
    if mention.currency is not None or mention.family is None:
        return Choice(mention.currency)
    if mention.family == "pound sign":
        return Choice("GBP")  # other pounds write their letters: E£, IR£
    countries, default = FAMILIES[mention.family]
    if published is not None and published >= EURO_ONLY:
        countries = {country: code for country, code in countries.items() if code not in EURO_PREDECESSORS}
    members = set(countries.values())
    ruled_out = contradicted(mention, evidence)
    same = evidence.amounts.get(mention.amount) if mention.amount is not None else None
    if same in members - ruled_out:
        return Choice(same)
    told = countries.get(evidence.dateline or "")
    if told and told not in ruled_out:
        return Choice(told)
    siblings = [code for code in evidence.stated if code in members]
    near = _nearest(mention.start, evidence.places, countries)
    if len(siblings) == 1 and (near is None or near == siblings[0]):
        return Choice(siblings[0])
    if near is not None:
        return Choice(near)
    return Choice(default, assumed=default is not None)


def contradicted(mention: MoneyMention, evidence: CurrencyEvidence) -> set[str]:
    """Codes that a pair rules out: in `$64 million (US$88 million)` the first is no US dollar."""
    other = evidence.partners.get(mention.start) if mention.pair_of is None else mention.pair_of
    partner = evidence.by_start.get(other) if other is not None else None
    if partner is None or partner.currency is None or partner.per != mention.per or partner.amount == mention.amount:
        return set()
    return {partner.currency}


def _nearest(at: int, places: Sequence[tuple[int, str]], countries: Mapping[str, str]) -> str | None:
    """The member of the family whose country is named last before `at`, else first after it."""
    here = bisect.bisect_right(places, at, key=lambda place: place[0])
    near = itertools.chain(places[max(0, here - LOOKED_AT) : here][::-1], places[here : here + LOOKED_AT])
    return next((countries[country] for _, country in near if country in countries), None)
