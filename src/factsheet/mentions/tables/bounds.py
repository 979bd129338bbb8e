"""Words that fence a number: `over`, `nearly`, `at least`, before it; `or more`, `-plus`, after it.

`near` says that the number itself is close: `just over 54,000`, `nearly 60 per cent`.
"""

from types import MappingProxyType
from typing import Final

from factsheet.mentions.mention import Bound

BEFORE: Final[MappingProxyType[str, tuple[Bound, bool]]] = MappingProxyType(
    {
        # about as much
        "about": ("~", False), "around": ("~", False), "roughly": ("~", False), "approximately": ("~", False),
        "approx.": ("~", False), "approx": ("~", False), "circa": ("~", False), "c.": ("~", False), "ca.": ("~", False),
        "~": ("~", False),
        "≈": ("~", False), "an estimated": ("~", False), "estimated": ("~", False), "some": ("~", False),
        "more or less": ("~", False), "in the region of": ("~", False), "on the order of": ("~", False),
        "in the order of": ("~", False), "to the tune of": ("=", False), "equal to approximately": ("~", False),
        "in the neighborhood of": ("~", False), "in the vicinity of": ("~", False), "somewhere around": ("~", False),
        # just below
        "nearly": ("~", True), "almost": ("~", True), "close to": ("~", True), "approaching": ("~", True),
        "nearing": ("~", True), "not quite": ("~", True), "virtually": ("~", True), "practically": ("~", True),
        # close by, on either side
        "near": ("~", False), "near-": ("~", False),
        # above
        "over": (">", False), "more than": (">", False), "above": (">", False), "greater than": (">", False),
        "higher than": (">", False), "larger than": (">", False), "in excess of": (">", False),
        "upwards of": (">", False),
        "upward of": (">", False), "north of": (">", False), "well over": (">", False), "well above": (">", False),
        "exceeding": (">", False), "exceeds": (">", False), "exceed": (">", False), "exceeded": (">", False),
        "surpassing": (">", False), "surpassed": (">", False), "surpass": (">", False), "surpasses": (">", False),
        "topping": (">", False), "topped": (">", False), "tops": (">", False), "over than": (">", False),
        ">": (">", False), "better than": (">", False), "beyond": (">", False),
        "over-": (">", False), "above-": (">", False), "past": (">", False),
        # at least
        "at least": (">=", False), "no less than": (">=", False), "not less than": (">=", False),
        "no fewer than": (">=", False),
        "not fewer than": (">=", False), "a minimum of": (">=", False), "minimum of": (">=", False),
        "starting at": (">=", False),
        "as little as": (">=", False), "as few as": (">=", False), "as low as": (">=", False), "≥": (">=", False),
        "starts at": (">=", False), "start at": (">=", False), "upwards from": (">=", False),
        "minimum": (">=", False),
        # below
        "under": ("<", False), "below": ("<", False), "less than": ("<", False), "fewer than": ("<", False),
        "lower than": ("<", False), "smaller than": ("<", False), "short of": ("<", False), "south of": ("<", False),
        "<": ("<", False), "sub-": ("<", False), "well under": ("<", False), "well below": ("<", False),
        "under-": ("<", False), "below-": ("<", False), "shy of": ("<", True),
        # at most
        "up to": ("<=", False), "as much as": ("<=", False), "as many as": ("<=", False),
        "no more than": ("<=", False),
        "not more than": ("<=", False), "at most": ("<=", False), "a maximum of": ("<=", False),
        "maximum of": ("<=", False),
        "at the most": ("<=", False), "not exceeding": ("<=", False), "as high as": ("<=", False),
        "capped at": ("<=", False),
        "up to a maximum of": ("<=", False), "≤": ("<=", False), "no higher than": ("<=", False),
        "maximum": ("<=", False),
    }
)  # fmt: skip

AFTER: Final[MappingProxyType[str, Bound]] = MappingProxyType(
    {
        "-plus": ">=", "+": ">=", " or more": ">=", " or higher": ">=", " or above": ">=",
        " or greater": ">=",
        " and above": ">=", " and up": ">=", " or better": ">=", " and more": ">=", " at least": ">=",
        " or over": ">=",
        " or less": "<=", " or fewer": "<=", " or below": "<=", " or lower": "<=", " at most": "<=",
        " or under": "<=",
        " at the most": "<=", " and counting": ">=",
        " maximum": "<=", " minimum": ">=", " or so": "~", "-ish": "~", "-odd": "~",
        " or thereabouts": "~",
        " give or take": "~", " or nearly so": "~", "-or-so": "~",
    }
)  # fmt: skip

