"""Currencies as news writes them: signs, codes, nouns, minor units.

CLDR (through Babel) gives the codes, the countries and the full names (`Danish kroner`); this table gives what CLDR
lacks. A value in capitals of three letters is an ISO 4217 code, current or withdrawn; a value in small letters names
a family in `FAMILIES`, whose member the article has to tell.
"""

from datetime import date
from types import MappingProxyType
from typing import Final

# Letters that stand before or after `$` and make it one country's: `A$5`, `US $5`, `$NZ5`.
DOLLAR_LETTERS: Final = MappingProxyType(
    {
        "US": "USD", "U.S.": "USD", "U.S": "USD", "USD": "USD",
        "A": "AUD", "AU": "AUD", "Au": "AUD", "Aus": "AUD", "AUD": "AUD", "Aust": "AUD",
        "C": "CAD", "CA": "CAD", "Ca": "CAD", "Can": "CAD", "CAN": "CAD", "CAD": "CAD", "Cdn": "CAD", "CDN": "CAD",
        "HK": "HKD", "HKD": "HKD", "NT": "TWD", "T": "TWD", "NZ": "NZD", "NZD": "NZD",
        "S": "SGD", "SG": "SGD", "SGD": "SGD", "Sing": "SGD",
        "R": "BRL", "BR": "BRL", "Mex": "MXN", "MEX": "MXN", "MX": "MXN", "MXN": "MXN",
        "AR": "ARS", "ARS": "ARS", "CLP": "CLP", "COL": "COP", "COP": "COP", "RD": "DOP", "U": "UYU", "UYU": "UYU",
        "J": "JMD", "TT": "TTD", "EC": "XCD", "BZ": "BZD", "Bds": "BBD", "BDS": "BBD", "FJ": "FJD", "F": "FJD",
        "N": "NAD", "L": "LRD", "G": "GYD", "B": "BSD", "BN": "BND", "Z": "ZWL", "Zim": "ZWL", "ZW": "ZWL",
        "MOP": "MOP", "CI": "KYD", "SI": "SBD",
    }
)  # fmt: skip

# Signs before or after the number. `Y=`, `PS` and `#` are what broken encodings leave
# of the yen and the pound.
SIGNS: Final = MappingProxyType(
    {
        "$": "dollar", "＄": "dollar", "﹩": "dollar", "€": "EUR", "£": "pound sign", "￡": "pound sign",
        "₤": "pound sign",
        "¥": "yen sign", "￥": "yen sign", "₹": "INR", "₨": "rupee", "₩": "KRW", "￦": "KRW", "₽": "RUB", "₺": "TRY",
        "₴": "UAH", "₪": "ILS", "₫": "VND", "₱": "PHP", "₦": "NGN", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT",
        "₼": "AZN", "₾": "GEL", "₿": "XBT", "฿": "THB", "৳": "BDT", "៛": "KHR", "₭": "LAK", "₮": "MNT", "₧": "ESP",
        "ƒ": "NLG", "円": "JPY", "元": "CNY", "₣": "franc", "¢": "cent",
    }
)  # fmt: skip

# Letters before the digits, capitals as given: `Rs 500 crore`, `RMB5 million`, `DM50 million`, `PS2.7m`.
LETTERS_BEFORE: Final = MappingProxyType(
    {
        "Rs": "rupee", "Rs.": "rupee", "RS": "rupee", "RMB": "CNY", "Rmb": "CNY", "CN¥": "CNY", "RM": "MYR",
        "Rp": "IDR",
        "Rp.": "IDR", "DM": "DEM", "FFr": "FRF", "FFr.": "FRF", "BFr": "BEF", "SFr": "CHF", "SFr.": "CHF",
        "Sfr": "CHF",
        "Fr.": "franc", "Y=": "JPY", "PS": "GBP", "GBP£": "GBP", "Ksh": "KES", "KSh": "KES", "Sh": "shilling",
        "USh": "UGX", "TSh": "TZS", "GH₵": "GHS", "GH¢": "GHS", "GHC": "GHS", "Dh": "AED", "Dhs": "AED", "Php": "PHP",
        "Tk": "BDT", "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Skr": "SEK", "Nkr": "NOK", "Dkr": "DKK", "Lit": "ITL",
        "Kc": "CZK", "Fl": "NLG", "Pta": "ESP", "kr": "krone", "kr.": "krone", "Kr": "krone", "US¢": "cent",
        "E£": "EGP", "LE": "EGP", "IR£": "IEP", "A£": "AUP", "CFA": "XOF", "R": "ZAR", "BTC": "XBT", "XBT": "XBT",
        "dlrs": "dollar", "dlr": "dollar", "stg": "GBP", "#": "pound sign", "N": "NGN", "P": "PHP",
        "W": "KRW", "Bt": "THB", "TL": "TRY", "Shs": "shilling",
        "SR": "SAR", "QR": "QAR", "KD": "KWD", "S/.": "PEN", "S/": "PEN", "Bs": "VES", "Bs.": "VES",
    }
)  # fmt: skip

