"""Invented articles, claims and facts for the tests of the reports: small, but of every sort that a report can meet."""

from datetime import date
from decimal import Decimal

from factsheet.articles.article import Article, Skipped
from factsheet.claims.claim import Claim, Period, Role, SentenceSpan, Status, Subject
from factsheet.facts.fact import Fact, Verdict
from factsheet.report.sheet import FactSheet, entry, fact_sheet
from factsheet.values.value import Bound, Converted, Direction, Money, Percent, PercentUnit, Timex, Value

MORNING = Article(
    id="corpus/2025-03-03-morning-wire.txt",
    title="Nordvind to spend 4 billion euros on turbines",
    published=date(2025, 3, 3),
    published_from="file name",
    text=(
        "Nordvind to spend 4 billion euros on turbines\n"
        "\n"
        "Under a plan it showed on Monday, Nordvind will put at least 4 billion euros ($4.19 billion) in offshore "
        "turbines in the next three years.\n"
        "Revenue rose 13% to €812.5 million in the December quarter. Shares have gained over 38% this year.\n"
        "The dividend is 1.25 euros a share. Helvar & Sons took a 20% to 25% stake for an undisclosed price.\n"
    ),
)
EVENING = Article(
    id="corpus/2025-03-04-evening-post.txt",
    title=None,
    published=date(2025, 3, 4),
    published_from="dateline",
    text=(
        "Wind farms draw investors. Nordvind will put $4.2bn into turbines, its largest plan ever.\n"
        "Revenue grew by 11 percent in the quarter to December; shares are up nearly 30 per cent in 2025.\n"
        "Its loan costs rose 50 basis points. Helvar & Sons paid 96,000 pounds, it was said.\n"
        "The yard opened on 14 May 2019, and could employ people until 2031.\n"
    ),
)
WEEKLY = Article(
    id="weekly.md",
    published=None,
    text="The $4 billion plan of Nordvind is a gamble, with revenue 13% higher. [/bold] \x1b[31mred\u202e and =1+1.\n",
)
ARTICLES = (MORNING, EVENING, WEEKLY)


def money(
    amount: str | None,
    currency: str | None = "EUR",
    *,
    bound: Bound = "=",
    ends: tuple[str | None, str | None] | None = None,
    per: str | None = None,
    dollars: str | None = None,
) -> Money:
    """Money with an interval of half a per mille around it unless `ends` are given."""
    exact = Decimal(amount) if amount is not None else None
    low, high = _ends(exact, ends)
    converted = None
    if dollars is not None and exact:
        rate = (Decimal(dollars) / exact).quantize(Decimal("0.0001"))
        converted = Converted(amount=Decimal(dollars), currency="USD", rate=rate, date=date(2025, 3, 3), source="ECB")
    return Money(amount=exact, low=low, high=high, bound=bound, currency=currency, per=per, converted=converted)


def percent(
    amount: str | None,
    *,
    bound: Bound = "=",
    ends: tuple[str | None, str | None] | None = None,
    unit: PercentUnit = "percent",
    direction: Direction | None = None,
) -> Percent:
    """A percentage with an interval like that of `money`."""
    exact = Decimal(amount) if amount is not None else None
    low, high = _ends(exact, ends)
    return Percent(amount=exact, low=low, high=high, bound=bound, unit=unit, direction=direction)


def _ends(exact: Decimal | None, ends: tuple[str | None, str | None] | None) -> tuple[Decimal | None, Decimal | None]:
    if ends is not None:
        low, high = ends
        return (Decimal(low) if low else None), (Decimal(high) if high else None)
    assert exact is not None
    return exact * Decimal("0.9995"), exact * Decimal("1.0005")


def day(timex: str) -> Timex:
    """A date: a year (`2031`) or a day (`2019-05-14`)."""
    if len(timex) == 4:
        return Timex(timex=timex, type="DATE", first=date(int(timex), 1, 1), last=date(int(timex), 12, 31))
    return Timex(timex=timex, type="DATE", first=date.fromisoformat(timex), last=date.fromisoformat(timex))


def quarter(article: Article, text: str, timex: str = "2024-Q4") -> Period:
    """A period of the article: `2024-Q4`, `2025` or `P3Y` from its publication date."""
    start = article.text.index(text)
    first, last = {
        "2024-Q4": (date(2024, 10, 1), date(2024, 12, 31)),
        "2025": (date(2025, 1, 1), date(2025, 12, 31)),
        "P3Y": (date(2025, 3, 3), date(2028, 3, 2)),
    }[timex]
    return Period(text=text, start=start, end=start + len(text), timex=timex, first=first, last=last)


def claim(
    article: Article,
    text: str,
    value: Value,
    *,
    subject: str | None = "Nordvind",
    measure: str | None = "revenue",
    period: Period | None = None,
    status: Status = "stated",
    role: Role = "event",
    attribution: str | None = None,
) -> Claim:
    """The claim at the first place where `text` stands in the article; its line is taken for its sentence."""
    start = article.text.index(text)
    begin = article.text.rfind("\n", 0, start) + 1
    end = article.text.index("\n", start)
    named = None
    if subject is not None:
        found = article.text.find(subject)
        at = max(found, 0)
        named = Subject(name=subject, text=article.text[at : at + len(subject)], start=at, end=at + len(subject))
    return Claim(
        article=article.id,
        published=article.published,
        kind="money" if isinstance(value, Money) else "percent" if isinstance(value, Percent) else "date",
        text=text,
        start=start,
        end=start + len(text),
        line=article.text.count("\n", 0, start) + 1,
        column=start - begin + 1,
        value=value,
        subject=named,
        measure=measure,
        measure_text=None,
        period=period,
        attribution=attribution,
        status=status,
        role=role,
        sentence=SentenceSpan(start=begin, end=end, text=article.text[begin:end]),
    )


