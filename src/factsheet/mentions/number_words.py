"""Number words: where a run of them begins and ends, and what it adds up to (text2num does the sum)."""

import functools
import re
from decimal import Decimal

from factsheet.mentions.tables.digit_counts import DIGIT_COUNTS
from factsheet.mentions.tables.number_words import FRACTION_NAMES, LARGE, SMALL

# A run longer than this is a list or noise, and a bound keeps every pattern linear.
LONGEST_RUN = 12


def word_source() -> str:
    """Regex source for one number word, `zero` to `ninety`, `hundred`, `thousand` (no capturing group)."""
    return "(?:" + "|".join(sorted((*SMALL, *LARGE), key=len, reverse=True)) + ")"


def run_source() -> str:
    """Regex source for a run of number words: `five`, `twenty-six`, `two hundred and five thousand`."""
    word = word_source()
    joint = r"(?:\s{1,2}and\s{1,2}|\s?-\s?|\s{1,2})"
    return rf"(?:an?\s{{1,2}}(?=hundred|thousand))?{word}(?:{joint}{word}){{0,{LONGEST_RUN}}}"


def fraction_source() -> str:
    """Regex source for the name of a part: `half`, `thirds`, `quarter` (one capturing group: the name)."""
    return "(" + "|".join(FRACTION_NAMES) + ")s?"


@functools.cache
def part_names() -> re.Pattern[str]:
    """The name of a part in small letters, within a word too: tells most sentences apart from those with a part."""
    return re.compile("|".join(FRACTION_NAMES))


def digit_count_source() -> str:
    """Regex source for `low single-digit`, `double-digit` (groups `part` and `places`)."""
    return r"(?:(?P<part>low|mid|high)(?:dle)?[\s-]{1,2}(?:to\s)?)?(?P<places>single|double|triple)[\s-]{1,2}digits?"


def digit_count(match: re.Match[str]) -> tuple[Decimal, Decimal]:
    """The ends that a match of `digit_count_source` allows: a low single digit is 1 to 4."""
    low, high = DIGIT_COUNTS[(match["part"] or "").lower(), match["places"].lower()]
    return Decimal(low), Decimal(high)


@functools.lru_cache(maxsize=4096)
def sum_words(run: str) -> int | None:
    """What a run of number words adds up to, None when it is no single number (`five six`)."""
    from text_to_num import text2num  # compiled: loaded with the first number word

    words = re.sub(r"\s*-\s*|\s+", " ", run.lower()).strip()
    words = re.sub(r"^an? ", "one ", words)
    try:
        return int(text2num(words, "en"))
    except (ValueError, OverflowError):
        return None


def first_number(run: str) -> tuple[int, int] | None:
    """The longest number that begins a run, and where it ends: in `seven and eleven` that is 7, up to 5."""
    ends = [m.end() for m in re.finditer(r"[A-Za-z]+", run) if m.group().lower() not in ("and", "a", "an")]
    for end in reversed(ends):
        value = sum_words(run[:end])
        if value is not None:
            return value, end
    return None


def words_step(run: str) -> Decimal:
    """The place of the last stated digit: `two hundred thousand` is stated to the thousand, `twenty-six` to one."""
    last = re.findall(r"[a-z]+", run.lower())[-1]
    return {"thousand": Decimal(1000), "hundred": Decimal(100)}.get(last, Decimal(1))
