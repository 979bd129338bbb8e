"""The rules: code, how bad, and what `factsheet explain` says of them."""

from types import MappingProxyType
from typing import Literal

import msgspec


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A rule as users see it. `severity` is the one that it mostly has; a rule may be milder where it is less sure."""

    code: str
    name: str
    severity: Literal["error", "warning", "note"]
    what: str
    why: str
    example: str
    settle: str


_RULES = (
    Rule(
        code="FS101",
        name="contradicts the corpus",
        severity="error",
        what="A claim contradicts what the articles given with --against say of the same subject, measure and period.",
        why="Readers, and other desks, will hold the two articles side by side. One of them is wrong, or the "
        "new one should say what has changed.",
        example="Alibaba Cloud, revenue growth, 2024-Q4: 31% here; 13% in 2 articles (corpus/a.txt:5, corpus/c.txt:9)",
        settle="Check the source and correct the figure. Where both are right, because they differ in scope or "
        "time, say so in the article; where the earlier one was wrong, put the finding into the baseline "
        "with the reason.",
    ),
    Rule(
        code="FS102",
        name="contradicts itself",
        severity="error",
        what="Two claims of one fact in the same article contradict each other; headline against body is named"
        " as such.",
        why="A figure is often mended in one place and left in another, most of all in the headline.",
        example="headline says $53.4 billion, the body says $52.4 billion (line 5)",
        settle="Correct one of the two. A claim that was revised or denied should be worded as such.",
    ),
    Rule(
        code="FS103",
        name="change does not add up",
        severity="error",
        what="The amount before, the amount after, and the change between them do not fit, or the verb says "
        "the opposite.",
        why="The three are typed one by one and each can slip. Each number is taken as rounded to its last "
        "digit, so that `rose 5.2% to $2.36 billion from $2.25 billion` is right although the quotient of"
        " the two is 1.049.",
        example="rose 15.2% to $2.36 billion from $2.25 billion: from $2.25 billion to $2.36 billion is a rise of"
        " 4.4% to 5.3%",
        settle="Work out which of the numbers is wrong. If the percentage is measured otherwise (at constant "
        "exchange rates, without acquisitions), say so next to it.",
    ),
    Rule(
        code="FS104",
        name="conversion is off",
        severity="error",
        what="An amount and its conversion imply an exchange rate too far from the market's on that date.",
        why="Conversions are done by hand, late. The usual slips are a million for a billion, a lost or wrong"
        " currency sign, an inverted rate, and the same number in both currencies.",
        example="380 billion yuan ($5.24 billion): at the rate of 2025-02-24 that is $52.4 billion",
        settle="Convert again at the rate of the day. A conversion at an older rate is recognised when its date "
        "stands in the same sentence; `factsheet config` shows the tolerance (`rate_tolerance`).",
    ),
    Rule(
        code="FS105",
        name="parts and total differ",
        severity="error",
        what="Amounts that the article itself adds up (`a total of`, `consisting of`) do not give the total "
        "that it states.",
        why="A part was changed and the total was not, or a part is missing.",
        example="$40 million and $12.5 million, for a total of $55.5 million: the parts give $52.5 million",
        settle="Correct the part or the total, or name the part that is missing.",
    ),
    Rule(
        code="FS106",
        name="weekday or date is wrong",
        severity="error",
        what="A weekday stands next to a date that falls on another day, or a date does not exist.",
        why="One of the two is wrong, and readers plan by it. Dates without a year are held against the "
        "publication date.",
        example="Monday, February 25, 2025 was a Tuesday",
        settle="Look at a calendar and correct the weekday or the date.",
    ),
    Rule(
        code="FS107",
        name="a thousand times off",
        severity="warning",
        what="A figure is a thousand or a million times larger or smaller than the others of its fact or measure.",
        why="Million for billion is the most frequent slip in business news, and the most expensive.",
        example="$52.4 million here, $52.4 billion in line 3: million for billion?",
        settle="Correct the scale word. If the figures measure different things, the finding can go into the baseline.",
    ),
    Rule(
        code="FS201",
        name="currency assumed",
        severity="note",
        what="Nothing in the article says which dollar, pound or yen an amount is in, and a default decided.",
        why="A bare $ is another currency in Sydney than in New York.",
        example="$3 million: taken as USD, since nothing in the article says which dollar it is",
        settle="Write the currency out once (US$, Australian dollars), or set `home_currency` in the settings "
        "file, which says what a bare sign means in your house.",
    ),
    Rule(
        code="FS202",
        name="relative date without a publication date",
        severity="note",
        what="`Last month` or `on Monday` stands in an article of which the date of publication is not known.",
        why="Such a date can't be placed in the calendar, neither by this program nor by a reader who finds "
        "the article later.",
        example="last month: the article has no publication date",
        settle="Give the article a date: in its file name (2025-02-24-wire.txt), its front matter, its dateline,"
        " or as `published` in a JSON Lines record.",
    ),
    Rule(
        code="FS301",
        name="input not read",
        severity="error",
        what="An input could not be read, or had nothing in it.",
        why="An article that was not read was not checked, and silence would look like success.",
        example="draft.txt: not UTF-8 text",
        settle="Save the file as UTF-8 text, or leave it out of the paths.",
    ),
    Rule(
        code="FS401",
        name="ignore entry without use",
        severity="warning",
        what="An entry of the baseline matches nothing any more in the articles that were checked, or its end "
        "date has passed.",
        why="Entries without use hide the next real finding.",
        example="baseline entry 5f0c6f0d1f3e4a5b6c7d (FS101, new/wire.txt) matches nothing any more",
        settle="Run with --update-baseline, which drops entries that match nothing, or delete the line.",
    ),
)

RULES = MappingProxyType({rule.code: rule for rule in _RULES})
"""Every rule by its code, in the order of codes."""
