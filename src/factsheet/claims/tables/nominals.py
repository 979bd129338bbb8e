"""Common nouns that stand for an entity once it is introduced (`the carmaker`), and what kind of entity they mean."""

from types import MappingProxyType

ORGANIZATIONS = frozenset(
    """
    company firm group corporation concern conglomerate giant maker carmaker automaker manufacturer producer supplier
    retailer chain bank lender insurer broker brokerage airline carrier operator developer startup start-up business
    publisher broadcaster studio network provider drugmaker chipmaker planemaker brewer miner utility builder grocer
    thrift association enterprise platform agency regulator ministry department authority union league club university
    hospital fund trust foundation institute exchange parent holding partnership venture shipper railroad railway
    steelmaker homebuilder hotelier restaurant distributor wholesaler marketplace outfit contractor refiner driller
    telecom telco biotech fintech unicorn heavyweight behemoth titan incumbent multinational oilmaker shipbuilder
    side team charity nonprofit organisation organization watchdog exporter importer consortium syndicate cooperative
    housebuilder haulier courier caterer bookseller brewery winery bakery smelter packager toolmaker planner stadium
    website portal grower body board app-maker co-op institution clinic landlord dealer newspaper magazine supermarket
    casino bookmaker watchmaker toymaker
    winemaker shoemaker tyremaker tiremaker papermaker chocolatier jeweller jeweler farm trader franchise truckmaker
    government council committee administration treasury specialist house
    museum gallery theatre theater orchestra zoo library school cinema cooperative observatory laboratory
    """.split()
)

BUYERS = frozenset("bidder buyer acquirer acquiror suitor purchaser".split())
"""Who an article told of buying or bidding is called so later; of no one else."""

BUYING = frozenset("acquire buy purchase bid".split())
"""Verbs whose subject is `the buyer` from then on."""

PARTS = frozenset("unit division subsidiary sister arm segment business operation operations branch affiliate".split())
"""Nouns for a part of a group; `the unit` prefers an entity that was called a part."""

WHOLES = frozenset("group parent conglomerate".split())
"""What no part of a group is called."""

HEADS = WHOLES - {"group"}
"""`the conglomerate` is who was called the parent; `the group` can be any firm."""

COUNTERPARTS = frozenset("rival competitor peer leader parent customer supplier maker side club owner".split())
"""What one firm is to another, or in its market: `market leader IndiaWings`."""

RIVALS = frozenset("rival competitor peer".split())
"""Who is called so is named in passing."""

HYPHENED = frozenset(
    """start-up co-founder buy-back write-down write-off lay-off spin-off break-up shake-up take-over pay-out
    mark-up sell-off roll-out bail-out""".split()
)
"""Nouns that a tokenizer cuts at the hyphen."""

RELATIONAL = frozenset("parent partner customer supplier contractor distributor affiliate provider".split())
"""Nouns whose modifier may be a firm: `Boeing supplier Spirit`, unlike `Solar developer Heliant`."""

PEOPLE = frozenset(
    """
    man woman executive investor entrepreneur billionaire founder co-founder chairman chairwoman chief president
    analyst economist strategist trader promoter tycoon magnate coach minister senator governor mayor spokesman
    spokeswoman director boss banker actor singer player councillor councilman councilwoman lawmaker lawyer
    """.split()
)

THINGS = frozenset(
    """model car truck suv sedan phone smartphone device service app product plane jet aircraft console vehicle drug
    medicine treatment vaccine therapy pill chip game film movie""".split()
)

PRONOUNS_THING = frozenset("it its itself".split())
PRONOUNS_MAN = frozenset("he him his she her hers himself herself".split())
PRONOUNS_MANY = frozenset("they them their theirs themselves both".split())
PRONOUNS_SELF = frozenset("we us our ours i me my mine".split())
RELATIVES = frozenset("which who that whose whom".split())
PRONOUNS = PRONOUNS_THING | PRONOUNS_MAN | PRONOUNS_MANY | PRONOUNS_SELF

SELF_NAMED = frozenset("government council ministry committee administration treasury department".split())
"""Bodies that an article seldom names otherwise: `the federal government` is its own name."""

AGENTS = ORGANIZATIONS | PARTS | PEOPLE | BUYERS
"""Nouns for who moves a measure rather than for the measure: `the division lost $1bn`."""

OUTSIDERS = frozenset(
    "shareholder stockholder investor customer client rival competitor supplier creditor backer bidder tenant".split()
)
"""Who stands outside of the firm whose one is called: `Acme's biggest shareholder` is not Acme."""

SOURCES = frozenset(
    """website portal researcher consultancy pollster tracker forecaster thinktank think-tank aggregator institute
    statistics research analytics data bureau surveyor""".split()
)
"""Who is called so, or has such a word in the name, publishes figures of others."""

NO_ONE = frozenset(
    "nobody anybody somebody everybody noone anyone someone everyone nothing anything something percent cent".split()
)
"""Pronouns that a tagger takes for nouns, and `About 30 per cent will go to sites abroad`."""

CENTRAL_BANKS = frozenset("bank reserve fed ecb boe boj rba rbi snb pboc banxico bundesbank riksbank".split())
"""Words of the names of what `the central bank` means."""

INSIDERS = frozenset("director executive board management".split())
"""Who decides for a firm, where they are the subject without a name: `Directors declared a dividend`."""

COUNTRY_NOUNS = frozenset("country nation kingdom republic".split())
"""`The country's exports`: a place that was named."""

ORDERED = MappingProxyType({"former": 0, "latter": -1})
"""Which of the two named last these mean."""

BODY_WORDS = frozenset(
    """
    department ministry office commission authority agency court congress senate parliament council bureau house
    treasury government committee exchange association union workers administration police fbi sec ftc fda epa oft imf
    opec reserve fund union federation tribunal
    """.split()
)
"""Words of the names of public bodies, unions and exchanges, which `the company` does not mean."""

BODIES = frozenset(
    """agency regulator department authority union league government council commission court exchange body federation
    association committee ministry tribunal board""".split()
)
"""Nominals that do mean such a body."""

MEMBERSHIPS = frozenset("alliance guild society club institute brotherhood cooperative".split())
"""Further words for what people form together, behind the name of the members: `the Farmers' Alliance`."""

TRADES = MappingProxyType(
    {
        "airline": frozenset("air airlines airways wings aviation lines".split()),
        "carrier": frozenset("air airlines airways wings aviation lines".split()),
        "bank": frozenset("bank bancorp banc banking banque banco".split()),
        "lender": frozenset("bank bancorp savings credit financial".split()),
        "insurer": frozenset("insurance life assurance mutual".split()),
        "carmaker": frozenset("motor motors automobile auto cars".split()),
        "automaker": frozenset("motor motors automobile auto cars".split()),
        "drugmaker": frozenset("pharma pharmaceuticals laboratories drug biotech".split()),
        "retailer": frozenset("stores store mart foods retail".split()),
        "fund": frozenset("capital fund partners management".split()),
        "club": frozenset("united city rovers athletic club fc town rangers wanderers albion".split()),
        "chain": frozenset("stores foods restaurants hotels".split()),
    }
)
"""Nominal -> words of names that are of that trade."""
