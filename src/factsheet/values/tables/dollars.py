"""Who writes a bare `$` for which dollar."""

from types import MappingProxyType
from typing import Final

# Countries (ISO 3166) whose press writes a bare `$` for their own dollar.
LOCAL_DOLLARS: Final = MappingProxyType({"AU": "AUD", "CA": "CAD", "NZ": "NZD"})

# Countries whose press does so too, but whose wire reports count in US dollars: only where the article marks
# American money as such (`US$5`) is the bare sign taken for the local dollar.
LOCAL_BESIDE_AMERICAN: Final = MappingProxyType(
    {"SG": "SGD", "JM": "JMD", "TT": "TTD", "BB": "BBD", "BS": "BSD", "FJ": "FJD", "GY": "GYD", "NA": "NAD"}
)

# Agencies whose `$` is the US dollar wherever they report from (their stylebooks write `A$`, `C$` for others).
AMERICAN_SIGN: Final = frozenset(
    "reuters;ap;associated press;the associated press;afp;agence france-presse;bloomberg;bloomberg news;upi;dow jones;"
    "dow jones newswires;xinhua;kyodo;efe;dpa;nikkei;cnn;cnbc".split(";")
)

# The dollars that have market rates and that a bare sign can mean: `380 billion yuan ($52.44 billion)` fits one.
RATED: Final = ("USD", "AUD", "CAD", "HKD", "SGD", "NZD")

# How cents are written, and the currencies beside the dollars that have them.
CENTS: Final = frozenset({"cent", "cents", "c", "¢"})
HAS_CENTS: Final = frozenset({"EUR", "ZAR"})
