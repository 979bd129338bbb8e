"""Words that lead the base of a comparison, and what may stand around it (regex sources)."""

from types import MappingProxyType
from typing import Final

# `to 1.37 billion euros from 1.30 billion`, `€4.2bn against 3.9bn`.
BASE_CUES: Final = (
    r"plus|from|against|versus|vs\.?|compared\s(?:with|to)|as\sagainst"
    r"|(?:%|per\s?cent|pct|points|times)\s(?:more|less|higher|lower|greater|fewer)\sthan"
)
# What a base may be called before it is stated: `from an earlier range of 3.8 billion`.
BASE_NOUNS: Final = (
    r"range|forecast|estimate|guidance|target|prediction|projection|expectations?|figure|level|average|total|plan"
    r"|budget"
)
# When a first amount was or will be, so that another follows for another time: `this year and 9 billion next year`.
TIMES: Final = (
    r"(?:this|last|next|the\s(?:following|previous|same|first|second|third|fourth|year))(?:\s(?:year|month|quarter|week"
    r"|season|half|before|after|earlier))?|in\s(?:each\sof\s)?(?:fiscal\s)?(?:19|20)[0-9]{2}|(?:a|one)\s(?:year|month)"
    r"\s(?:ago|earlier|later)|in\s(?:the\s)?(?:first|second|third|fourth|following|previous|same)"
    r"(?:\s(?:year|month|quarter|half|week))?|now|today|then"
)
# What is counted in money, in the plural, so that its number needs no currency of its own: `, and imports 110 billion`.
MONEY_NOUNS: Final = (
    r"exports|imports|sales|costs|losses|revenues?|profits?|expenses|deposits|loans|debts|spending|receipts|liabilities"
    r"|assets|orders|subsidies|taxes|payments|investments|reserves|dividends|buybacks"
)
# The word that leads the first of two, and those that lead the second: `from 3.9bn last year to €4.2bn`.
TWO_OF_A_KIND: Final = MappingProxyType({"from": r"to|up\sto|down\sto", "between": "and"})

# Behind them another clause begins, with amounts of its own.
CLAUSE_BREAKS: Final = "while|whereas|although|though|but|because"

# After the base: when it was, what it was expected to be, the next part of the clause.
MAY_FOLLOW: Final = (
    r"an?\s(?:year|month|quarter|week|decade)|one\syear|(?:two|three|four|five|ten)\syears|the\s(?:year|month|quarter|week"
    r"|same|previous|prior|corresponding|comparable|preceding|first|second|third|fourth)|last|previously|earlier|before"
    r"|in|on|at|for|during|after|when|and|or|to|as|with|expected|forecast|estimated|projected|seen|reported|recorded"
    r"|posted|budgeted|planned|year-on-year|year-ago|that|which|it|analysts"
    r"|earned|made|paid|spent|sold|of\s(?:an?\s(?:year|quarter|month)|last|the\s(?:year|same|previous|prior)|(?:19|20)[0-9]{2})"
)
