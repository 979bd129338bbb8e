"""The headline of an article: its first line, if that looks like one."""

import re
from itertools import pairwise

from factsheet.articles.front_matter import front_matter
from factsheet.articles.head import HeadLine, head_lines
from factsheet.articles.standing import standing
from factsheet.articles.written_date import written_dates

_MAX_LENGTH = 160
_MAX_WORDS = 20
_MAX_WORDS_WITH_A_DOT = 10
"""A line that ends with `Inc.` is rather a sentence, if it is longer than this."""

_LAST_WORD = re.compile(r"(\S{1,20})$")
_ABBREVIATIONS = frozenset({"inc.", "corp.", "co.", "ltd.", "cos.", "plc.", "no.", "jr.", "sr.", "bros.", "dept."})
_OPEN_ENDS = ".,;:-–—_"
"""A sentence ends so, or a dateline, or a line that announces the next."""
_WRAP = 85
"""Width in characters up to which the lines of a paragraph may have been wrapped by hand."""


def title_of(text: str) -> str | None:
    """The title in the front matter, else the first line if it is a headline, else None.

    A headline is short, does not end as a sentence does, has text after it, and states no date of publication. The
    `#` of Markdown is not part of it. Reads only the first lines.
    """
    matter = front_matter(text)
    entry = matter.value_of("title") if matter else None
    if entry and entry.value:
        return entry.value
    lines = list(head_lines(text))
    if len(lines) < 2:
        return None
    first = lines[0].text.strip()
    if first.startswith("#"):
        return first.strip("#").strip() or None
    if lines[0].cut or not _is_headline(first) or _is_wrapped(text, lines):
        return None
    if any(standing(first, found, only_date=True) is not None for found in written_dates(first)):
        return None
    return first


def _is_headline(line: str) -> bool:
    words = line.split()
    if len(line) > _MAX_LENGTH or not 2 <= len(words) <= _MAX_WORDS or not any(map(str.isalpha, line)):
        return False
    if words[0].lower() == "by":
        return False
    last = line.rstrip("\"'”’)")
    if last.endswith("..."):
        return True
    return not last.endswith(tuple(_OPEN_ENDS)) or (len(words) <= _MAX_WORDS_WITH_A_DOT and _is_abbreviation(last))


def _is_abbreviation(line: str) -> bool:
    """Ends with `Inc.` or `U.S.`, whose dot ends no sentence."""
    last = _LAST_WORD.search(line)
    return last is not None and (last[1].lower() in _ABBREVIATIONS or "." in last[1][:-1])


def _is_wrapped(text: str, lines: list[HeadLine]) -> bool:
    """The first lines are one paragraph, broken by hand: no blank line between them, and the text runs on."""
    adjacent = [not _blank_between(text, one, other) for one, other in pairwise(lines[:3])]
    if not adjacent[0]:
        return False
    if lines[1].text.lstrip()[:1].islower():
        return True
    return len(adjacent) == 2 and adjacent[1] and all(len(line.text) <= _WRAP for line in lines[:3])


def _blank_between(text: str, one: HeadLine, other: HeadLine) -> bool:
    between = text[one.start + len(one.text) : other.start]
    return len(between.replace("\r\n", "\n").strip(" \t")) > 1
