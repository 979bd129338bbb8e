"""Measures that say the same thing in other words, and measures that are often exchanged for each other."""

from types import MappingProxyType

FAMILIES = MappingProxyType(
    {
        "revenue": ("revenue", "turnover", "top line", "sales figure", "net sales"),
        "sales": ("sales", "sale", "sell", "sales volume", "deliveries", "delivery", "shipment"),
        "profit": ("profit", "net profit", "income", "net income", "earnings", "earn", "net gain"),
        "loss": ("loss", "lose", "net loss", "deficit"),
        "share price": ("share price", "stock price", "share", "shares", "stock", "stocks", "closing price"),
        "stake": ("stake", "holding", "ownership", "shareholding", "own", "hold", "interest"),
        "investment": ("investment", "invest", "bet"),
        "spending": (
            "spending",
            "spend",
            "expenditure",
            "capital expenditure",
            "capital spending",
            "capex",
            "outlay",
            "budget",
        ),
        "cost": ("cost", "costs", "expense", "expenses"),
        "acquisition": ("acquisition", "acquire", "buy", "purchase", "takeover", "buyout", "deal", "purchase price"),
        "offer": ("offer", "bid", "tender offer"),
        "loan": ("loan", "loans", "lend", "borrow", "credit"),
        "aid": ("aid", "bailout", "rescue", "assistance", "funding", "funds", "package", "financing", "infusion"),
        "debt": ("debt", "liability", "liabilities", "owe", "borrowing"),
        "asset": ("asset", "assets"),
        "market value": ("market value", "market cap", "market capitalization", "market capitalisation", "valuation"),
        "dividend": ("dividend", "payout"),
        "wage": ("wage", "salary", "hourly wage", "hourly pay"),
        "market share": ("market share", "share of the market"),
        "workforce": ("workforce", "employee", "staff", "headcount"),
        "launch": ("launch", "release", "debut", "unveil", "introduce", "introduction"),
        "filing": ("file", "filing", "bankruptcy filing"),
        "closure": ("close", "closure", "shut"),
        "estimate": ("estimate", "forecast", "projection", "guidance"),
        "price": ("price", "cost per unit"),
        "payment": ("payment", "pay", "pay out"),
        "inflation": ("inflation", "consumer prices", "price rise"),
        "fine": ("fine", "penalty", "settlement"),
        "damage": ("damage", "damages"),
    }
)
"""family: the short names under which it is met, lower case, nouns and verbs."""

NEAR_FAMILIES = frozenset(
    {
        frozenset({"revenue", "sales"}),
        frozenset({"investment", "spending"}),
        frozenset({"spending", "cost"}),
        frozenset({"loan", "aid"}),
        frozenset({"acquisition", "offer"}),
        frozenset({"acquisition", "stake"}),
        frozenset({"acquisition", "investment"}),
        frozenset({"stake", "investment"}),
        frozenset({"aid", "investment"}),
        frozenset({"price", "cost"}),
        frozenset({"payment", "offer"}),
        frozenset({"payment", "acquisition"}),
        frozenset({"payment", "cost"}),
        frozenset({"payment", "price"}),
        frozenset({"payment", "aid"}),
        frozenset({"wage", "cost"}),
    }
)
"""Pairs of families that one writer uses where another uses the other: evidence for, but weaker."""

CHANGE_WORDS = frozenset(
    """
    rise increase growth grow climb gain jump surge soar fall drop decline decrease slip slump plunge plummet tumble
    change double triple improvement reduction shrink dip reach hit total have be make see digit single triple
    """.split()
)
"""Verbs and nouns of change stand in for a measure that the text names elsewhere: they neither agree nor disagree."""

CHANGE_NOUNS = frozenset("growth rise increase decline fall drop change forecast".split())
"""Left out of a measure's name: `revenue growth` is a change of `revenue`, as its number says."""

EMPTY_MEASURES = frozenset(
    """
    announce announcement say report state tell plan expect hint reveal share unveil
    put set take bring leave lie lay come go work mean give keep begin use using
    commit commitment pledge vow earmark allocate allocation set aside
    """.split()
)
"""Measures of saying, of promising, and verbs that mean nothing alone: they say nothing about what was stated."""

LEVELS = frozenset(
    {
        "stake",
        "debt",
        "asset",
        "market value",
        "market share",
        "workforce",
        "estimate",
        "offer",
        "damage",
    }
)
"""Families that hold for a while and move on: later articles may state another number without contradiction.

Prices are not among them: each day has its own, and two of them are two facts.
"""

DAILY = frozenset({"share price", "price", "index", "interest rate", "exchange rate", "yield"})
"""Families that have another number every day: two of them disagree only about a day or a span that both state."""

FLOWS = frozenset({"revenue", "sales", "profit", "loss", "cost", "spending", "dividend", "wage"})
"""Families that add up over a period: a quarter's is never a year's."""
