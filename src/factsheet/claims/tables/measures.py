"""What business news measures: one normal name for the variants of each measure.

Revenue, sales and turnover stay apart: a carmaker's sales are cars, a bank has no sales. Profit, net profit and
operating profit stay apart; net income and net earnings are net profit.
"""

from types import MappingProxyType

_NOUNS = (
    ("revenue", "revenue", "revenues"),
    ("sales", "sale", "sales"),
    ("turnover", "turnover"),
    ("net profit", "net profit", "net income", "net earnings", "profit after tax", "net gain", "net"),
    ("operating profit", "operating profit", "operating income", "operating earnings"),
    ("pretax profit", "pretax profit", "pre-tax profit", "profit before tax"),
    ("gross profit", "gross profit"),
    ("profit", "profit", "annual profit", "income"),
    ("earnings", "earnings", "earning"),
    ("net loss", "net loss"),
    ("operating loss", "operating loss"),
    ("loss", "loss", "annual loss", "total loss"),
    ("investment", "investment"),
    ("spending", "spending", "expenditure", "outlay"),
    ("capital expenditure", "capital expenditure", "capex", "capital spending", "capital investment"),
    ("budget", "budget"),
    ("stake", "stake", "shareholding", "holding", "equity stake"),
    ("share price", "share price", "stock price", "share", "stock", "common stock", "closing price"),
    ("price target", "price target", "target price"),
    ("inflation target", "inflation target"),
    ("market value", "market value", "market capitalization", "market capitalisation", "market cap"),
    ("valuation", "valuation"),
    ("market share", "market share", "share of market"),
    ("severance", "severance", "severance pay"),
    ("dividend", "dividend", "dividend payout"),
    ("payout", "payout"),
    ("return", "return"),
    ("interest income", "interest income", "net interest income"),
    ("debt", "debt", "borrowing"),
    ("liabilities", "liability"),
    ("assets", "asset", "total asset"),
    ("loan", "loan", "bridge loan", "lending"),
    ("aid", "aid", "bailout", "bailout money", "assistance", "rescue package"),
    ("charge", "charge", "writedown", "write-down", "write-off", "writeoff", "provision", "impairment"),
    ("standing charge", "standing charge"),
    ("break fee", "break fee", "break-up fee", "breakup fee", "termination fee"),
    ("transfer fee", "transfer fee"),
    ("add-ons", "add-on"),
    ("release clause", "release clause", "buyout clause", "buy-out clause"),
    ("rights issue", "rights issue", "right issue"),
    ("cash", "cash"),
    ("expenses", "expense"),
    ("cost", "cost"),
    ("price", "price", "price tag", "cost per unit", "msrp"),
    ("offer", "offer", "bid", "tender offer"),
    ("acquisition", "acquisition", "takeover", "buyout"),
    ("purchase", "purchase"),
    ("buyback", "buyback", "buy-back", "share repurchase", "repurchase"),
    ("contract", "contract", "order"),
    ("orders", "orders", "order intake"),
    ("order backlog", "order backlog", "order book", "backlog"),
    ("merger", "merger"),
    ("deal", "deal", "agreement", "pact"),
    ("fine", "fine", "penalty"),
    ("settlement", "settlement"),
    ("damages", "damage", "damages"),
    ("tax", "tax", "duty", "levy"),
    ("tariff", "tariff"),
    ("wage", "wage", "pay", "salary", "compensation"),
    ("bonus", "bonus"),
    ("margin", "margin", "profit margin"),
    ("production", "production", "output"),
    ("occupancy", "occupancy", "occupancy rate"),
    ("load factor", "load factor"),
    ("capital ratio", "capital ratio", "core capital ratio"),
    ("deliveries", "delivery"),
    ("shipments", "shipment"),
    ("bookings", "booking"),
    ("volume", "volume"),
    ("imports", "import", "imports"),
    ("exports", "export", "exports"),
    ("deficit", "deficit", "shortfall"),
    ("surplus", "surplus"),
    ("inflation", "inflation", "inflation rate", "price inflation"),
    ("unemployment", "unemployment", "unemployment rate", "jobless rate"),
    ("interest rate", "interest rate", "rate", "borrowing cost", "policy rate", "benchmark rate", "key rate"),
    ("balance", "balance"),
    ("spot rate", "spot rate"),
    ("yield", "yield"),
    ("traffic", "traffic", "passenger traffic"),
    ("capacity", "capacity"),
    ("workforce", "workforce", "work force", "staff", "headcount", "employee", "worker"),
    ("job cuts", "job cut", "layoff", "lay-off", "redundancy"),
    ("production cut", "production cut"),
    ("funding", "funding", "financing", "fund", "round"),
    ("payment", "payment"),
    ("goodwill", "goodwill", "good will"),
    ("pension", "pension", "retirement benefit"),
    ("fee", "fee"),
    ("fare", "fare", "ticket price", "air fare"),
    ("rent", "rent"),
    ("reserves", "reserve", "loan reserve"),
    ("guidance", "guidance", "outlook"),
    ("launch", "launch", "debut", "introduction", "rollout"),
    ("release", "release"),
    ("announcement", "announcement"),
    ("bankruptcy filing", "bankruptcy filing"),
    ("deadline", "deadline"),
)

