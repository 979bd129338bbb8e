"""Words inside and around proper names: what is form, what makes a part of a group, what names no one."""

FORM_WORDS = frozenset(
    "group groupe gruppe holding holdings motor motors company corporation corp inc incorporated ltd limited".split()
)
"""Words that a name may have or lack without meaning another one: `Alibaba`, `Alibaba Group`; `Ford`, `Ford Motor`."""

LEGAL_WORDS = frozenset(
    """inc corp co ltd plc llc llp lp ag nv n.v sa s.a spa s.p.a gmbh se ab asa oyj kk bv b.v pte pty limited company
    corporation incorporated""".split()
)
"""Legal forms (without stops) that may follow a name after a comma: `Timex, Inc.`"""

PART_WORDS = frozenset(
    """
    cloud services service studios pictures music sports pay payments logistics digital research labs foundation web
    aws express intelligence division unit arm subsidiary business brand network networks venture europe asia africa
    america americas international china india japan australia canada korea germany france britain uk us usa mexico
    brazil singapore russia spain italy
    """.split()
)
"""A longer name that adds one of these is a part of the group, not the group: `Alibaba Cloud`, `Ford Australia`."""

OWN_WORDS = frozenset("labs networks network logistics services studios pictures payments express".split())
"""Of these, what a firm may itself end in, as one that the article names so first."""

BRANCH_WORDS = PART_WORDS | frozenset(
    """bank capital credit financial finance aviation aerospace defense automotive electronics media entertainment
    health healthcare energy pharmacy insurance ventures securities trust""".split()
)
"""Words that make a branch of a known name (`Ford Credit`) but may also be the firm's own, as a bank's."""

TRADE_WORDS = frozenset(
    """
    air lines airlines airways platforms technologies technology systems industries enterprises stores brands foods
    pharmaceuticals pharma software semiconductor communications laboratories steel oil petroleum automobile
    automotive computer computers instruments materials resources products savings
    """.split()
)
"""What a firm does, after its own name: across articles `Delta` is `Delta Air Lines` when no other Delta is named."""

GENERIC_FIRST = frozenset(
    """general american first national united international royal standard british chinese japanese german french
    indian korean european global new north south east west western eastern northern southern central federal
    pacific atlantic world great big best bank air china us u.s. air port city state home old""".split()
)
"""A name is never cut down to one of these alone: `General Motors` is not `General`."""

TITLES = frozenset(
    """
    mr mrs ms miss dr sir lord lady president chairman chairwoman chair chief executive officer ceo cfo coo cto
    minister secretary senator governor judge justice prof professor analyst economist director managing manager
    founder co-founder vice treasurer premier chancellor king queen prince spokesman spokeswoman spokesperson prime
    rep. sen. gov. congressman congresswoman representative investor entrepreneur billionaire strategist head
    attorney partner councillor councilman councilwoman alderman lawmaker
    """.split()
)
"""Words before a person's name that are no part of it; they also end a company's: `Intelogic Chairman Edelman`."""

LED = frozenset("opposition party union council labour labor team group strike faction parliamentary".split())
"""Before `leader` and a name: a person, `Opposition leader Ravi Menon`."""

PERSON_TITLES = frozenset("mr mrs ms miss dr sir lord lady".split())

DESCRIPTORS = frozenset(
    """
    rival budget troubled embattled fellow former tech retail oil drug car private state luxury online chip media
    global local federal new old big small top british french german chinese japanese american european korean indian
    rivals competitor parent owner benchmark spot front-month
    """.split()
)
"""Words that open a sentence before a name or a noun and are no part of it: `Rival Samsung`, `Budget carrier Finch`."""

FALSE_NAMES = frozenset(
    """
    ai agi ceo cfo coo cto ipo gdp eps msrp ev evs suv suvs it pr hr vr ar pc pcs tv r&d ebit ebitda esg etf etfs faq
    q1 q2 q3 q4 h1 h2 fy i we he she they you a an the this that these those there here what who how why when where
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec chapter section article
    share shares stock stocks investment revenue profit loss sales net total inc corp co ltd plc llc company group
    covid covid-19 pandemic internet by date photo image source read more advertisement subscribe learn leave
    utc gmt edt est pst am pm a.m. p.m. new york-based wall street main mr mrs ms dr b2b b2c api llm gpu chatbot
    financial operating
    artificial general reports report officials analysts however meanwhile according looking following although
    despite while after before since during under over both some many most other another each every last next
    update exclusive breaking factbox wrapup correction word
    in on at for from with as if but and or so also yes no not its his her their our my your it's
    """.split()
)
"""Words that a small model takes for names, alone: acronyms of trades, calendar words, openers of sentences."""

POSSESSIVE_NAMES = frozenset(
    """
    mcdonald's macy's kohl's lowe's wendy's moody's sotheby's christie's domino's sainsbury's lloyd's levi's denny's
    wendy's arby's applebee's chili's hardee's carl's jr poor's land's kellogg's hershey's ben jerry's trader joe's
    victoria's hudson's
    """.split()
)
"""Names whose 's is their own: `McDonald's said`."""

