"""Words that say whose a value is: verbs and nouns that pass it on to someone else than their grammatical subject."""

SAYING = frozenset(
    """
    say report announce state tell add note claim believe think estimate predict forecast project expect warn admit
    confirm disclose reveal suggest indicate argue explain comment declare insist deny reply write show post hint
    stress emphasize emphasise highlight acknowledge concede caution describe point calculate reckon anticipate
    unveil promise pledge vow propose hope assume see conclude remark observe learn
    """.split()
)
"""Verbs of a clause that gives its complement: the complement's own subject owns, `analysts said Ford lost $1bn`."""

CHANGE = frozenset(
    """
    rise fall increase decrease grow climb drop decline gain lose jump surge soar plunge tumble slump slip slide edge
    advance shrink rally rebound dip add shed ease dive sink skyrocket leap swell contract expand improve retreat
    plummet swing move raise cut reduce lower lift boost hike slash trim double triple halve bring push drive recover
    up down higher lower narrow widen hit reach close end finish open trade stand start settle hover peak top exceed
    surpass beat outpace accelerate slow crash spike pull approach accelerate quadruple fluctuate crater go
    inch tick creep nudge firm miss average change weaken strengthen appreciate depreciate
    """.split()
)
"""Verbs of movement and level: what moves is the measure, not the movement."""

LEVEL = frozenset("reach hit total exceed surpass top bring take leave".split())
"""Participles that give the level after a change: `revenue rose 13%, reaching 31.7bn yuan`."""

CHANGE_NOUNS = frozenset(
    """
    rise fall increase decrease growth climb drop decline gain jump surge plunge tumble slump slip slide advance
    improvement reduction cut hike expansion contraction rebound rally dip dive boost swing change upturn downturn
    acceleration slowdown retreat uptick spike raise
    """.split()
)
"""Nouns of movement: `a 13% increase in revenue`, `a revenue increase`; the measure is what moves."""

TRANSITIVE_CHANGE = frozenset(
    """raise cut reduce lower lift boost hike slash trim double triple halve bring push drive increase decrease expand
    improve take move swell grow narrow widen revise pull downgrade upgrade""".split()
)
"""Verbs whose object moves: `boosts Edelman's stake to 20%`, `raised its forecast by $2bn`."""

LIGHT = frozenset(
    """
    have be report post see include record book take make get obtain receive give provide offer show experience
    announce register suffer face hold deliver generate produce bring total equal amount represent account stand come
    reach log enjoy carry set put use do go sit become remain contain involve equate command achieve range mark say
    pull turn recognise recognize list declare disclose earmark let keep
    """.split()
)
"""Verbs that only carry their object: what is measured is the noun, `had net income of $85,000`."""

AGENT_OWNS = frozenset(
    """buy acquire own purchase take hold sell pay invest spend control snap found fund finance lend back commit
    award""".split()
)
"""Passive verbs whose doer owns the value: `bought by Royal Trustco for $27 a share`."""

ACTION_NOUNS = frozenset(
    """
    acquisition purchase buyout takeover investment bid offer approach proposal overture tender buy-back buyback
    payment loan funding merger deal spending commitment order sale placement
    """.split()
)
"""Nouns of doing: a `by` phrase names the owner, `its acquisition by Royal Trustco`."""

HOLDING_NOUNS = frozenset("stake share shareholding holding interest ownership investment position".split())
"""`stake in X`, `19% of X's shares held by Y`: who holds it owns, not X."""

OF_OWNER_NOUNS = frozenset(
    """
    share stock sale sales price value revenue profit loss cost debt asset income earnings market capitalization
    capital dividend shareholder owner part unit division ceo chief chairman production output import imports
    export exports rate index result budget spending workforce offer bid acquisition purchase takeover bulk rest
    part majority number board release launch debut opening closure unveiling
    total amount level pace volume demand holder portion percentage shares
    """.split()
)
"""`shares of X`, `the offer of X`: the noun in the of-phrase owns."""

BUSINESS_NOUNS = frozenset(
    """
    share stock revenue sale sales profit loss earnings ceo chief executive chairman unit division shareholder
    investor dividend spokesman spokeswoman spokesperson plant factory store customer employee worker board
    subsidiary business product brand stake debt market capitalization valuation ipo offering result growth outlook
    """.split()
)
"""What has these is a business: `Acme shares`, `Ford's chief executive`."""

