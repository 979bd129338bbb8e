"""When was the article published? Read from its front matter, its name, or the lines above its text.

Nothing is guessed: a date counts only where day, month and year are stated, and only where it stands as a date of
publication does: after a cue (`Published: 24 February 2025`), alone on a line or in a byline (`| February 24, 2025 ,
3:48 pm`), or in a dateline (`MUNICH, Feb. 24, 2025 -`). A date in a sentence is what the article is about.
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from factsheet.articles.article import PublishedFrom
from factsheet.articles.front_matter import FrontMatter, front_matter
from factsheet.articles.head import head_lines
from factsheet.articles.standing import Standing, standing
from factsheet.articles.tables.publication import FRONT_MATTER_KEYS
from factsheet.articles.written_date import date_in_name, written_dates

Publication = tuple[date, PublishedFrom, tuple[int, int] | None]

_TOO_MANY = {Standing.ALONE: 3, Standing.DATELINE: 2}
"""So many different dates of one standing are a timeline or a list of other articles, and none of them is ours."""


def published_on(text: str, *, name: str | None) -> Publication | None:
    """The date of publication, where it came from, and its span in `text` if it stands there; None if it is unknown.

    `name` is the path or id of the article, None where it has none. A front matter goes before the name, the name
    before the lines at the top of the text. Reads at most the first 20,000 characters of the text.
    """
    matter = front_matter(text)
    if found := matter and _from_front_matter(matter):
        return found
    if name and (day := date_in_name(name)):
        return day, "file name", None
    return _from_head(text)


def _from_front_matter(matter: FrontMatter) -> Publication | None:
    for key in FRONT_MATTER_KEYS:
        entry = matter.value_of(key)
        found = next(written_dates(entry.value[:100]), None) if entry else None
        if entry and found:
            return found.day, "front matter", (entry.start + found.start, entry.start + found.end)
    return None


class _Candidate(msgspec.Struct, frozen=True):
    standing: Standing
    day: date
    span: tuple[int, int]


def _from_head(text: str) -> Publication | None:
    candidates = list(_candidates(text))
    for rank in Standing:
        found = [candidate for candidate in candidates if candidate.standing is rank]
        if found and len({candidate.day for candidate in found}) < _TOO_MANY.get(rank, 100):
            return found[0].day, "dateline", found[0].span
    return None


def _candidates(text: str) -> Iterator[_Candidate]:
    for line in head_lines(text):
        dates = list(written_dates(line.text))
        for found in dates:
            rank = standing(line.text, found, only_date=len({other.day for other in dates}) == 1)
            if rank is not None:
                yield _Candidate(rank, found.day, (line.start + found.start, line.start + found.end))
