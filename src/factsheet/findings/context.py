"""What a rule may look at beside the article."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Protocol

from factsheet.claims.claim import Claim
from factsheet.facts.exchange import Exchange
from factsheet.facts.likeness import likeness
from factsheet.facts.reconcile import reconcile
from factsheet.facts.statement import Statement, amount_of
from factsheet.facts.words import word_sequence
from factsheet.findings.evidence import LIKE_WORDS, Support, is_name, statements_of
from factsheet.findings.finding import Draft
from factsheet.findings.reading import Reading
from factsheet.findings.slip_index import SlipIndex
from factsheet.settings import CheckSettings, Settings


class Quote(Protocol):
    """One unit of a currency in another, on the day on which the rate was set."""

    @property
    def rate(self) -> Decimal: ...
    @property
    def day(self) -> date: ...
    @property
    def source(self) -> str: ...


class Market(Protocol):
    """Where market rates come from (`factsheet.values.rates.Rates`)."""

    def rate(self, source: str, target: str, day: date, /) -> Quote | None:
        """The rate of the day or of the last one before it, None if it is not known."""
        ...


class Context:
    """Settings, market rates, and everything that the articles of the run state.

    What the rules look up is worked out once, when it is first asked for.
    """

    def __init__(
        self,
        settings: Settings,
        check: CheckSettings,
        market: Market | None,
        new: Sequence[Reading],
        earlier: Sequence[Claim],
    ) -> None:
        """`earlier` are claims of articles that are not among the new ones."""
        self.settings = settings
        self.check = check
        self.market = market
        self._claims = [claim for reading in new for claim in reading.claims] + list(earlier)
        self._place = {reading.article.id: number for number, reading in enumerate(new)}
        self._published = {reading.article.id: reading.article.published for reading in new}
        self.earlier_articles = bool(earlier) or len(new) > 1
        self.exchange = Exchange(settings.rate_tolerance, market)  # type: ignore[arg-type]

    @cached_property
    def statements(self) -> Mapping[str, tuple[Statement, ...]]:
        """What each article states in money and percentages."""
        return statements_of(self._claims, self.settings)

    @cached_property
    def index(self) -> SlipIndex:
        """All statements, to be found by numbers that are one slip away."""
        return SlipIndex(statement for found in self.statements.values() for statement in found)

    @cached_property
    def conflicts(self) -> Mapping[str, tuple[tuple[Statement, ...], ...]]:
        """For each new article the facts on which articles contradict each other, as statements."""
        if not self.earlier_articles:
            return {}
        by_claim = {
            (claim.article, claim.start, claim.end, claim.kind): statement
            for found in self.statements.values()
            for statement in found
            for claim in statement.claims
        }
        found_: dict[str, list[tuple[Statement, ...]]] = {}
        for fact in reconcile(self._claims, self.settings, self.market):  # type: ignore[arg-type]
            if fact.verdict != "conflict" or len({claim.article for claim in fact.claims}) < 2:
                continue
            keys = ((claim.article, claim.start, claim.end, claim.kind) for claim in fact.claims)
            statements = tuple(dict.fromkeys(by_claim[key] for key in keys if key in by_claim))
            for article in dict.fromkeys(claim.article for claim in fact.claims):
                if article in self._place:
                    found_.setdefault(article, []).append(statements)
        return {article: tuple(facts) for article, facts in found_.items()}

    @cached_property
    def _said(self) -> Counter[tuple[str, str, Decimal | None]]:
        return Counter(
            (statement.article, statement.dimension, amount_of(statement.lead))
            for found in self.statements.values()
            for statement in found
        )

    @cached_property
    def _known(self) -> Mapping[tuple[str, str, Decimal | None], list[Statement]]:
        known: dict[tuple[str, str, Decimal | None], list[Statement]] = {}
        for found in self.statements.values():
            for statement in found:
                known.setdefault((statement.subject, statement.dimension, amount_of(statement.lead)), []).append(
                    statement
                )
        return known

    def is_earlier(self, other: Statement, statement: Statement) -> bool:
        """Whether `other` comes from an article before that of `statement`.

        Everything given as earlier does; of two new articles the one published first, else the first of the input.
        """
        if other.article == statement.article:
            return False
        if other.article not in self._place:
            return True
        one, two = self._published.get(other.article), self._published.get(statement.article)
        if one is not None and two is not None and one != two:
            return one < two
        return self._place[other.article] < self._place.get(statement.article, 0)

    def is_known(self, statement: Statement) -> bool:
        """Whether an earlier article states this number of this subject, and may mean the same."""
        return any(_may_be_one(statement, other) for other in self._earlier_with_number(statement))

    def support(self, statement: Statement, other: Statement) -> Support:
        """What the articles of the run say for `other`, whose number is another than that of `statement`."""
        key = (other.subject, other.dimension, amount_of(other.lead))
        return Support(
            borne_out=len({each.article for each in self._known.get(key, ())} - {statement.article}) > 1,
            stray=self._is_stray(statement, other),
        )

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        """The words of the sentences in which each article states something."""
        words: dict[str, set[str]] = {}
        for article, found in self.statements.items():
            for text in {each.lead.sentence.text for each in found}:
                words.setdefault(article, set()).update(word_sequence(text))
        return {article: frozenset(found) for article, found in words.items()}

    def _is_stray(self, statement: Statement, other: Statement) -> bool:
        about = {
            subject
            for subject, article in ((statement.subject, other.article), (other.subject, statement.article))
            if is_name(subject) and self._words[article].issuperset(word_sequence(subject))
        }
        amount, replaced = amount_of(statement.lead), amount_of(other.lead)
        return (
            bool(about)
            and not self._said[statement.article, other.dimension, replaced]
            and all(
                each.article == statement.article
                for name in {*about, statement.subject, other.subject}
                for each in self._known.get((name, statement.dimension, amount), ())
            )
        )

    def same_number(self, statement: Statement) -> list[Statement]:
        """What earlier articles say with this number of this subject and measure."""
        return [each for each in self._earlier_with_number(statement) if each.family == statement.family]

    def _earlier_with_number(self, statement: Statement) -> Iterator[Statement]:
        amount = amount_of(statement.lead)
        for other in self._known.get((statement.subject, statement.dimension, amount), ()):
            if amount is not None and self.is_earlier(other, statement):
                yield other

    def said_twice(self, *statements: Statement) -> bool:
        """Whether each of these numbers stands more than once in its article: then none of them is a slip."""
        return all(self._said[each.article, each.dimension, amount_of(each.lead)] > 1 for each in statements)

    def by_measure(self, own: Iterable[Statement]) -> Iterator[Statement]:
        """The statements of an article and those of the earlier ones on the same subjects."""
        own = tuple(own)
        subjects = {statement.subject for statement in own if statement.subject}
        yield from own
        for article, found in self.statements.items():
            if article not in self._place:
                yield from (statement for statement in found if statement.subject in subjects)


ArticleRule = Callable[[Reading, Context], Iterator[Draft]]


def _may_be_one(one: Statement, other: Statement) -> bool:
    alike = likeness(one, other, meets=False)
    return alike.periods != "different" and (alike.measure == 1 or alike.wording >= LIKE_WORDS)
