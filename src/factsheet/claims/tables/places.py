"""Countries and regions: never the antecedent of `the company`, and no owner of what merely happens there."""

from types import MappingProxyType

COUNTRIES = frozenset(
    """
    afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,
    bolivia,brazil,britain,bulgaria,cambodia,canada,chile,china,colombia,croatia,cuba,cyprus,czech republic,denmark,
    ecuador,egypt,estonia,ethiopia,finland,france,georgia,germany,ghana,greece,hong kong,hungary,iceland,india,
    indonesia,iran,iraq,ireland,israel,italy,japan,jordan,kazakhstan,kenya,kuwait,latvia,lebanon,libya,lithuania,
    luxembourg,macau,malaysia,mexico,morocco,myanmar,netherlands,new zealand,nigeria,north korea,norway,oman,pakistan,
    panama,peru,philippines,poland,portugal,qatar,romania,russia,saudi arabia,serbia,singapore,slovakia,slovenia,
    south africa,south korea,spain,sri lanka,sweden,switzerland,syria,taiwan,thailand,tunisia,turkey,uganda,ukraine,
    united arab emirates,united kingdom,united states,uruguay,uzbekistan,venezuela,vietnam,zambia,zimbabwe,
    africa,asia,asia pacific,europe,european union,latin america,middle east,north america,south america,america,
    england,scotland,wales,california,texas,florida,ontario,quebec,new york,london,paris,tokyo,beijing,shanghai,
    washington,brussels,berlin,moscow,sydney,frankfurt,detroit,silicon valley,wall street,toronto
    """.replace("\n", "")
    .replace("    ", "")
    .split(",")
)
"""Names in lower case, as `names.same_entity_key` has them."""

LOCATIVE = frozenset("in across throughout outside inside near within around".split())
"""Prepositions that take a place."""

STATES = frozenset(
    """
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo. mont. n.c.
    n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. wis. w.va. wyo. d.c.
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
    """.split()
)
"""States, as after a city: `Phoenix, Ariz.`; such a name is a place, whatever the model says."""

BASED = frozenset("based headquartered born listed".split())
"""After a hyphen these make a place of the name before it: `the Dublin-based bank`."""

_PEOPLES = (
    ("argentina", "argentine argentinian"),
    ("australia", "australian"),
    ("austria", "austrian"),
    ("belgium", "belgian"),
    ("brazil", "brazilian"),
    ("bulgaria", "bulgarian"),
    ("canada", "canadian"),
    ("chile", "chilean"),
    ("china", "chinese"),
    ("colombia", "colombian"),
    ("croatia", "croatian"),
    ("czech republic", "czech"),
    ("denmark", "danish"),
    ("egypt", "egyptian"),
    ("england", "english"),
    ("estonia", "estonian"),
    ("finland", "finnish"),
    ("france", "french"),
    ("germany", "german"),
    ("greece", "greek"),
    ("hungary", "hungarian"),
    ("iceland", "icelandic"),
    ("india", "indian"),
    ("indonesia", "indonesian"),
    ("iran", "iranian"),
    ("iraq", "iraqi"),
    ("ireland", "irish"),
    ("israel", "israeli"),
    ("italy", "italian"),
    ("japan", "japanese"),
    ("kenya", "kenyan"),
    ("kuwait", "kuwaiti"),
    ("latvia", "latvian"),
    ("lithuania", "lithuanian"),
    ("malaysia", "malaysian"),
    ("mexico", "mexican"),
    ("morocco", "moroccan"),
    ("netherlands", "dutch"),
    ("new zealand", "zealand"),
    ("nigeria", "nigerian"),
    ("norway", "norwegian"),
    ("pakistan", "pakistani"),
    ("peru", "peruvian"),
    ("philippines", "philippine filipino"),
    ("poland", "polish"),
    ("portugal", "portuguese"),
    ("romania", "romanian"),
    ("russia", "russian"),
    ("saudi arabia", "saudi"),
    ("scotland", "scottish"),
    ("serbia", "serbian"),
    ("singapore", "singaporean"),
    ("south africa", "african"),
    ("south korea", "korean"),
    ("spain", "spanish"),
    ("sweden", "swedish"),
    ("switzerland", "swiss"),
    ("taiwan", "taiwanese"),
    ("thailand", "thai"),
    ("turkey", "turkish"),
    ("ukraine", "ukrainian"),
    ("united kingdom", "british"),
    ("united states", "american u.s. us"),
    ("uruguay", "uruguayan"),
    ("venezuela", "venezuelan"),
    ("vietnam", "vietnamese"),
    ("wales", "welsh"),
)

DEMONYMS = MappingProxyType({word: country for country, words in _PEOPLES for word in words.split()})
"""Adjective of a country (its last word) -> the country: `the Dutch bank` is one of the Netherlands."""