# Of these, what may stand between a number and its scale or unit: `20-odd million`, `30+ percent` (regex source).
INSIDE: Final = r"-odd|-plus|\+"

# Prepositions too: `argued over a $5 billion deal` has no bound, `over a staggering $5 billion` has.
PREPOSITIONS: Final = frozenset("over above under below beyond past near about around close to maximum minimum".split())
# Adverbs that put a number close to its fence, and the fences that they go with: `just over`, `slightly less than`.
BY_LITTLE: Final = (
    "just", "only just", "slightly", "marginally", "fractionally", "narrowly", "barely", "hardly", "scarcely",
    "a little", "a bit", "a shade", "a touch", "a hair", "a tad", "a fraction", "a notch",
)  # fmt: skip
FENCES: Final = (
    "over", "above", "more than", "higher than", "greater than", "past", "under", "below", "less than", "fewer than",
    "lower than", "short of", "shy of",
)  # fmt: skip

# Negations, before a fence: `may not exceed`, `no higher than`, `never above`. What is not over is at most.
NEGATIONS: Final = frozenset("not never no cannot without".split())
# Between the two: `has not fallen below`, `never went above`.
MOVES: Final = (
    "fall falls fallen fell falling drop dropped dropping dip dipped go goes gone went going get got rise risen rose "
    "rising climb climbed climbing slip slipped sink sunk been cost costs come came move moved traded closed"
).split()
NEGATED: Final[MappingProxyType[Bound, Bound]] = MappingProxyType({">": "<=", "<": ">="})

# Comparisons with an amount that is known: `6.6% less than the 3.50 billion of 2022` does not fence it.
COMPARISONS: Final = (
    "more than", "greater than", "higher than", "larger than", "better than", "above", "less than", "fewer than",
    "lower than", "smaller than", "below", "short of", "shy of",
)  # fmt: skip
# What ends an amount by which something is more or less, without its sign (regex source).
DIFFERENCES: Final = (
    r"%|\b(?:per\s?cent|pct|points?|bps?|times|(?:an?|one|two|three|four)[ -](?:half|third|quarter|fifth|tenth)s?"
    r"|dollars?|euros?|pounds?|yen|yuan|rupees|cents?|pence|penny"
    r"|(?:an?|per)\s(?:share|barrel|tonne|ton|ounce|year|month|day|hour))"
    r"|[$€£¥₹][0-9][0-9.,]{0,14}(?:[kmbt]n?|\s(?:thousand|million|billion|trillion|crore|lakh))?|\b[0-9][0-9.,]{0,9}(?:bn|m|p|bp|bps)"
)

# After these `up to` says how far it went, and does not fence it: `went up to 34% from 31%`, `crept up to $3`.
RISING_BEFORE_UP_TO: Final = frozenset(
    "went gone came moved crept creeping edged edging inched inching ticked ticking nudged drifted shot back".split()
)

# What an amount is that somebody set, so that what is below or above it fences it not: `below the $3.9bn forecast`,
# `over its 2% inflation target` (regex source).
SET_LEVELS: Final = (
    "forecasts?|estimates?|consensus|guidance|targets?|goals?|limits?|caps?|ceilings?|floors?|thresholds?|predictions?"
    "|projections?|expectations?|averages?|minimum|maximum|benchmarks?|budgets?|records?"
)

# Words after which `over` is no bound: `a dispute over £2bn in tax`.
QUARRELS: Final = frozenset(
    "dispute disputes row rows argue argues argued arguing argument battle battles fight fights fighting fought clash "
    "clashed feud lawsuit lawsuits sue sues sued suing spat concern concerns worries worried questions outcry talks "
    "negotiations disagreement disagreements deadlock scandal haggling".split()
)
DETERMINERS: Final = frozenset("a an the its their his her another".split())

# Words that may stand between a bound and its number without being one: `over a staggering $52 billion`.
BETWEEN: Final = frozenset(
    "a an the another additional extra further total of record net some only just staggering whopping massive combined "
    "mere paltry hefty full whole cool astonishing astronomical reported its their his her per".split()
) - frozenset({"per", "some", "of"})
