"""Words of exchange rates that leave out the currency counted: `the yen weakened to 150.25 per dollar`."""

from typing import Final

# What is counted by the unit of a dearer currency (nouns of tables/currencies.py).
COUNTED: Final = frozenset(
    "yen yuan renminbi rupee rupiah ringgit baht peso krone krona koruna crown zloty forint lira ruble rouble rand "
    "real shekel won dong naira franc hryvnia tenge dirham riyal rial dinar shilling cedi kwacha birr lari dram "
    "leu lev taka kyat riel som manat".split()
)

# The unit, after `per` or `to the`, and what the amount is then counted per.
UNITS: Final = frozenset("dollar greenback euro pound sterling".split())

# Right before the number: where the rate stands, how far it went (regex source).
STANDS: Final = (
    r"at|to|from|near|past|below|above|beyond|around|about|of|under|over|hit|hits|hitting|touched|touching|reached"
    r"|reaching|breached|than|as|was|is|quoted"
)
