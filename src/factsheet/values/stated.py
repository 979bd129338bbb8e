"""A mention together with its value: what the claims room attributes."""

from typing import Literal

import msgspec

from factsheet.values.value import Kind, Value

DateRole = Literal["vague", "publication"]


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """A stated value at its place in an article; `start`, `end` are code points into the article's text.

    `sentence` indexes the article's sentences. `pair_of` is the `start` of the amount that this one restates, in
    another currency or per unit: `240 million Canadian dollars (US$171.4 million)`. `turn` is the place in a
    `respectively` list, from 0. For dates, `date_role` is set when the words alone decide it; `comparison` marks a
    base of comparison (`a year earlier`).
    """

    start: int
    end: int
    kind: Kind
    value: Value
    sentence: int
    pair_of: int | None = None
    turn: int | None = None
    date_role: DateRole | None = None
    comparison: bool = False
