"""Words whose final dot does not end a sentence. One line a group; a new abbreviation is one word here."""

from typing import Final

ALWAYS_FOLLOWED: Final = frozenset(
    # By a name, a day or a number: `Mr. Wu`, `Feb. 24`, `No. 3`, `Rs. 500`, `vs. $3`.
    """
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Rev Hon Pres St Ste Mt Ft
    No Nos nos vs Vs viz Rs Re cf ca approx est p pp Art Sec Fig Vol Ch
    """.split()
)

ABBREVIATIONS: Final = frozenset(
    # Company suffixes, states and others that do end a sentence now and then: `Ford Motor Co. The company ...`.
    """
    Inc Corp Co Cos Ltd Bros LLC LP PLC Plc Pty Intl Mfg Assn Assoc Dept Univ Natl Sr Jr Esq
    Ave Blvd Rd Hwy Calif Mass Conn Fla Ill Mich Minn Pa Va Wash Wis Tex Ariz Colo Ore Tenn Okla Ga Ala Ark Kan Ky La
    Md Mo Neb Nev Ind Del etc al
    """.split()
)

BEFORE_NUMBERS: Final = frozenset(
    # Only by an amount or a number: `c. €30m`, `incl. £2m`, `max. 40`; elsewhere their dot ends a sentence like any.
    """
    c ca appr est max min avg incl excl equiv para
    """.split()
)

INITIALISMS: Final = frozenset("US UK EU UN USA am pm PhD".split())