MEASURES = MappingProxyType({variant: name for name, *variants in _NOUNS for variant in variants})
"""Variant (singular, lower case) -> normal name."""

CUT_JOBS = frozenset("job position worker employee staff post workforce headcount role".split())
"""`cut 2,500 jobs` is job cuts."""

QUOTED_THINGS = MappingProxyType(
    {
        **dict.fromkeys(
            """
            oil crude gold silver copper gas wheat corn bitcoin ether future futures brent coffee cocoa iron
            ore steel nickel zinc tin aluminium aluminum lithium platinum palladium uranium cotton sugar rice soybean
            rubber lumber timber diesel petrol gasoline coal electricity bullion metal wti lng naphtha milk pork
            fuel beef butter cheese
            """.split(),
            "price",
        ),
        **dict.fromkeys(
            """dollar euro pound yen yuan rupee rouble franc sterling lira peso won krona kronor krone rand baht ringgit
            rupiah shekel zloty forint ruble greenback crown dirham naira shilling cedi koruna leu lev hryvnia tenge
            dinar riyal rial dong taka kwacha kwanza pula lari dram birr kip loonie aussie kiwi loti currency
            """.split(),
            "exchange rate",
        ),
    }
)
"""Things that stand for their price: `gold hit $2,450`, `the euro slipped 0.3%`."""

BOND_PRICES = MappingProxyType(dict.fromkeys("bond gilt note treasury debenture".split(), "bond price"))
"""Papers that fall and rise in price: `its bonds fell 4 cents`."""

PRICES = frozenset(
    """share price,price,interest rate,inflation,unemployment,rate,yield,fare,rent,wage,exchange rate,stake,margin,
    market share,index,fee,tariff,tax""".replace("\n    ", "").split(",")
)
"""Measures that change; the others grow: `share price change`, `revenue growth`."""

RATIOS = frozenset(
    "rate price ratio factor margin yield share fare level value chance probability return benchmark occupancy".split()
)
"""Last words of measures that change too: `mortgage rate change`."""

GROWTH_OF = MappingProxyType(
    {
        "economy": "economic growth",
        "gdp": "economic growth",
        "easing": "interest rate change",
        "tightening": "interest rate change",
        "raise": "wage change",
        "gross domestic product": "economic growth",
        "economic output": "economic growth",
        "stock index": "index change",
        "market index": "index change",
        "share index": "index change",
        "index": "index change",
        "market": "index change",
    }
)
"""Measures whose growth has a name of its own."""

