"""Short cues in the text around a number: what form it has, and which numbers replace which."""

CHANGE_BEFORE = (
    "by",
    "by over",
    "by about",
    "by more than",
    "by nearly",
    "by almost",
    "by around",
    "by at least",
    "increase of",
    "rise of",
    "gain of",
    "jump of",
    "drop of",
    "fall of",
    "decline of",
    "decrease of",
    "reduction of",
    "growth of",
    "cut of",
    "rose",
    "fell",
    "gained",
    "climbed",
    "jumped",
    "slipped",
    "dropped",
    "declined",
    "tumbled",
    "plunged",
    "soared",
    "surged",
    "advanced",
    "slid",
    "up",
    "down",
    "off",
)
"""Right before an amount these make it the size of a change (`rose by $3 million`, `fell 50 cents`), not a level."""

REVISION_WORDS = ("previous", "previously", "earlier", "prior", "initial", "initially", "original", "originally", "old")
REVISED_NOUNS = ("estimate", "forecast", "projection", "guidance", "figure", "offer", "target", "prediction", "plan")
"""`previous estimate of` between two amounts of a sentence: the second was replaced by the first."""

BRACKET_FILLERS = frozenset(
    {
        "",
        "about",
        "around",
        "roughly",
        "approximately",
        "or",
        "some",
        "nearly",
        "over",
        "just over",
        "almost",
        "=",
        "~",
        "≈",
    }
)
"""What may stand between the bracket and a restated amount: `380 billion yuan (about $52 billion)`."""
