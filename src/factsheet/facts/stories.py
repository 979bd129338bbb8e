"""Stories: articles that share facts tell one story, and each may leave out what the other says."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from factsheet.facts.periods import STORY_DAYS
from factsheet.facts.span import digits_of
from factsheet.facts.statement import Statement, amount_of

_TELLING = 3
"""An amount of so many digits that two articles share makes them one story by itself."""

_SHARED = 2
"""So many shared facts make a story whatever their numbers."""

_MOST_ARTICLES = 60
"""A fact of more articles than this is known to everybody and binds no two of them."""

Story = frozenset[tuple[str, str]]


def shared_stories(facts: Iterable[Sequence[Statement]]) -> Story:
    """Pairs of article ids, in order, that state the same facts in the same numbers within a week, as far as dated."""
    shared: Counter[tuple[str, str]] = Counter()
    for statements in facts:
        days = {statement.article: statement.published for statement in statements}
        if not 1 < len(days) <= _MOST_ARTICLES:
            continue
        digits = max(digits_of(amount_of(claim)) for statement in statements for claim in statement.claims)
        for one, other in combinations(sorted(days), 2):
            first, second = days[one], days[other]
            if first is None or second is None or abs((first - second).days) <= STORY_DAYS:
                shared[one, other] += _SHARED if digits >= _TELLING else 1
    return frozenset(pair for pair, count in shared.items() if count >= _SHARED)


def tell_one_story(one: Statement, other: Statement, stories: Story) -> bool:
    """Whether the articles of two statements are known to tell one story."""
    return (min(one.article, other.article), max(one.article, other.article)) in stories