# Of these, what is something else before a bare figure: the `PS5` is a console. (WORD_EVIDENCE asks for more.)
LETTERS_LIKE_WORDS: Final = frozenset({"PS", "kr", "kr.", "Kr", "Fr.", "Tk", "Dh", "Bs", "Bs.", "CFA", "S/"})

# Letters after the digits, with or without a space, capitals as given.
LETTERS_AFTER: Final = MappingProxyType(
    {
        "p": "penny", "c": "cent", "RMB": "CNY", "zł": "PLN", "zl": "PLN", "Kč": "CZK", "Kc": "CZK", "kr": "krone",
        "Ft": "HUF",
        "R": "ZAR", "RM": "MYR", "BTC": "XBT", "XBT": "XBT", "kn": "HRK", "DM": "DEM", "SFr": "CHF", "FCFA": "XOF",
        "dlrs": "dollar", "dlr": "dollar", "stg": "GBP",
    }
)  # fmt: skip

# Of these, what stands right at the digits only: `164p`, `63.4c`.
GLUED_LETTERS: Final = frozenset({"p", "c"})

# Codes that are words, names or abbreviations too: they count only after the number and in a currency's form.
CODES_LIKE_WORDS: Final = frozenset(
    "ALL AMD ANG BAM BAN BOB BOP BOV COP CUP ERN GEL GIP LAK LUC MAD MOP PAB PEN PES RON SIT SOS STD TOP VAL XXX XTS "
    "XAU XAG XPT XPD XUA XSU XRE XBA XBB XBC XBD ZAL CHE CHW CLE CLF COU MXV UYI UYW USN USS GNS ISJ MAF MCF".split()
)

# Codes that tokenized or hasty text writes small and that are no English words: `usd 20`, `rmb 10`.
CODES_IN_SMALL_LETTERS: Final = frozenset(
    "usd eur gbp jpy cny rmb aud chf hkd sgd inr krw twd nzd sek nok dkk mxn brl zar rub".split()
)