FIRMS_ONLY = frozenset("revenue sales turnover profit loss share shares stock dividend subsidiary unit ipo".split())
"""What only a firm has: `Hoshimine's operating profit` is no person's."""

NOT_OWNERS = frozenset(
    """
    year month week day quarter today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december century decade half
    """.split()
)
"""Possessors that only date: `last year's profit`, `today's economy`."""

SHARE_NOUNS = frozenset("share shares stock stocks equity".split())

OBSERVERS = frozenset(
    """analyst analysts economist economists investor investors expert experts official officials source sources
    observer observers forecaster forecasters strategist strategists survey poll report reports study data figures
    people person critics researcher researchers consensus street market markets trader traders statement filing
    document documents news item article story note column
    """.split()
)
"""Who only says, expects or shows a figure; it is another's."""

FORECASTERS = frozenset("analyst economist strategist forecaster".split())
"""Observers whose figures are another's whatever the verb: `Analysts had pencilled in a profit of $3m`."""

BARE_STATISTICS = frozenset("growth rate reading increase rise gain drop decline fall".split())
"""What forecasters expect of an economy without saying of which."""

OFFERS = frozenset("offer bid approach proposal tender overture".split())
"""What comes `from` whoever makes it: `a $58-a-share approach from Alder Point`."""

QUOTED = frozenset("contract benchmark future gauge crude".split())
"""What markets quote without a name."""

HOUSES = frozenset("broker brokerage consultancy forecaster researcher institute".split())
"""Who expects others' figures for a living."""

DISPLACING = frozenset("wipe erase shave knock add cut slash strip take trim pile tack lop".split())
"""Verbs that put money into or take it out of a measure: `wiped $3m from its value`, `added $18m to reserves`."""

MANNER = frozenset(
    """trading cash response addition total return exchange value statement filing deal transaction advance part all
    round""".split()
)
"""After `$5 in` these say how or where, not what: `rose 50 cents in composite trading`."""

FORECAST_NOUNS = frozenset(
    "projection forecast estimate prediction target rating outlook recommendation guidance expectation".split()
)
"""A person's forecast is about someone else: `his 2014 Acme earnings forecast`."""

EXPECTATIONS = frozenset("expectation consensus".split())
"""Observers' figures of another: whoever has them before the noun does not own."""

OWNING = frozenset("own hold buy acquire purchase sell control accumulate tender".split())
"""Verbs whose object is what is owned, so that the subject is the owner: `owns 2.2m Acme shares, a 9.3% stake`."""

QUOTING = frozenset("close open trade finish end settle".split())
"""Verbs of a stock that is named by its company: `Acme closed at $42, down 30 cents`."""

TELLING = frozenset(
    "order force require oblige tell ask urge compel direct instruct press persuade allow enable help sentence".split()
)
"""Verbs whose object does what the infinitive says: `ordered Delmore to pay $1.8 billion`."""

BENEFICIARY = frozenset("cost save earn net bring win fine charge sue".split())
"""Verbs whose first object has or pays the money: `the recall will cost it $120 million`, `fined Acme $3m`."""

BURDENS = frozenset("fine penalty damages sanction levy fee surcharge".split())
"""What is imposed `on` someone is that one's: `a fine of $3m on Acme`, `the penalty levied on Acme`."""

BEFORE_COURT = frozenset("appeal challenge lawsuit suit complaint case".split())
"""`dismissed an appeal by Acme against a fine of $3m`: whose they are has the fine."""

VALUING = frozenset("value price appraise".split())
"""Verbs whose object has the value: `valued the start-up at $640 million`."""

GENERAL_PRICES = frozenset(
    """food energy fuel petrol gasoline diesel electricity house home property land consumer producer wholesale import
    commodity grain dairy meat rice sugar wheat fertilizer fertiliser""".split()
)
"""Their `prices` are of a market, of no firm."""

ECONOMIC = frozenset(
    "price rent wage pay growth spending consumption output production investment sales lending consumer".split()
)
"""What an article about a public body gives of the economy: `rents rose 9 percent` is not the central bank's."""

GATHERING = frozenset("poll survey compile gather track collect quote interview".split())
"""Verbs whose doer only gathers figures: `analysts polled by FactPoint`."""