NOTES = frozenset("note bond debenture bill gilt debt certificate loan mortgage".split())
"""Papers that a percentage before them is the interest of: `$500 million of 6.5% notes`."""

STOCK_NOUNS = frozenset("share shares stock stocks equity".split())

VAGUE_HEADS = frozenset(
    """total amount sum level rate record figure number equivalent part portion bulk majority rest lot percentage
    quarter-on-quarter average range maximum minimum sort kind type worth estimate forecast prediction
    projection expectation high low peak fraction""".split()
)
"""Heads whose of-phrase is the measure: `a total of $5m in aid`, `the bulk of the charge`."""

NO_MODIFIERS = frozenset(
    """
    annual quarterly monthly yearly weekly daily total overall last next first second third fourth previous latest new
    big huge massive strong record additional further other same such third-quarter second-quarter first-quarter
    fourth-quarter year-on-year year-over-year recent current final whole entire full average own several many few
    significant substantial large small higher lower good better best worst major astronomical staggering whopping
    more most less least own combined
    """.split()
)
"""Modifiers that do not change what is measured."""

ACTS = frozenset(
    """
    move measure action announcement initiative decision plan effort step report result figure statistic number
    transaction program programme strategy package project statement reorganization restructuring commitment
    """.split()
)
"""What someone did: as a subject these stand for who did it."""

MARKS = frozenset("time record year week month day decade session intraday club world league national state".split())
"""Before a high, a low or a record these say since when or where, not of what: `an all-time high of $11m`."""

SHARES_OF = MappingProxyType(
    {
        "market": "market share",
        "stake": "stake",
        "holding": "stake",
        "shares": "stake",
        "stock": "stake",
        "equity": "stake",
        "company": "stake",
    }
)
"""What a percentage of these is: `36% of the market`, `72% of the shares`."""

MACRO = frozenset(
    """
    inflation unemployment economy gdp import imports export exports deficit surplus population yield oil crude gold
    silver copper dollar euro pound yen yuan bond treasury bitcoin gas stocks futures index wheat corn market
    """.split()
)
"""What belongs to a country or to no one: `U.S. inflation`, `the yield on the note`, `oil rose 2%`."""

MACRO_PHRASES = frozenset(
    """
    consumer price,producer price,wholesale price,house price,home price,import price,mortgage rate,jobless rate,
    retail sales,car sales,auto sales,vehicle sales,home sales,house sales,consumer spending,business investment,
    industrial production,industrial output,factory output,manufacturing output,factory order,jobless claim,
    initial claim,corporate profit,consumer confidence,trade deficit,budget deficit,current account,trade surplus,
    economic growth,domestic product,economic output,real wage,average earnings,public debt,government debt
    """.replace("\n    ", "")
    .strip()
    .split(",")
)
"""Measures of an economy by their last two words: they are of a country, or of no one."""

NATIONAL = frozenset(
    "inflation unemployment economy gdp import imports export exports deficit surplus population".split()
)
"""What the name of a country before it owns: `the U.S. trade deficit`, but not `U.S. sales`."""

UNITS = frozenset("point points cent cents basis percent pence p unit units times".split())
"""Nouns that count and measure nothing: `shed 47 points`."""

PLANS = frozenset("plan program programme scheme goal".split())
PLANNED_SUMS = frozenset("spending investment expenditure capex buyback repurchase borrowing savings output".split())
"""`a spending plan of $5bn`: the plan's amount is the spending."""

CHEAPER = frozenset("cheaper dearer costlier pricier expensive".split())
"""What is so is compared by its price: `fuel was 7% cheaper`."""

RATIO_BASES = frozenset("gdp product income output economy assets equity".split())
"""What debts and deficits are held against: `debt of 90% of GDP`."""

OWN_KIND = frozenset("rate index margin price income".split())
"""Heads that another noun makes a measure of its own: a growth rate is no interest rate."""
