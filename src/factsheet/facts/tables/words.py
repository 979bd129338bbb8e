"""Words of a sentence that say nothing about which fact it states, and words that say the same thing."""

from types import MappingProxyType

STOP_WORDS = frozenset(
    """
    a an the this that these those its it his her their our my your he she they we i you who whom which what whose
    and or but nor so as at by for from in into of off on onto out over per to up under upon with within without
    about above across after against along amid among around before behind below between beyond during except
    is are was were be been being am has have had having do does did doing will would shall should can could may
    might must not no than then there here also just only even still yet too very more most less least much many
    some any each every all both either neither other another such own same while whilst where when how why if
    because since until though although however meanwhile
    say said says saying tell told add added according report reported reporting announce announced announcing
    state stated claim claimed note noted reveal revealed plan planned planning intend intended expect expected
    company companies firm group giant maker manufacturer corporation unit business
    monday tuesday wednesday thursday friday saturday sunday make made
    nearly almost roughly approximately least exactly close total overall
    """.split()
)
"""Function words, words of saying, and nouns that stand for the subject."""

NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion bn mn tn
    percent cent cents pct percentage point points basis half quarter third
    dollar dollars euro euros pound pounds yuan renminbi rmb cny usd eur gbp jpy yen won rupee rupees us
    """.split()
)
"""What a value is written with: the numbers are compared as numbers, so their words are no further evidence."""

SYNONYMS = MappingProxyType(
    {
        word: group
        for group, words in {
            "+up": "rise rose risen increase grow grew grown growth climb gain jump surge soar advance improve "
            "improvement up higher spike leap rally boost rebound",
            "+down": "fall fell fallen drop decrease decline slip slump plunge plummet tumble shrink shrank sank sink "
            "lose lost loss down lower slide slid dip cut reduce reduction",
            "+year": "year annual yearly year-on-year year-over-year annually yoy",
            "+quarter": "quarter quarterly",
            "+invest": "invest investment",
            "+spend": "spend spent spending expenditure capex outlay budget",
            "+stock": "stock share",
            "+ai": "ai artificial intelligence",
            "+buy": "buy bought acquire acquisition purchase takeover",
            "+get": "receive received get got given obtain obtained",
            "+earn": "earn earned profit income earnings",
        }.items()
        for word in words.split()
    }
)
"""Words that news texts exchange freely, each under a common mark."""
