"""What an expression of time says, as a small typed tree: no day is computed here.

`the third quarter of last year` is `Within(part=Calendar(quarter=3), whole=Step(-1, "year"))`. The tree is what the
reader knows before the date of publication is; `factsheet.values.timex` turns it into a value.
"""

from decimal import Decimal

import msgspec

from factsheet.mentions.tables.calendar_modifiers import Edge
from factsheet.mentions.tables.calendar_units import Unit
from factsheet.mentions.tables.calendar_vague import Reference


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """Fields of the calendar, as far as they are written: `Friday, Oct. 23`, `2028`, `Q3`, `the 1990s`, `fiscal 1989`.

    `weekday` 1 is Monday. `half` and `quarter` count from 1. `decade` is the year without its last digit (199),
    `century` the year without its last two (19). `season` is a TIMEX3 code, `holiday` a name of the table.
    `two_digits` marks a year or decade whose century is left out, `over` a day that is said to lie behind
    (`ended Jan. 31`).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    decade: int | None = None
    century: int | None = None
    two_digits: bool = False
    fiscal: bool = False
    over: bool = False


class Numeric(msgspec.Struct, frozen=True, kw_only=True):
    """A date in numbers whose order must be decided: `02/03/2024`, `13.5.2015`."""

    first: int
    second: int
    year: int | None
    text: str


class Step(msgspec.Struct, frozen=True):
    """A unit, or a named date, so many steps from the one we are in: `last year`, `this week`, `next Friday`.

    `narrative` counts from what the text spoke of last: `the previous year`, `that day`, and `the quarter` alone.
    """

    steps: int
    of: "Unit | Calendar"
    narrative: bool = False
    word: str = ""


class Nth(msgspec.Struct, frozen=True, kw_only=True):
    """The nth of a series within something: `the last week of`, `the second Monday of`, `the first two quarters of`.

    `index` counts from 1, or from the end with -1.
    """

    index: int
    of: "Unit | Calendar"
    count: int = 1


class Within(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a whole: `June last year`, `this year's third quarter`, `the first week of October`."""

    part: "Expression"
    whole: "Expression"


class EdgeOf(msgspec.Struct, frozen=True, kw_only=True):
    """The start, middle or end of a period, or what of it lies before or after now: `late 2023`, `later this year`."""

    edge: Edge
    of: "Expression"


class Length(msgspec.Struct, frozen=True, kw_only=True):
    """A duration: `30 days`, `two-and-a-half years`, `weeks`. An amount of None is one that is not told.

    `direction` is +1 for the next so many units, -1 for the past, 0 for a length that nothing anchors; `more` are
    the further parts of `two weeks four days`; `mixed` marks a fraction in digits (`7 1/2 hours`); `ordinal` the
    first ones of a year (`the first nine months`); `ahead` that `in` or `within` stands before it (`in three weeks`).
    """

    amount: Decimal | None
    unit: Unit
    direction: int = 0
    more: tuple[tuple[Decimal, Unit], ...] = ()
    mixed: bool = False
    ordinal: bool = False
    ahead: bool = False


class Offset(msgspec.Struct, frozen=True, kw_only=True):
    """So far before or after something: `two years ago`, `a week later`, `three days after Jan. 5`.

    `anchor` None is the day of publication; `narrative` is what the text speaks of.
    """

    length: Length
    direction: int
    anchor: "Expression | None" = None
    narrative: bool = False


class YearBefore(msgspec.Struct, frozen=True, kw_only=True):
    """The base of a comparison, a year before what is compared: `a year earlier`, `the year-ago quarter`.

    `unit` is the unit that is named, if any; `part` a named part, as in `the year-earlier third quarter`.
    """

    unit: Unit | None = None
    part: "Expression | None" = None
    length: Length | None = None


class SamePeriod(msgspec.Struct, frozen=True, kw_only=True):
    """What is compared, in another year: `the same month a year ago`, `the corresponding period of 2008`."""

    unit: Unit | None
    whole: "Expression | None" = None


class Every(msgspec.Struct, frozen=True, kw_only=True):
    """A set of times: `daily`, `every Thursday`, `each year`. `value` is written out where the word alone decides."""

    of: "Calendar | Length | None" = None
    value: str | None = None


class Vague(msgspec.Struct, frozen=True):
    """The present, the past or the future."""

    reference: Reference


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A time of day: `11:20 a.m.`, `Thursday night`, `midnight Friday`. `day` None is the day that is spoken of."""

    clock: str | None = None
    part: str | None = None
    day: "Expression | None" = None


class Through(msgspec.Struct, frozen=True, kw_only=True):
    """From one date to another, both included: `from 2014 to 2018`, `November 19-20`."""

    first: "Expression"
    last: "Expression"


class EndingAt(msgspec.Struct, frozen=True, kw_only=True):
    """A period by its last day (or its first, if `starting`): `the quarter ending December 31`."""

    period: "Expression"
    at: "Expression"
    starting: bool = False


Expression = (
    Calendar
    | Numeric
    | Step
    | Nth
    | Within
    | EdgeOf
    | Length
    | Offset
    | YearBefore
    | SamePeriod
    | Every
    | Vague
    | Moment
    | Through
    | EndingAt
)
