"""Words that lead the base of a comparison, and what may stand around it (regex sources)."""

from typing import Final

# `to 1.37 billion euros from 1.30 billion`, `€4.2bn against 3.9bn`.
BASE_CUES: Final = r"from|against|versus|vs\.?|compared\s(?:with|to)|as\sagainst"

# Behind them another clause begins, with amounts of its own.
CLAUSE_BREAKS: Final = "while|whereas|although|though|but|because"

# After the base: when it was, what it was expected to be, the next part of the clause.
MAY_FOLLOW: Final = (
    r"an?\s(?:year|month|quarter|week|decade)|one\syear|(?:two|three|four|five|ten)\syears|the\s(?:year|month|quarter|week"
    r"|same|previous|prior|corresponding|comparable|preceding|first|second|third|fourth)|last|previously|earlier|before"
    r"|in|on|at|for|during|after|when|and|or|to|as|with|expected|forecast|estimated|projected|seen|reported|recorded"
    r"|posted|budgeted|planned|year-on-year|year-ago|that|which|it|analysts"
)