INDEX_WORDS = frozenset(
    """dow nasdaq nikkei ftse dax cac hang seng stoxx topix kospi sensex nifty asx tsx russell s&p msci ibex
    composite index djia csi bovespa ibovespa average taiex aex smi omx wig merval mib psi sti stoxx50""".split()
)
"""A name with one of these is a market index and never the antecedent of `the company`."""

INDEX_NOUNS = frozenset("benchmark index gauge barometer".split())
"""What a share index is called: `the benchmark TAIEX`, `the main index, the Corvex`."""

INDEX_NAMES = (
    (
        "Dow Jones Industrial Average",
        ("dow", "the dow", "djia", "dow jones industrials", "dow industrials"),
    ),
    ("S&P 500", ("s&p", "s&p 500", "s&p 500 index", "standard & poor's 500", "standard & poor's 500 index")),
    ("Nasdaq Composite", ("nasdaq composite", "nasdaq composite index", "nasdaq index")),
    ("Nikkei 225", ("nikkei", "nikkei 225", "nikkei index", "nikkei average", "nikkei stock average")),
    ("Hang Seng", ("hang seng", "hang seng index")),
    ("FTSE 100", ("ftse", "ftse 100", "ftse 100 index")),
    ("DAX", ("dax", "german dax", "dax 30", "dax index", "dax 40")),
)
"""Short and long names of the great indices, which articles never introduce."""

ABBREVIATED_PLACES = (
    ("United States", ("us", "u.s", "u.s.", "usa", "u.s.a", "united states of america", "america")),
    ("United Kingdom", ("uk", "u.k", "u.k.", "britain", "great britain")),
    ("European Union", ("eu", "e.u", "e.u.")),
    ("United Arab Emirates", ("uae", "u.a.e")),
    ("United Nations", ("un", "u.n", "u.n.")),
)
"""Places and bodies whose initials are never spelled out in an article."""

MEDIA = frozenset(
    """
    reuters bloomberg cnbc cnn bbc ap afp xinhua dpa fortune forbes nikkei hotnews crunchbase factset refinitiv lseg
    associated press wall street journal new york times financial times washington post south china morning post
    the guardian the economist the information techcrunch axios politico newswire business wire pr wikinews
    """.split()
)
"""Words of the names of news media and data houses; a name of such words alone reports, it does not own."""

OF_NAMES = frozenset(
    """bank university house board ministry department court office institute union federation church republic kingdom
    commonwealth association society college academy bureau city port league chamber""".split()
)
"""Words that go on with `of` and a name: `Bank of Carrow`."""

NAME_PARTICLES = frozenset("de du des da do del della di le la van von der den ter bin al el y".split())
"""Small words inside names: `Mutuelle du Nord`."""

COMMODITY_NAMES = frozenset("brent wti intermediate henry dubai-crude urals arabica robusta nymex comex".split())
"""Words of the names of what is quoted on exchanges and is nobody."""

COMMODITY_WORDS = frozenset("west texas hub crude oil futures gas natural u.s us light sweet north sea blend".split())
"""Other words of such names."""

CONTESTS = frozenset("league cup championship championships trophy bundesliga liga open olympics".split())
"""Last words of the names of contests, in which clubs play."""

CLUB_WORDS = frozenset("united city rovers rangers athletic wanderers albion villa arsenal hotspur celtic".split())
"""Last words of clubs, which a club goes by alone: `United` for `Northgate United`."""

ONE_NAME = frozenset(
    """trump biden obama clinton bush reagan putin xi modi macron merkel scholz johnson sunak starmer thatcher blair
    musk bezos zuckerberg buffett gates jobs powell greenspan yellen lagarde draghi""".split()
)
"""Persons whom an article may never call by a full name."""

FIRM_WORDS = (
    TRADE_WORDS
    | BRANCH_WORDS
    | CLUB_WORDS
    | frozenset(
        """
    freight rail railway railways shipping ferries ports cargo foods beverages drinks dairies bakeries breweries brewing
    hotels resorts restaurants bancorp bank banking capital partners ventures holdings group power electric gas
    utilities solar wind renewables mining minerals metals resources aluminium aluminum cement chemicals chemical
    paper packaging timber plastics rubber tyres tires therapeutics biosciences biotech genomics medical
    diagnostics care labs robotics analytics networks telecom mobile wireless broadband cable broadcasting publishing
    games gaming cinemas toys apparel clothing shoes sportswear cosmetics furniture homes builders construction
    engineering architects properties property estates realty housing insurance assurance mutual fund endowment
    university college institute council ministry agency commission court federation union association club society
    charity relief appeal trust orchestra museum motors cars trucks vehicles bikes airways airlines jets aerospace
    avionics shipyards shipbuilding defence securities brokerage advisors advisers consulting research associates
    retail supermarkets grocers pharmacies outfitters farms agriculture fisheries seeds
    tiles ceramics bricks carpets kitchens watches instruments controls devices circuits semiconductors batteries
    turbines engines tools machines textiles plastics components materials optics photonics biologics
    """.split()
    )
) - frozenset(
    "china india japan australia canada korea germany france britain uk us usa mexico brazil singapore russia "
    "spain italy europe asia africa america americas oil best".split()
)
"""Last words of names that are of firms, bodies and clubs, never of persons."""

BYLINE_NOUNS = frozenset("staff desk editor correspondent reporter writer".split())
"""After these words for a beat a name is none: `By Fergus Trelawney, City staff`."""
