"""False friends of dates: what stands next to a number or a month name that is none."""

# Behind a number of four digits: it counts these, it is no year. `2,000 people` has a comma, `2000 people` has not.
COUNTED = frozenset(
    """
    people workers employees jobs staff troops soldiers homes houses households families residents students patients
    passengers victims protesters delegates members voters votes seats shares units cars vehicles trucks buses planes
    copies dollars euros pounds yen yuan francs marks rupees pesos rubles tons tonnes barrels ounces gallons acres
    hectares miles kilometers kilometres meters metres feet yards inches km kg mph points degrees watts calories
    years months weeks days hours minutes seconds percent percentage words pages stores dealers outlets branches
    million billion trillion thousand hundred mn bn rpm cc hp men women children others times more or
    """.split()
)

# Before a number: a label, not a year.
LABELS = frozenset(
    """
    section sections chapter resolution article proposition room flight highway route channel no number page model type
    windows office fortune russell nikkei ftse dax boeing airbus peugeot apartment suite unit level version building
    local lot gate case bill order form regulation
    """.split()
)
