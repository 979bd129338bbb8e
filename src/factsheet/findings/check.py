"""`factsheet check` as a function: the rules over new articles, alone and against what came before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from factsheet.articles.article import Article, Skipped
from factsheet.claims.claim import Claim
from factsheet.findings.assumed import assumed
from factsheet.findings.calendar_dates import calendar_dates
from factsheet.findings.change import change
from factsheet.findings.context import ArticleRule, Context, Market
from factsheet.findings.conversion import conversion
from factsheet.findings.corpus_conflict import corpus_conflict
from factsheet.findings.finding import SEVERITIES, Draft, Finding, Severity, finish
from factsheet.findings.inputs import unread
from factsheet.findings.reading import read
from factsheet.findings.scale import scale
from factsheet.findings.selection import Selection
from factsheet.findings.self_conflict import self_conflict
from factsheet.findings.total import total
from factsheet.findings.undated import undated
from factsheet.settings import CheckSettings, Settings, Threshold

ARTICLE_RULES: Mapping[str, ArticleRule] = MappingProxyType(
    {
        "FS101": corpus_conflict,
        "FS102": self_conflict,
        "FS103": change,
        "FS104": conversion,
        "FS105": total,
        "FS106": calendar_dates,
        "FS107": scale,
        "FS201": assumed,
        "FS202": undated,
    }
)
"""The rules that look at one article at a time."""


def check(
    new: Iterable[tuple[Article, Sequence[Claim]]],
    against: Iterable[Claim] = (),
    settings: Settings | None = None,
    check_settings: CheckSettings | None = None,
    *,
    market: Market | None = None,
    skipped: Iterable[Skipped] = (),
    name_of: Callable[[str], str] = str,
) -> list[Finding]:
    """What there is to say of the new articles, given as pairs of an article and its claims.

    `against` are the claims of earlier articles; those of an article that is also new are left out. `market` gives
    exchange rates (`factsheet.values.rates.Rates`), without it conversions are not checked. `skipped` are inputs that
    gave no article. `name_of` says under which name an article id goes into fingerprints and path globs: its path from
    the project's root.

    The findings come by article, in input order, and in reading order within one; the baseline is not applied. Raises
    UsageError for rule codes that do not exist.
    """
    settings = settings or Settings()
    check_settings = check_settings or CheckSettings()
    selection = Selection(check_settings)
    readings = [read(article, claims) for article, claims in new]
    new_ids = {reading.article.id for reading in readings}
    earlier = [claim for claim in against if claim.article not in new_ids]
    context = Context(settings, check_settings, market, readings, earlier)
    findings: list[Finding] = []
    for reading in readings:
        name = name_of(reading.article.id)
        names = (reading.article.id, name)
        drafts: list[Draft] = []
        for code, rule in ARTICLE_RULES.items():
            if selection.counts(code, names):
                drafts += rule(reading, context)
        findings += finish(reading, _without_echoes(drafts), name)
    for item in skipped:
        if selection.counts("FS301", (item.source, name_of(item.source))):
            findings.append(unread(item))
    return findings


def _without_echoes(drafts: Sequence[Draft]) -> list[Draft]:
    """Without the scale findings (FS107) where a conversion (FS104) or the headline (FS102) already tells the same."""
    told = [(draft.start, draft.end) for draft in drafts if draft.rule == "FS104" and draft.severity == "error"]
    pairs = [_places(draft) for draft in drafts if draft.rule == "FS102"]
    return [
        draft
        for draft in drafts
        if draft.rule != "FS107"
        or not (any(start <= draft.start < end for start, end in told) or _places(draft) in pairs)
    ]


def _places(draft: Draft) -> set[int]:
    return {draft.start, *(each.start for each in draft.related)}


def fails(findings: Iterable[Finding], threshold: Threshold) -> bool:
    """Whether a finding is as bad as the threshold, or worse."""
    if threshold == "never":
        return False
    return any(SEVERITIES.index(finding.severity) <= SEVERITIES.index(threshold) for finding in findings)


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, worst first."""
    numbers = dict.fromkeys(SEVERITIES, 0)
    for finding in findings:
        numbers[finding.severity] += 1
    return numbers