# Nouns after the number, singular and plural, and what they are: a code, or a family.
NOUNS: Final = MappingProxyType(
    {
        "dollar": "dollar", "dollars": "dollar", "buck": "dollar", "bucks": "dollar", "greenbacks": "USD",
        "euro": "EUR", "euros": "EUR", "pound": "pound", "pounds": "pound", "sterling": "GBP", "quid": "GBP",
        "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "rmb": "CNY",
        "franc": "franc", "francs": "franc", "mark": "mark", "marks": "mark", "deutschmarks": "DEM",
        "deutschemarks": "DEM",
        "d-marks": "DEM", "deutschmark": "DEM", "markkaa": "FIM", "markka": "FIM", "markkas": "FIM",
        "guilder": "guilder", "guilders": "guilder", "florins": "AWG", "lira": "lira", "liras": "lira", "lire": "ITL",
        "peseta": "ESP", "pesetas": "ESP", "escudo": "PTE", "escudos": "PTE", "drachma": "GRD", "drachmas": "GRD",
        "drachmae": "GRD", "punt": "IEP", "punts": "IEP", "schilling": "ATS", "schillings": "ATS", "ecus": "XEU",
        "ecu": "XEU", "peso": "peso", "pesos": "peso", "krone": "krone", "kroner": "krone", "krona": "krona",
        "kronor": "SEK", "kronur": "ISK", "krónur": "ISK", "crown": "krone", "crowns": "krone", "koruna": "koruna",
        "korunas": "koruna", "koruny": "koruna", "korun": "koruna", "kroons": "EEK", "kroon": "EEK",
        "rupee": "rupee", "rupees": "rupee", "dinar": "dinar", "dinars": "dinar", "riyal": "riyal", "riyals": "riyal",
        "rial": "rial", "rials": "rial", "dirham": "dirham", "dirhams": "dirham", "shilling": "shilling",
        "shillings": "shilling", "won": "won", "rand": "ZAR", "rands": "ZAR", "real": "BRL", "reais": "BRL",
        "reals": "BRL",
        "ruble": "ruble", "rubles": "ruble", "rouble": "ruble", "roubles": "ruble", "baht": "THB", "ringgit": "MYR",
        "ringgits": "MYR", "rupiah": "IDR", "rupiahs": "IDR", "dong": "VND", "shekel": "ILS", "shekels": "ILS",
        "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "forint": "HUF", "forints": "HUF", "leu": "leu",
        "lei": "leu",
        "lev": "BGN", "leva": "BGN", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "tenge": "KZT",
        "naira": "NGN", "nairas": "NGN", "cedi": "GHS", "cedis": "GHS", "birr": "ETB", "kwacha": "kwacha",
        "kwachas": "kwacha", "pula": "BWP", "bolivar": "VES", "bolivars": "VES", "bolivares": "VES", "soles": "PEN",
        "sol": "PEN", "guarani": "PYG", "guaranis": "PYG", "quetzal": "GTQ", "quetzales": "GTQ", "lempira": "HNL",
        "lempiras": "HNL", "cordobas": "NIO", "colones": "CRC", "balboas": "PAB", "gourdes": "HTG", "taka": "BDT",
        "kyat": "MMK", "kyats": "MMK", "riel": "KHR", "riels": "KHR", "kip": "LAK", "tugrik": "MNT",
        "lari": "GEL", "laris": "GEL", "dram": "AMD", "drams": "AMD", "manat": "AZN", "manats": "AZN", "som": "KGS",
        "kuna": "HRK", "kunas": "HRK", "tolars": "SIT", "tolar": "SIT", "lats": "LVL", "litas": "LTL",
        "afghanis": "AFN", "patacas": "MOP", "rufiyaa": "MVR", "australs": "ARA", "australes": "ARA",
        "cruzados": "BRC", "cruzeiros": "BRE", "sucres": "ECS", "intis": "PEI", "bolivianos": "BOB", "zaires": "ZRZ",
        "bitcoin": "XBT", "bitcoins": "XBT", "kina": "PGK", "dalasi": "GMD", "leones": "SLE", "ariary": "MGA",
        "vatu": "VUV", "tala": "WST", "pa'anga": "TOP", "paanga": "TOP", "nakfa": "ERN", "nakfas": "ERN",
        "ouguiya": "MRU",
        "ouguiyas": "MRU", "loti": "LSL", "maloti": "LSL", "lilangeni": "SZL", "emalangeni": "SZL", "ngultrum": "BTN",
        "ngultrums": "BTN", "dobra": "STN", "dobras": "STN", "metical": "MZN", "meticals": "MZN", "gourde": "HTG",
        "balboa": "PAB", "boliviano": "BOB", "cordoba": "NIO", "leone": "SLE", "afghani": "AFN", "dalasis": "GMD",
        "denar": "MKD", "denari": "MKD", "pataca": "MOP", "sum": "UZS", "soum": "UZS", "sums": "UZS",
        "tugriks": "MNT",
        "meticais": "MZN", "kwanza": "AOA", "kwanzas": "AOA", "somoni": "TJS", "lek": "ALL", "denars": "MKD",
    }
)  # fmt: skip

# Nouns that are other words too, so that they need an adjective, a scale word or evidence in the article.
NOUNS_LIKE_WORDS: Final = frozenset(
    "pound pounds mark marks won real reals crown crowns sol som dram drams punt punts kip lei lev leva pula lats lek "
    "dong sum sums rand kina quid buck bucks greenbacks manat lari ecu ecus kuai".split()
) - frozenset("quid bucks rand kuai dong".split())

# Numbers of lines of a picture, which look like pence: `1080p`.
SCREEN_LINES: Final = frozenset("240 360 480 720 1080 1440 2160 4320".split())

