"""Words that show whether a figure is a fact, wanted, foretold, only told, or denied."""

AIMING = frozenset("aim hope plan push shoot target".split())
"""Verbs whose `for` or `at` names what is wanted: `aims for savings of $5m`."""

INTENDING = frozenset("target pledge vow promise propose plan eye mull consider weigh contemplate seek".split())
"""Verbs whose object is planned: `pledged $40 million`."""

INTENT_NOUNS = frozenset("talk talks negotiation discussion agreement deal accord bid move".split())
"""Nouns whose infinitive is planned: `in talks to sell a stake`."""

PLANNED_ADJECTIVES = frozenset("proposed planned intended promised pledged targeted envisaged".split())
FORECAST_ADJECTIVES = frozenset("expected projected forecast anticipated potential possible likely".split())
RUMOURED_ADJECTIVES = frozenset("alleged rumoured rumored purported reputed".split())
"""Before the noun that the figure is of: `a proposed bonus of $500`."""

LIKELY = frozenset("likely unlikely poised bound certain".split())
"""Adjectives with an infinitive that foretell: `is likely to reach 5%`."""

DISMISSAL = frozenset("dismiss reject rubbish quash scotch play".split())
RUMOURS = frozenset("report rumor rumour suggestion claim speculation allegation notion talk".split())
"""`dismissed reports that he had asked for $5m`."""
