"""How news writes hundredths, percentage points and basis points."""

from decimal import Decimal
from types import MappingProxyType
from typing import Final

from factsheet.mentions.mention import PercentUnit

# After the number, with or without a space; the longer wins (`percentage points` before `percent`).
UNITS: Final[MappingProxyType[str, PercentUnit]] = MappingProxyType(
    {
        "%": "percent",
        "％": "percent",
        "percent": "percent",
        "per cent": "percent",
        "per-cent": "percent",
        "per cents": "percent",
        "percents": "percent",
        "pct": "percent",
        "pc": "percent",
        "p.c.": "percent",
        "percentage points": "percentage_point",
        "percentage point": "percentage_point",
        "percentage-point": "percentage_point",
        "percent points": "percentage_point",
        "percent point": "percentage_point",
        "per cent points": "percentage_point",
        "% points": "percentage_point",
        "%-points": "percentage_point",
        "pct points": "percentage_point",
        "pct point": "percentage_point",
        "ppts": "percentage_point",
        "ppt": "percentage_point",
        "pp": "percentage_point",
        "p.p.": "percentage_point",
        "basis points": "basis_point",
        "basis point": "basis_point",
        "basis-point": "basis_point",
        "bps": "basis_point",
        "bp": "basis_point",
    }
)

# How many hundredths one of the unit is.
HUNDREDTHS: Final[MappingProxyType[str, Decimal]] = MappingProxyType(
    {"percent": Decimal(1), "percentage_point": Decimal(1), "basis_point": Decimal("0.01")}
)

# Words in whose sentence a part of a point is of a rate: `cut its rate by half a point` (regex source).
OF_A_RATE: Final = r"\b(?:[Rr]ates?|[Yy]ields?|[Ii]nflation|[Uu]nemployment|per\s?cent|Fed|[Cc]entral bank)\b|%"
# After it: what is done to a rate, though none is named: `a quarter-point cut is likely` (regex source).
RATE_MOVES: Final = "cuts?|hikes?|increases?|reductions?|rises?|moves?|easing|tightening"

# Short forms that count only right at digits: `5pc`, `25bp`; with a space they are other things.
GLUED_ONLY: Final = frozenset({"pc", "p.c."})

# After `a third of`, `one in five`: what is no whole that has a share, but time, a place, a score.
NO_WHOLE: Final = frozenset(
    (
        "year years month months week weeks day days hour hours minute minutes second seconds century centuries "
        "decade decades quarter quarters season seasons game games match matches innings set sets period time way "
        "mile miles inch inches foot feet metre metres meter meters kilometre kilometres km degree degrees acre "
        "point points percent percentage star stars cup cups teaspoon tablespoon pint pound pounds ounce ounces "
        "tonne ton tonnes tons million billion trillion kind dozen size age length height width speed"
    ).split()
)

# People that are counted by `three in four`, where another noun could make it a score or a place.
COUNTED_PEOPLE: Final = frozenset(
    "people adults voters women men children workers households families respondents consumers companies firms homes "
    "houses drivers students pupils teachers employees customers patients users businesses buyers shoppers retailers "
    "banks farmers investors passengers parents young".split()
)

# After a part by which something changed: when, from what, to what; no noun of which it would be the third one
# (regex source).
AFTER_A_CHANGE: Final = (
    "on|from|in|to|this|last|since|over|after|as|and|or|year|during|between|by|while|compared|within|at|amid|when|but"
    "|for"
)

# Wholes that `half the` is a share of, beside plurals (regex source).
HALVED: Final = (
    "population|country|workforce|value|total|sum|money|cost|price|staff|electorate|vote|capital|profit|revenue|budget|"
    "people|company|debt|board|audience|world|city|town|crew|fleet|land"
)
