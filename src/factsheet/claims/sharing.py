"""Values of one sentence that share owner and measure: restatements and bases of comparison."""

import re
from collections.abc import Mapping, Sequence

from factsheet.claims.draft import Draft
from factsheet.claims.owners import Scene
from factsheet.values.stated import Stated

_RESTATES = re.compile(
    r"^\s?(?:\(|,? or |,? equal to |, equivalent to )(?:about |around |nearly |roughly |some |almost |over )?$"
)


def restated(
    text: str, scene: Scene, stated: Sequence[Stated], drafts: Mapping[int, Draft], n: int, group: Sequence[int]
) -> int | None:
    """The amount before this one that it restates: `380 billion yuan ($52bn)`, `$212m, or $27 a share`."""
    value = stated[n]
    if value.kind != "money":
        return None
    for m in reversed([m for m in group if m < n and m in drafts]):
        earlier = stated[m]
        if earlier.kind != "money":
            continue
        if value.pair_of == earlier.start:
            return m
        between = text[earlier.end - scene.offset : value.start - scene.offset]
        if len(between) <= 40 and _RESTATES.match(_PER.sub("", between)):
            return m
        break
    return None


_PER = re.compile(r"^ (?:a|per|an|each)\b(?: [a-z]+)?")
