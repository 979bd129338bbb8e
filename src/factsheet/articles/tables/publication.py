"""The words around a publication date, in lower case."""

from types import MappingProxyType

from factsheet.articles.tables import months

FIRST_YEAR = 1900
LAST_YEAR = 2100
"""Years that a name, a front matter or a dateline may state; anything else is a number of another kind."""

MONTHS = MappingProxyType({**months.MONTHS, **months.MONTH_ABBREVIATIONS})

WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)

CLOCK_WORDS = frozenset(
    "am pm a.m p.m noon midnight z gmt utc bst cet cest eet eest msk ist jst kst sgt hkt aest aedt "
    "et est edt ct cst cdt mt mst mdt pt pst pdt time local".split()
)
"""Parts of a time of day: halves of the day and time zones as bylines abbreviate them."""

PUBLISHED_CUES = frozenset("published publication publish posted issued filed created date dated pubdate".split())
"""Words that announce the date of publication."""

UPDATED_CUES = frozenset("updated update modified revised edited corrected".split())
"""Words that announce a later version; their date counts only where no other is given."""

RELEASE_CUES = frozenset({"immediate", "for"})
"""`release` announces a date only after one of these: `for immediate release`, not the release of a film."""

CUE_LEADS = frozenset("this article story page post item issue news press was is for immediate".split())
"""Words with which a line may come to its cue: `This article was first published on`."""

FILLERS = frozenset("on at first last originally".split())
"""Words that may stand between a cue and its date, or beside a date in a byline, and say nothing."""

OTHER_DATES = frozenset(
    "the a an this that its their new earlier later due start starting end ending closing close effective record "
    "payment payable expiry expiration event maturity settlement trade launch target deadline birth release delivery "
    "dividend ex-dividend cut-off cutoff sale wedding hearing court trial meeting election on by to of no".split()
)
"""Before `date` they make it the date of something else: `due date`, `record date`, `the date`."""

BYLINE_WORDS = frozenset("by and of for at in from with staff writer reporter min mins minute minutes read ago".split())
"""Words in lower case that a byline may hold beside names."""

BY_LEADS = frozenset("written story words report reporting".split())
"""Words that may come before `by` in a byline, beside the cues."""

NOT_IN_A_PLACE = frozenset(
    "on in since by until till from before after as at to between through during for ending ended ends quarter year "
    "month months period report reports result results statement statements accounts annual interim fiscal effective "
    "starting beginning starts begins due agenda the a an and or of with deadline table figure chart source updated "
    "born died".split()
)
"""No place and no agency: before a date they make the line a heading or the start of a sentence."""

AFTER_A_CUED_DATE = frozenset("by at in on from and under last updated modified for".split())
"""Words in lower case that may follow the date of a byline; any other goes on with a sentence."""

FRONT_MATTER_KEYS = (
    "published",
    "publishedat",
    "publishedon",
    "datepublished",
    "publishdate",
    "publicationdate",
    "pubdate",
    "date",
)
"""Keys of a front matter that hold the publication date, best first; case, `_` and `-` don't matter."""
