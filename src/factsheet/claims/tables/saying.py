"""Words that show who says a thing, and how firmly it is said."""

from factsheet.claims.tables.owners import SAYING

SPEECH_VERBS = SAYING | frozenset("accord quote cite".split())

PLANNING = frozenset(
    "plan intend aim propose commit pledge vow agree seek want prepare promise schedule set hope offer".split()
)
"""Verbs (and nouns) whose complement is planned: `plans to invest`."""

FORECASTING = frozenset(
    """expect forecast predict project estimate anticipate see envisage envision foresee reckon guide""".split()
)
"""Verbs whose complement is a forecast: `is expected to spend`."""

PLAN_NOUNS = frozenset("plan intention proposal commitment pledge ambition goal target".split())
FORECAST_NOUNS = frozenset("forecast prediction projection estimate expectation outlook guidance".split())

MODALS_PLANNED = frozenset(["will", "'ll", "’ll", "shall", "wo"])
MODALS_POSSIBLE = frozenset(["could", "might", "may", "would", "'d", "’d", "should", "can"])

RUMOUR = frozenset("reportedly allegedly apparently rumoured rumored said purportedly supposedly".split())
"""Adverbs of hearsay; `said` only as in `is said to`."""

DENIAL = frozenset("deny dispute refute".split())

UNNAMED = frozenset("source sources person people insider insiders reports rumor rumors rumour rumours".split())
"""Sources without a name: what only they say is reported, not stated."""

NOT_SAYING_DATE = frozenset("say report announce tell add state note disclose reveal confirm comment write".split())
"""Verbs whose date is the day of saying, not the time of what is said."""
