"""Words that place something in the present, the past or the future and name no date.

Counted in annotated news: `now`, `currently`, `recently` are marked in more than half of their uses; `former`, `once`,
`previously`, `soon`, `already`, `yet`, `annual` and a `recent` without a unit in far fewer, so they are not here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Reference = Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]

VAGUE: Mapping[str, Reference] = MappingProxyType(
    {
        "now": "PRESENT_REF",
        "right now": "PRESENT_REF",
        "currently": "PRESENT_REF",
        "current": "PRESENT_REF",
        "then current": "PAST_REF",
        "then-current": "PAST_REF",
        "nowadays": "PRESENT_REF",
        "these days": "PRESENT_REF",
        "at present": "PRESENT_REF",
        "recently": "PAST_REF",
        "more recently": "PAST_REF",
        "most recently": "PAST_REF",
        "the past": "PAST_REF",
        "the recent past": "PAST_REF",
        "the distant past": "PAST_REF",
        "the future": "FUTURE_REF",
        "the near future": "FUTURE_REF",
        "the distant future": "FUTURE_REF",
        "the near term": "FUTURE_REF",
        "the short term": "FUTURE_REF",
        "the medium term": "FUTURE_REF",
        "the long term": "FUTURE_REF",
        "a later date": "FUTURE_REF",
    }
)

# Before a unit in the plural: `recent years` is PXY, `future quarters` and `the coming months` lie ahead.
VAGUE_STRETCHES: Mapping[str, int] = MappingProxyType(
    {
        "recent": -1,
        "past": -1,
        "previous": -1,
        "coming": 1,
        "future": 1,
        "ensuing": 1,
    }
)
