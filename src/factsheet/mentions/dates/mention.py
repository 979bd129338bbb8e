"""A mention of a time: where it stands and what it says."""

import msgspec

from factsheet.mentions.dates.expression import Expression


class DateMention(msgspec.Struct, frozen=True, kw_only=True):
    """`text` is the slice `start:end` of the article, with determiner and modifier and without preposition.

    `limit` marks a date that only says where the period of the mention before it ends: `the quarter ended [Sept. 30]`.
    `against` marks what something is compared with: `from 388 million in [2023]`, `up from [a year earlier]`.
    """

    start: int
    end: int
    text: str
    expression: Expression
    limit: bool = False
    against: bool = False
