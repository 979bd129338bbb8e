"""Words of change and the little words around numbers, for reading `rose 5.2% to $2.36 billion from $2.25 billion`."""

from types import MappingProxyType

UP = tuple(
    """
    rose risen rises rise rising increased increases increase increasing grew grown grows grow growing growth gained
    gains gain gaining climbed climbs climb climbing jumped jumps jump jumping surged surges surge surging soared soars
    soar soaring advanced advances advance advancing leapt leaped rallied rebounded added up higher raised raises raise
    raising boosted boosts boost lifted lifts lift lifting widened widens hiked hikes
    """.split()
)
"""The number after is larger than the number before."""

DOWN = tuple(
    """
    fell fallen falls fall falling dropped drops drop dropping declined declines decline declining decreased decreases
    decrease decreasing lost losing slid slides sliding slipped slips slip slipping tumbled tumbles tumble tumbling
    plunged plunges plunge plunging plummeted plummets sank sinks dipped dips dip shed sheds slumped slumps slump
    slumping down lower shrank shrinks shrink shrinking eased eases reduced cut cuts cutting trimmed trims lowered
    lowers narrowed narrows
    """.split()
)
"""The number after is smaller than the number before."""

CHANGE_NOUNS_UP = ("increase", "rise", "gain", "jump", "growth", "surge", "advance")
CHANGE_NOUNS_DOWN = ("decrease", "fall", "drop", "decline", "loss", "plunge", "slump", "slide", "reduction")

FILLERS = tuple(
    """
    by about around roughly nearly almost approximately some just over under more less than only an a the another
    estimated still even exactly as much sharp modest further record new whopping mere full
    """.split()
)
"""Words that may stand between a verb or preposition and its number."""

MULTIPLES = MappingProxyType({"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5})
"""Verbs that say how many times the number before the number after is."""

IN_A_YEAR = ("year on year", "year-on-year", "year over year", "year-over-year", "on the year", "on year", "in total")
"""May stand after a change without saying anything else."""

MORE = ("more than", "higher than", "larger than", "greater than", "above")
LESS = ("less than", "lower than", "smaller than", "fewer than", "below")
"""After a percentage: `22% more than the $50 million of 2023`."""

LEVEL_ADVERBS = ("higher", "lower")
"""After a percentage: `closed 4.2% lower at 3.65 euros`."""

FRACTIONS = ("half", "third", "quarter", "fifth", "tenth")
"""`by about a quarter`: says roughly what the numbers say."""

BEFORE = ("from", "compared with", "compared to", "against", "versus", "vs.", "vs", "on", "after")
"""What leads to the number before."""

AFTER = (
    "to",
    "at",
    "to close at",
    "to end at",
    "to finish at",
    "to trade at",
    "to stand at",
    "and closed at",
    "to reach",
    "reaching",
    "reaching a level of",
)
"""What leads to the number after."""

TIME_PREPOSITIONS = ("in", "for", "during", "over", "on", "at", "through", "from")
"""They begin the phrases that may stand between the numbers: `in the third quarter`."""

OTHER_BASES = tuple(
    """
    constant currency currencies organic organically adjusted like-for-like comparable same-store local real
    annualized annualised annual inflation excluding stripping underlying
    """.split()
)
"""Words that tell of a percentage measured otherwise than from number to number: nothing to check then."""
