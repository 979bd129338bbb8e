"""The dates of a subject in a line: `2009-02-03 announcement · 2009-04-30 filing · 2012 job cuts (planned)`.

Dates that no other article repeats or contradicts are many and short; a row each would bury the amounts.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from rich.text import Text

from factsheet.facts.fact import Fact
from factsheet.report.display import one_line
from factsheet.report.wording import days, measure_text
from factsheet.values.value import Timex

SIGN = "timeline  "


def is_for_timeline(fact: Fact) -> bool:
    """Whether the fact is a time that one article alone states."""
    return fact.kind == "date" and fact.verdict == "single"


def timeline(facts: Sequence[Fact]) -> Text | None:
    """The facts in order of their days, those without known days last; None where there are none."""
    line = Text()
    for fact in in_order(facts):
        if line:
            line.append(" · ", "dim")
        line.append(time_text(fact).replace(" ", "\N{NO-BREAK SPACE}")).append(f" {measure_text(fact)}", "dim")
    return line or None


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """The times in order of their days, those without known days last."""
    return sorted(facts, key=_order)


def time_text(fact: Fact) -> str:
    """The days of a time, or its words where they are not known."""
    value = fact.claims[0].value
    resolved = days(value.first, value.last) if isinstance(value, Timex) else ""
    return resolved or one_line(fact.claims[0].text)


def _order(fact: Fact) -> tuple[date, date, str, str]:
    value = fact.claims[0].value
    first = value.first if isinstance(value, Timex) else None
    last = value.last if isinstance(value, Timex) else None
    return first or date.max, last or date.max, fact.measure, fact.id
