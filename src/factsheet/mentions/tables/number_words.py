"""The words that number words are made of. text2num adds them up; this table only says where a run of them ends."""

from types import MappingProxyType
from typing import Final

SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()

LARGE: Final = ("hundred", "thousand")

# Names of parts, singular: `a third`, `two fifths`, `three-quarters`.
FRACTION_NAMES: Final = MappingProxyType(
    {
        "half": 2,
        "third": 3,
        "quarter": 4,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
    }
)
