"""Words with which an article says that parts make a total."""

SUMS_UP = (
    "for a total of",
    "or a total of",
    "in total",
    "a total of",
    "making a total of",
    "totaling",
    "totalling",
    "adding up to",
    "which add up to",
    "which adds up to",
    "for a combined",
    "a combined total of",
)
"""They stand between the parts and their total."""

IN_ALL = ("in total", "in all", "all told", "altogether")
"""They stand behind the total of the parts before."""

MAKES_UP = (
    "consists of",
    "is made up of",
    "comprises",
    "breaks down into",
    "is split into",
    "consisting of",
    "comprising",
    "made up of",
    "comprised of",
    "composed of",
    "which consists of",
    "divided into",
)
"""They stand between a total and all of its parts."""

OPEN_ENDED = (
    "including",
    "among",
    "other",
    "others",
    "rest",
    "remainder",
    "remaining",
    "as well as",
    "partly",
    "mostly",
    "plus interest",
    "less",
    "minus",
    "after",
    "excluding",
    "instead",
)
"""With these the list is not whole, or not a sum."""
