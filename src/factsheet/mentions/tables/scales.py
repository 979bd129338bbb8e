"""Words and letters that multiply a number, and the words that say how much of a scale is meant."""

from decimal import Decimal
from types import MappingProxyType
from typing import Final

THOUSAND: Final = Decimal(1_000)
MILLION: Final = Decimal(1_000_000)
BILLION: Final = Decimal(1_000_000_000)
TRILLION: Final = Decimal(1_000_000_000_000)

# Written out, after any number: `52.4 billion`, `35 lakh`. A following one multiplies: `2 lakh crore`.
SCALE_WORDS: Final = MappingProxyType(
    {
        "dozen": Decimal(12),
        "hundred": Decimal(100),
        "thousand": THOUSAND,
        "lakh": Decimal(100_000),
        "lakhs": Decimal(100_000),
        "lac": Decimal(100_000),
        "million": MILLION,
        "millions": MILLION,
        "mln": MILLION,
        "mio": MILLION,
        "crore": Decimal(10_000_000),
        "crores": Decimal(10_000_000),
        "billion": BILLION,
        "billions": BILLION,
        "bln": BILLION,
        "mrd": BILLION,
        "trillion": TRILLION,
        "trillions": TRILLION,
        "trln": TRILLION,
        "quadrillion": TRILLION * THOUSAND,
    }
)

# Letters right after the digits: `$5.2bn`, `£3.4m`, `$250K`. With a space only those of two letters: `$13 bn`.
SCALE_LETTERS: Final = MappingProxyType(
    {
        "k": THOUSAND,
        "K": THOUSAND,
        "m": MILLION,
        "M": MILLION,
        "mn": MILLION,
        "Mn": MILLION,
        "MN": MILLION,
        "mm": MILLION,
        "MM": MILLION,
        "mil": MILLION,
        "b": BILLION,
        "B": BILLION,
        "bn": BILLION,
        "Bn": BILLION,
        "BN": BILLION,
        "t": TRILLION,
        "T": TRILLION,
        "tn": TRILLION,
        "Tn": TRILLION,
        "TN": TRILLION,
        "trn": TRILLION,
        "cr": Decimal(10_000_000),
        "Cr": Decimal(10_000_000),
    }
)

# Letters before an ISO code: `30 MUSD`, `5 TEUR` (thousand, as in Nordic and German reports).
CODE_SCALES: Final = MappingProxyType({"k": THOUSAND, "T": THOUSAND, "M": MILLION, "m": MILLION, "bn": BILLION})

# How much of the scale that follows: `half a billion`, `three quarters of a million`, `a couple of thousand`.
PORTIONS: Final = MappingProxyType(
    {
        "a": Decimal(1),
        "an": Decimal(1),
        "half": Decimal("0.5"),
        "half a": Decimal("0.5"),
        "half of a": Decimal("0.5"),
        "one half": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "quarter": Decimal("0.25"),
        "quarter of a": Decimal("0.25"),
        "a quarter": Decimal("0.25"),
        "a quarter of a": Decimal("0.25"),
        "one quarter of a": Decimal("0.25"),
        "three quarters": Decimal("0.75"),
        "three quarters of a": Decimal("0.75"),
        "one and a half": Decimal("1.5"),
        "a couple": Decimal(2),
        "a couple of": Decimal(2),
    }
)

# Loose counts of a scale, as the least and the most that a reader takes from them: `several million`, `a few billion`.
LOOSE_COUNTS: Final = MappingProxyType(
    {
        "several": (Decimal(3), Decimal(9)),
        "a few": (Decimal(2), Decimal(5)),
        "few": (Decimal(2), Decimal(5)),
        "many": (Decimal(2), Decimal(10)),
    }
)

# Plurals without a number are a decade: `millions of dollars` is 1 to 10 million, `tens of millions` 10 to 100 million.
VAGUE_PLURALS: Final = MappingProxyType(
    {
        "tens": Decimal(10),
        "dozens": Decimal(12),
        "scores": Decimal(20),
        "hundreds": Decimal(100),
        "thousands": THOUSAND,
        "lakhs": Decimal(100_000),
        "millions": MILLION,
        "crores": Decimal(10_000_000),
        "billions": BILLION,
        "trillions": TRILLION,
    }
)

VULGAR_FRACTIONS: Final = MappingProxyType(
    {
        "½": (1, 2),
        "⅓": (1, 3),
        "⅔": (2, 3),
        "¼": (1, 4),
        "¾": (3, 4),
        "⅕": (1, 5),
        "⅖": (2, 5),
        "⅗": (3, 5),
        "⅘": (4, 5),
        "⅙": (1, 6),
        "⅚": (5, 6),
        "⅛": (1, 8),
        "⅜": (3, 8),
        "⅝": (5, 8),
        "⅞": (7, 8),
    }
)