def fact(number: int, verdict: Verdict, *claims: Claim, reason: str = "", sources: int | None = None) -> Fact:
    """The claims as one fact, under the subject, measure and period of the first."""
    first = claims[0]
    return Fact(
        id=f"f{number:04}",
        subject=first.subject.name if first.subject else "",
        measure=first.measure or "",
        kind=first.kind,
        period=first.period,
        verdict=verdict,
        reason=reason,
        claims=claims,
        sources=sources if sources is not None else len({one.article for one in claims}),
    )


def facts() -> list[Fact]:
    """Every verdict, kind and bound, a fact without a subject, and one whose text is hostile to terminals."""
    years = quarter(MORNING, "the next three years", "P3Y")
    december = quarter(MORNING, "the December quarter")
    to_december = quarter(EVENING, "the quarter to December")
    this_year = quarter(MORNING, "this year", "2025")
    return [
        fact(
            1,
            "exchange rate",
            claim(
                MORNING,
                "4 billion euros",
                money("4000000000", bound=">=", ends=("4000000000", None), dollars="4192000000"),
                measure="investment",
                status="planned",
                period=years,
            ),
            claim(MORNING, "$4.19 billion", money("4190000000", "USD"), measure="investment", period=years),
            claim(EVENING, "$4.2bn", money("4200000000", "USD"), measure="investment", status="planned"),
            claim(WEEKLY, "$4 billion", money("4000000000", "USD"), measure="investment", status="planned"),
            reason="EUR 4bn is USD 4.192bn at 1.048 (ECB, 2025-03-03), 0.2% from $4.2bn",
            sources=2,
        ),
        fact(
            2,
            "conflict",
            claim(
                MORNING,
                "38%",
                percent("38", bound=">", ends=("38", None), direction="up"),
                measure="share price",
                period=this_year,
            ),
            claim(
                EVENING,
                "30 per cent",
                percent("30", bound="<", ends=("27", "30"), direction="up"),
                measure="share price",
                period=this_year,
            ),
            reason="over 38% cannot be nearly 30 per cent: 8 points apart",
        ),
        fact(3, "single", claim(MORNING, "€812.5 million", money("812500000", dollars="851600000"), period=december)),
        fact(
            4,
            "conflict",
            claim(MORNING, "13%", percent("13", direction="up"), measure="revenue growth", period=december),
            claim(WEEKLY, "13%", percent("13", direction="up"), measure="revenue growth"),
            claim(EVENING, "11 percent", percent("11", direction="up"), measure="revenue growth", period=to_december),
            reason="13% (2 articles) against 11 percent (1 article)",
        ),
        fact(5, "single", claim(MORNING, "1.25 euros", money("1.25", per="share", dollars="1.31"), measure="dividend")),
        fact(
            6,
            "agree",
            claim(
                MORNING,
                "20% to 25%",
                percent(None, bound="range", ends=("20", "25")),
                subject="Helvar & Sons",
                measure="stake",
            ),
            claim(
                EVENING,
                "50 basis points",
                percent("50", unit="basis_point", direction="up"),
                subject="Helvar & Sons",
                measure="stake",
            ),
            reason="a range and a step within it",
        ),
        fact(
            7,
            "single",
            claim(
                EVENING,
                "96,000 pounds",
                money("96000", "GBP", bound="~", dollars="121900"),
                subject="Helvar & Sons",
                measure="price",
                status="reported",
                attribution="it was said",
            ),
        ),
        fact(
            8,
            "change over time",
            claim(EVENING, "14 May 2019", day("2019-05-14"), subject=None, measure="opening"),
            reason="one article moved the date",
        ),
        fact(
            9,
            "rounding",
            claim(
                WEEKLY,
                "higher. [/bold] \x1b[31mred\u202e",
                percent("1"),
                subject="=Evil [/b]\x1b[2J",
                measure="|pipe| `code` <b>",
            ),
            reason="\x9b31m",
        ),
        fact(10, "single", claim(MORNING, "Monday", day("2025-03-03"), role="period")),
    ]


def all_claims() -> list[Claim]:
    """The claims of all facts in reading order, and a date that is part of no fact."""
    loose = claim(EVENING, "2031", day("2031"), subject=None, measure=None, role="vague")
    claims = [one for each in facts() for one in each.claims] + [loose]
    order = {article.id: place for place, article in enumerate(ARTICLES)}
    return sorted(claims, key=lambda one: (order[one.article], one.start, one.end))


def sheet() -> FactSheet:
    """The fact sheet of the invented articles."""
    claims = all_claims()
    return fact_sheet(
        facts(),
        articles=[entry(one, one.text.count("."), [c for c in claims if c.article == one.id]) for one in ARTICLES],
        claims=claims,
        skipped=[Skipped(source="corpus/broken.jsonl", line=3, reason="no JSON: unexpected end of data")],
        currency="USD",
        model="en_test 1.0",
    )
