"""The weights and thresholds of sameness, chosen on annotated articles; docs/reconciliation.md shows the choice."""

from types import MappingProxyType

WEIGHTS = MappingProxyType(
    {"measure": 3.0, "wording": 3.0, "number": 2.5, "period": 2.0, "story": 1.5, "status": 1.0, "scope": 1.0}
)
"""What each part of the likeness counts."""

PERIOD_SCORES = MappingProxyType(
    {"equal": 1.0, "compatible": 0.7, "inside": 0.2, "one unstated": 0.3, "unstated": 0.2, "different": -1.0}
)
"""What a period match is worth."""

AGREEING = 0.44
"""Statements whose numbers meet are one fact from this score on."""

UNMEASURED = 0.33
"""Where one of the two names no measure and no other fact has the number, this is enough."""

DISAGREEING = 0.5
"""Statements whose numbers do not meet are one fact from this score on, and only with the evidence below."""

CONFLICT_WORDING = 0.3
"""Shared words that a conflict wants when both articles state the period."""

UNDATED_WORDING = 0.5
"""Shared words that a conflict wants when a period is left unsaid."""

STORY_WORDING = 0.3
"""Shared words that it wants then, when the articles share other facts and so tell one story."""

REPEATED_WORDING = 0.8
"""Shared words from which one article may contradict itself; below that its numbers are parts, steps or places."""

SCALE_RATIO = 8
"""Numbers further apart than this are of different things, unless the sentences are the same but for the number."""

VAGUE_RATIO = 5
"""An interval whose ends lie further apart than this names no number that another could contradict."""

NAMELESS_WORDING = 0.7
"""Shared words that bring claims without a subject together."""