# What is weighed in pounds by the million too: `12m pounds of beef`.
WEIGHED: Final = (
    "beef pork chicken meat turkey fish shrimp lobster salmon cheese butter milk sugar coffee cocoa cotton wool rice "
    "flour potatoes peanuts almonds food trash garbage waste carbon copper uranium lithium steel gold silver lead "
    "cocaine heroin marijuana cannabis fentanyl methamphetamine drugs explosives thrust pressure"
).split()

# Nouns that a hyphened amount of such a currency is an attribute of: `a 150-pound rebate` (regex source).
PAID_NOUNS: Final = (
    "rebates?|fees?|fines?|prizes?|bills?|charges?|levy|levies|tax(?:es)?|deposits?|grants?|bonus(?:es)?|loans?|debts?"
    "|penalt(?:y|ies)|tickets?|vouchers?|rewards?|salary|salaries|payments?|payouts?|refunds?|discounts?|donations?"
    "|subsid(?:y|ies)|budgets?|notes?|coins?|surcharges?|bount(?:y|ies)|ransoms?|fares?|tolls?|wages?|credits?|cheques?"
    "|cash|cost|costs|price|deals?|contracts?|gifts?|allowances?|pensions?|rents?|bets?|funds?|award|scheme|increase"
    "|investments?|settlements?|compensation|bills?|stakes?|cap|limit|threshold|rise|saving|savings|jackpot|win"
)

# Words after an amount that say it is money, where nothing is weighed: `46,200 pounds in damages` (regex source).
PAID_IN: Final = (
    "in\\s(?:cash|damages|compensation|fines|tax(?:es)?|debts?|donations|costs|fees|aid|funding|loans|benefits|rent"
    "|wages|sales|savings|bribes|prize\\smoney|unpaid|lost|legal|back|public|cryptocurrency|interest|arrears|expenses)"
    "|for\\scharity|worth\\sof|a\\s(?:head|night|ticket|person|share|barrel|tonne)|per\\s(?:household|person|head|night"
    "|share|tonne|ticket|pupil|child|family)|richer|poorer|cheaper"
)

# Words before an amount that make its noun money too, with no evidence elsewhere: `it costs 5 pounds` (regex source).
PRICED: Final = (
    "costs?|costing|rais(?:e[sd]?|ing)|stole|stolen|stealing|donat(?:e[sd]?|ing|ions?)|award(?:s|ed)?|compensation|damages"
    "|sav(?:e[sd]|ings)|ow(?:e[sd]?|ing)|cash|bills?|grants?|rebates?|refunds?|deposits?|rewards?|prizes?|salaries|budgets?"
    "|invest(?:s|ed|ing|ment)?|defrauded|borrow(?:s|ed|ing)?|lent|bid|auction|debts|repaid|repay|subsid(?:y|ies)|rents?"
    "|paid|pays?|paying|priced?|prices|worth|spen[dt]s?|spending|fined?|fees?|charg(?:e|es|ed|ing)|earn(?:s|ed)?"
    "|wages?|salary|tickets?|loans?|debts?|buy|bought|sold|sells?"
)

# What is done with money that was spoken of before: `the seven billion it borrowed` (regex source).
HANDLED: Final = (
    "received|paid|borrowed|raised|spent|lost|invested|owes|owed|lent|pledged|promised|earned|got|gave|repaid|sought"
    "|booked|saved|budgeted|allocated|earmarked|donated|demanded|collected|withdrew|deposited|repays|spends|borrows"
)

