"""Words that narrow what a number covers. Two claims of one fact cover the same."""

from types import MappingProxyType

REGIONS = MappingProxyType(
    {
        "north america": ("north america", "north american"),
        "united states": ("united states", "u.s.", "us", "america", "american"),
        "canada": ("canada", "canadian"),
        "latin america": ("latin america", "latin american", "south america", "south american"),
        "europe": ("europe", "european"),
        "asia": ("asia", "asian", "asia pacific"),
        "china": ("china", "chinese"),
        "japan": ("japan", "japanese"),
        "india": ("india", "indian"),
        "germany": ("germany", "german"),
        "france": ("france", "french"),
        "britain": ("britain", "british", "uk", "u.k.", "united kingdom"),
        "australia": ("australia", "australian"),
        "africa": ("africa", "african"),
        "domestic": ("domestic", "home market"),
        "abroad": ("international", "overseas", "abroad", "foreign"),
        "world": ("worldwide", "global", "globally", "world-wide"),
    }
)
"""region: the words for it, lower case."""

PARTS = MappingProxyType(
    {
        "fleet": ("fleet",),
        "retail": ("retail", "consumer"),
        "online": ("online", "digital", "e-commerce"),
        "operating": ("operating",),
        "gross": ("gross",),
        "pretax": ("pretax", "pre-tax", "before tax"),
        "adjusted": ("adjusted", "underlying", "non-gaap"),
        "excluding": ("excluding", "not including", "before special items", "excludes", "except"),
        "restructuring": ("restructuring",),
        "division": ("division", "subsidiary"),
        "additional": ("additional", "another", "further", "extra", "on top of", "in addition"),
        "previous": ("previous estimate", "earlier estimate", "prior estimate"),
        "average": ("average", "median"),
        "record": ("at peak", "peak"),
    }
)
"""part: words beside a measure that make it another measure."""

ACTOR_NOUNS = frozenset(
    """
    automaker carmaker manufacturer company firm giant government treasury senate congress president administration
    retailer bank startup unit official analyst investor economy taxpayer automobile auto
    car insurer airline maker group conglomerate lender house
    """.split()
)
"""After a region word these make a description of somebody (`the US automaker`), not the scope of a number."""
