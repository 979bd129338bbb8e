"""Irregular forms of verbs and nouns of business news; regular ones are derived (`lemma.py`)."""

from types import MappingProxyType

IRREGULAR_VERBS = MappingProxyType(
    {
        form: lemma
        for lemma, forms in (
            ("be", "is are was were been being am 's 're"),
            ("have", "has had having"),
            ("do", "does did done doing"),
            ("say", "said says"),
            ("rise", "rose risen rising"),
            ("fall", "fell fallen"),
            ("lose", "lost losing"),
            ("buy", "bought"),
            ("sell", "sold"),
            ("pay", "paid"),
            ("spend", "spent"),
            ("make", "made making"),
            ("take", "took taken taking"),
            ("give", "gave given giving"),
            ("get", "got gotten getting"),
            ("grow", "grew grown"),
            ("lead", "led"),
            ("lend", "lent"),
            ("hold", "held"),
            ("build", "built"),
            ("begin", "began begun beginning"),
            ("strike", "struck striking"),
            ("win", "won winning"),
            ("beat", "beaten beating"),
            ("see", "saw seen"),
            ("sink", "sank sunk"),
            ("shrink", "shrank shrunk"),
            ("slide", "slid sliding"),
            ("leap", "leapt"),
            ("deal", "dealt"),
            ("dream", "dreamt"),
            ("overcome", "overcame overcoming"),
            ("undergo", "underwent undergone"),
            ("foresee", "foresaw foreseen foreseeing"),
            ("oversee", "oversaw overseen overseeing"),
            ("upset", "upsetting"),
            ("wind", "wound"),
            ("teach", "taught"),
            ("show", "shown"),
            ("throw", "threw thrown"),
            ("swell", "swollen"),
            ("creep", "crept"),
            ("know", "knew known"),
            ("break", "broke broken"),
            ("wear", "wore worn"),
            ("bear", "bore borne"),
            ("eat", "ate eaten"),
            ("freeze", "froze frozen freezing"),
            ("agree", "agreed agreeing"),
            ("disagree", "disagreed disagreeing"),
            ("embed", "embedded embedding"),
            ("free", "freed freeing"),
            ("guarantee", "guaranteed guaranteeing"),
            ("sue", "sued suing"),
            ("tie", "tied tying"),
            ("die", "died dying"),
            ("go", "went gone goes going"),
            ("come", "came coming"),
            ("become", "became becoming"),
            ("run", "ran running"),
            ("tell", "told"),
            ("think", "thought"),
            ("bring", "brought"),
            ("find", "found"),
            ("keep", "kept"),
            ("leave", "left leaving"),
            ("meet", "met"),
            ("send", "sent"),
            ("bid", "bidding"),
            ("cut", "cutting"),
            ("hit", "hitting"),
            ("put", "putting"),
            ("set", "setting"),
            ("write", "wrote written writing"),
            ("withdraw", "withdrew withdrawn"),
            ("speak", "spoke spoken"),
            ("draw", "drew drawn"),
            ("drive", "drove driven driving"),
            ("raise", "raising"),
            ("stand", "stood"),
            ("swing", "swung"),
            ("owe", "owed owing"),
            ("quit", "quitting"),
            ("seek", "sought"),
            ("fly", "flew flown"),
            ("pencil", "pencilled pencilling penciled penciling"),
            ("catch", "caught"),
            ("bet", "betting"),
            ("shed", "shedding"),
            ("steal", "stole stolen"),
            ("forgive", "forgave forgiven"),
            ("overtake", "overtook overtaken"),
            ("choose", "chose chosen"),
            ("split", "splitting"),
            ("swap", "swapped swapping"),
            ("lay", "laid"),
            ("total", "totaled totalled totaling totalling"),
            ("plan", "planned planning"),
            ("drop", "dropped dropping"),
            ("slip", "slipped slipping"),
            ("top", "topped topping"),
            ("jump", "jumped jumping"),
            ("edge", "edged edging"),
            ("focus", "focused focusing"),
            ("cancel", "cancelled cancelling canceled canceling"),
            ("value", "valued valuing"),
            ("lie", "lay lying"),
            ("use", "used uses using"),
        )
        for form in (lemma, *forms.split())
    }
)

IRREGULAR_NOUNS = MappingProxyType(
    {
        "men": "man",
        "women": "woman",
        "people": "people",
        "children": "child",
        "sales": "sales",
        "earnings": "earnings",
        "proceeds": "proceeds",
        "shares": "share",
        "losses": "loss",
        "taxes": "tax",
        "businesses": "business",
        "indices": "index",
        "indexes": "index",
        "savings": "savings",
        "holdings": "holding",
        "expenses": "expense",
        "prices": "price",
        "purchases": "purchase",
        "leases": "lease",
        "bases": "base",
        "series": "series",
        "means": "means",
        "news": "news",
        "goods": "goods",
        "imports": "imports",
        "exports": "exports",
        "gas": "gas",
        "bonus": "bonus",
        "gross": "gross",
        "surplus": "surplus",
        "basis": "basis",
        "analysis": "analysis",
        "crisis": "crisis",
        "lens": "lens",
        "airbus": "airbus",
    }
)

SILENT_E = frozenset(
    """
    acquire announce approve charge close combine compare complete cut debate decline decrease declare deduce
    determine double ease eliminate estimate exceed expire finance force halve hike hire impose improve include
    increase introduce invite issue launch manage measure merge move name negotiate note notice operate oppose
    outline outpace plunge postpone predict price produce promise propose provide purchase reduce refuse release
    remove replace require resume retire revise save secure serve settle share shave stage store suffice surge
    surpass suspend trade triple underline use value vote wage welcome quote receive achieve advise allocate
    anticipate appreciate arrange assume authorise authorize calculate contribute create cause change
    close continue deliver donate earmark evaluate generate guarantee handle inaugurate injure leverage lose
    mobilise mobilize examine prepare restructure realise realize rescue reserve restore retrieve score separate
    smuggle stimulate strike subscribe tackle trouble tumble undermine unite validate dive file fine tune wipe
    dispute eke escape indicate initiate conclude divide exclude facilitate levy shuffle struggle
    complete compete delete dictate indicate invade invoke deprive pledge judge hedge budge bridge lodge
    subside slice splice reduce seduce induce force place replace trace pace race face lace dance enhance advance
    balance finance bounce pronounce announce renounce scale mine promote devote
    """.split()
)
"""Verbs whose base ends in a silent e: `increasing`, `increased` -> increase."""

PLAIN = frozenset("collar sugar murmur pencil stencil imperil kayak".split())
"""Verbs whose base has no silent e, against what its ending suggests."""