# Words in an article that make such a noun or letter money (regex source; capitals count).
WORD_EVIDENCE: Final = MappingProxyType(
    {
        "pound": "£|[Ss]terling|[Pp]ence|Britain|British|U\\.K\\.|UK\\b|London|England|Egypt|Leban|Irish|Syria|Sudan",
        "mark": "German|Bundesbank|Frankfurt|Deutsche|DM|Finnish|Finland|[Dd]ollar ?:|[Yy]en\\b",
        "won": "Korea|Seoul", "real": "Brazil",
        "crown": "Swed|Norw|Danish|Denmark|Czech|Iceland|Prague|Stockholm|Oslo",
        "sol": "Peru|Lima", "som": "Kyrgyz|Uzbek", "dram": "Armenia", "punt": "Irish|Ireland|Dublin", "kip": "Laos",
        "lei": "Romania|Moldova|Bucharest", "lev": "Bulgaria|Sofia", "leva": "Bulgaria|Sofia", "pula": "Botswana",
        "lat": "Latvia|Riga", "lek": "Albania", "kina": "Papua", "manat": "Azerbaijan|Baku|Turkmen",
        "lari": "Georgia|Tbilisi",
        "ecu": "European|EC\\b", "greenback": "[Dd]ollar|\\$",
        "c": "[A-Z]{0,3}[$€]|[Cc]ents?\\b|R[0-9]",
        "p": "£|[Pp]ence|[Ss]hares?\\b|[Dd]ividend|[Ss]terling|FTSE",
        "R": "Rand\\b|rand\\b|South Africa|Johannesburg|Cape Town|Pretoria|Durban",
        "N": "Nigeria|[Nn]aira|Lagos|Abuja", "P": "Philippine|Manila|[Pp]esos?\\b|Makati|Filipino",
        "Sh": "Kenya|Nairobi|Uganda|Tanzania|Somali", "LE": "Egypt|Cairo", "Lit": "Ital|lire",
        "Fl": "Dutch|Netherlands|guilder", "W": "Korea|Seoul|[Ww]on\\b", "TL": "Turk|Ankara|Istanbul|lira",
        "kn": "Croatia|Zagreb|kuna", "SR": "Saudi|Riyadh|Jeddah", "QR": "Qatar|Doha", "KD": "Kuwait",
    }
)  # fmt: skip

# Hundredths (and the like) of a currency: the unit that they divide, and by how much.
MINOR_UNITS: Final = MappingProxyType(
    {
        "cent": ("dollar", 100), "cents": ("dollar", 100), "penny": ("pound sign", 100),
        "pennies": ("pound sign", 100),
        "pence": ("pound sign", 100), "centimes": ("franc", 100), "centime": ("franc", 100), "pfennig": ("DEM", 100),
        "pfennigs": ("DEM", 100), "kopecks": ("ruble", 100), "kopeks": ("ruble", 100), "paise": ("INR", 100),
        "fen": ("CNY", 100), "jiao": ("CNY", 10), "sen": ("MYR", 100), "centavos": ("peso", 100),
        "groszy": ("PLN", 100),
        "agorot": ("ILS", 100), "fils": ("dinar", 1000), "halalas": ("SAR", 100), "kobo": ("NGN", 100),
        "öre": ("SEK", 100),
        "øre": ("krone", 100), "ore": ("krone", 100), "eurocents": ("EUR", 100), "eurocent": ("EUR", 100),
    }
)  # fmt: skip

# Nouns of thousands: `ten grand`.
THOUSANDS: Final = MappingProxyType({"grand": "dollar", "K": "dollar"})

# Adjectives that CLDR's names lack, and the country (ISO 3166) that they mean.
ADJECTIVES: Final = MappingProxyType(
    {
        "american": "US", "u.s.": "US", "u.s": "US", "us": "US", "u . s .": "US", "united states": "US",
        "canadian": "CA",
        "australian": "AU", "aussie": "AU", "new zealand": "NZ", "kiwi": "NZ", "hong kong": "HK", "singapore": "SG",
        "singaporean": "SG", "taiwan": "TW", "taiwanese": "TW", "new taiwan": "TW", "korean": "KR",
        "south korean": "KR",
        "west german": "DE", "german": "DE", "deutsche": "DE", "deutsch": "DE", "east german": "DD", "uk": "GB",
        "u.k.": "GB",
        "british": "GB", "english": "GB", "emirati": "AE", "uae": "AE", "saudi": "SA", "saudi arabian": "SA",
        "new israeli": "IL",
        "kenya": "KE", "uganda": "UG", "zimbabwe": "ZW", "jamaica": "JM", "fiji": "FJ", "brunei": "BN",
        "namibia": "NA",
        "cfa": "XO", "luxembourg": "LU", "irish": "IE", "new turkish": "TR", "soviet": "SU", "chinese": "CN",
        "venezuelan": "VE", "argentinian": "AR", "argentine": "AR", "guyanese": "GY", "belize": "BZ", "bermuda": "BM",
        "barbados": "BB", "trinidad": "TT", "liberian": "LR", "bahamian": "BS", "cayman": "KY",
        "east caribbean": "XC",
    }
)  # fmt: skip

