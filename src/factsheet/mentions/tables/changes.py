"""Words of rising and falling. Regular verbs stand once, in their plain form; `mentions/changes.py` inflects them."""

from types import MappingProxyType
from typing import Final, Literal

UP_VERBS: Final = (
    "increase gain climb jump surge soar advance rally add raise expand boost lift rebound spike swell accelerate "
    "appreciate strengthen skyrocket rocket leap improve recover hike mount balloon escalate bounce widen inflate up "
    "outperform heighten firm edge-up enlarge elevate upgrade augment tick-up pop zoom"
).split()

DOWN_VERBS: Final = (
    "decrease decline drop slip slide plunge plummet tumble sink dip slump lose cut reduce lower shrink contract crash "
    "collapse dive ease retreat weaken depreciate slash trim shed erode narrow slow dwindle fade recede shave nosedive "
    "crater moderate diminish subside underperform tank skid sag curtail"
).split()

# Forms that the rule does not make.
UP_IRREGULAR: Final = ("rise rises rose risen rising grow grows grew grown growing leapt upped hikes shot").split()
DOWN_IRREGULAR: Final = (
    "fall falls fell fallen falling sink sank sunk shrink shrank shrunk shrunken lost loses losing dove slid sliding "
    "cut cuts cutting shed sheds shedding"
).split()

# Nouns of change: `a 49% decline`, `gains of eight percent`.
UP_NOUNS: Final = (
    "increase rise gain growth jump surge climb advance rally hike boost upturn uptick upswing expansion improvement "
    "spike leap rebound recovery appreciation markup uplift bounce raise"
).split()
DOWN_NOUNS: Final = (
    "decrease decline drop fall loss slide plunge dip slump cut reduction downturn contraction tumble crash collapse "
    "plummet retreat shrinkage depreciation setback erosion slowdown shortfall pullback selloff sell-off cutback"
).split()

# Adverbs and particles: `up 13 percent`, `13 percent higher`, `off 3%`.
UP_ADVERBS: Final = "up higher upward upwards more".split()
DOWN_ADVERBS: Final = "down lower off downward downwards less fewer cheaper".split()

# Verbs that say up or down only with their particle: `gave up 1.2 per cent`, `put on 2 per cent`.
PARTICLE_VERBS: Final[MappingProxyType[str, Literal["up", "down"]]] = MappingProxyType(
    {
        "give up": "down", "gives up": "down", "gave up": "down", "given up": "down", "giving up": "down",
        "put on": "up", "puts on": "up", "putting on": "up",
        "shave off": "down", "shaved off": "down", "knocked off": "down", "wiped off": "down",
    }
)  # fmt: skip

# Verbs whose `up` is no direction, in every form: `make up 40%`, `bought up 12% of the shares`.
TAKING_VERBS: Final = frozenset(
    "make makes made making take takes took taken taking buy buys bought buying set sets setting snap snaps snapped "
    "snapping scoop scoops scooped scooping gobble gobbles gobbled gobbling hoover hoovers hoovered hoovering".split()
)
# These rise too when nothing is taken: `picked up a 26% stake`, but `shares picked up 2%`.
PICKING_VERBS: Final = frozenset("pick picks picked picking".split())

# Verbs whose `off` is no direction: `lay off 12% of its staff`, `sold off 20%`.
PARTING_VERBS: Final = frozenset(
    "lay lays laid laying pay pays paid paying sell sells sold selling spin spins spun spinning "
    "hive hives hived hiving carve carves carved carving write writes wrote written writing put puts putting".split()
)
# With `off` after the number they take it away: `wiped 12% off the shares`.
REMOVING_VERBS: Final = frozenset(
    "take takes took taken taking wipe wipes wiped wiping knock knocks knocked knocking shave shaves shaved shaving "
    "slice slices sliced slicing lop lops lopped lopping chop chops chopped chopping cut cuts cutting".split()
)
# Verbs that change their object, which stands before the number: `raised fares 12%`.
CHANGING_VERBS: Final = frozenset(
    "raise raises raised raising cut cuts cutting lower lowers lowered lowering increase increases increased "
    "increasing boost boosts boosted boosting lift lifts lifted lifting reduce reduces reduced reducing hike hikes "
    "hiked hiking trim trims trimmed trimming slash slashes slashed slashing".split()
)
# Verbs after which `above 5%` is how much, not what is reached: `grew above 5%`, but `climbed above 5%`.
AMOUNT_VERBS: Final = frozenset("grow grows grew grown growing gain gains gained gaining lost lose loses".split())

# A change at a pace: `grew at an annual rate of 5.9%`.
PACES: Final = frozenset("rate pace clip speed".split())

# Verbs that lead from one level to another without saying whether up or down: `went from $2 to $3`.
NEUTRAL_CHANGES: Final = (
    "go goes went gone going move moves moved moving change changes changed changing revise revises revised revising "
    "shift shifts shifted shifting swing swings swung swinging adjust adjusts adjusted adjusting turn turns turned"
).split()

# Verbs that multiply: how many hundredths more, and the direction.
MULTIPLIERS: Final = MappingProxyType(
    {
        "double": (100, "up"),
        "triple": (200, "up"),
        "treble": (200, "up"),
        "quadruple": (300, "up"),
        "halve": (50, "down"),
    }
)

# Words before `from X to Y` that make it a range and no change.
RANGE_WORDS: Final = (
    "range ranges ranged ranging vary varies varied varying anywhere anything prices priced fees fines".split()
)