# After an amount with a bare `$`: whose dollars they are, `$45 million Canadian`, `$3 US`.
WHOSE_DOLLARS: Final = MappingProxyType(
    {"Canadian": "CAD", "Cdn": "CAD", "Australian": "AUD", "US": "USD", "U.S.": "USD", "U.S": "USD", "American": "USD"}
)

# What a family can be, each with the country (ISO 3166, or a letter pair of ours for what has none) that says so, and
# what it is when nothing says: a code, None for unresolved, "home" for the setting `home_currency`.
FAMILIES: Final = MappingProxyType(
    {
        "dollar": (
            {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "JM": "JMD",
             "FJ": "FJD", "BN": "BND", "BS": "BSD", "BB": "BBD", "BZ": "BZD", "BM": "BMD", "GY": "GYD", "KY": "KYD",
             "LR": "LRD", "NA": "NAD", "TT": "TTD", "ZW": "ZWL", "SB": "SBD", "SR": "SRD", "XC": "XCD"}, "home"),
        "pound sign": ({"GB": "GBP"}, "GBP"),
        "pound": ({"GB": "GBP", "IE": "IEP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP",
                   "CY": "CYP", "GI": "GIP", "FK": "FKP"}, "GBP"),
        "yen sign": ({"JP": "JPY", "CN": "CNY"}, "JPY"),
        "peso": ({"MX": "MXN", "PH": "PHP", "AR": "ARS", "CL": "CLP", "CO": "COP", "CU": "CUP", "DO": "DOP",
        "UY": "UYU"},
                 None),
        "franc": ({"CH": "CHF", "FR": "FRF", "BE": "BEF", "LU": "LUF", "XO": "XOF", "SN": "XOF", "CI": "XOF",
        "ML": "XOF",
                   "CM": "XAF", "GA": "XAF", "CG": "XAF", "TD": "XAF", "RW": "RWF", "CD": "CDF", "DJ": "DJF",
                   "BI": "BIF",
                   "GN": "GNF", "KM": "KMF", "PF": "XPF", "NC": "XPF"}, None),
        "krone": ({"DK": "DKK", "NO": "NOK", "SE": "SEK", "IS": "ISK", "CZ": "CZK", "SK": "SKK", "EE": "EEK"}, None),
        "krona": ({"SE": "SEK", "IS": "ISK"}, "SEK"),
        "koruna": ({"CZ": "CZK", "SK": "SKK"}, "CZK"),
        "mark": ({"DE": "DEM", "DD": "DDM", "FI": "FIM", "BA": "BAM"}, "DEM"),
        "guilder": ({"NL": "NLG", "SR": "SRG", "CW": "ANG"}, "NLG"),
        "lira": ({"TR": "TRY", "IT": "ITL", "MT": "MTL"}, None),
        "rupee": ({"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"}, "INR"),
        "dinar": ({"KW": "KWD", "BH": "BHD", "IQ": "IQD", "JO": "JOD", "RS": "RSD", "DZ": "DZD", "TN": "TND",
        "LY": "LYD",
                   "MK": "MKD"}, None),
        "riyal": ({"SA": "SAR", "QA": "QAR", "OM": "OMR", "IR": "IRR", "YE": "YER"}, None),
        "rial": ({"IR": "IRR", "OM": "OMR", "YE": "YER", "QA": "QAR", "SA": "SAR"}, None),
        "dirham": ({"AE": "AED", "MA": "MAD"}, None),
        "shilling": ({"KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"}, None),
        "won": ({"KR": "KRW", "KP": "KPW"}, "KRW"),
        "ruble": ({"RU": "RUB", "BY": "BYN", "SU": "SUR"}, "RUB"),
        "leu": ({"RO": "RON", "MD": "MDL"}, "RON"),
        "kwacha": ({"ZM": "ZMW", "MW": "MWK"}, None),
    }
)  # fmt: skip

# Currencies that the euro replaced, and since when a bare `franc` or `lira` is none of them.
EURO_PREDECESSORS: Final = frozenset(
    "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK".split()
)
EURO_ONLY: Final = date(2002, 7, 1)
