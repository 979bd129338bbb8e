"""Amounts of money as news writes them: span, amount, currency as written, bound, denominator, pairs, lists."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.mentions.money import find_money

ONE = [
    # text, span, amount, currency or family
    ("It paid $52.4 billion.", "$52.4 billion", "52400000000", "dollar"),
    ("It paid £3.4bn.", "£3.4bn", "3400000000", "pound sign"),
    ("It paid US$14 billion.", "US$14 billion", "14000000000", "USD"),
    ("It paid U.S.$14 billion.", "U.S.$14 billion", "14000000000", "USD"),
    ("It paid CA$1 billion.", "CA$1 billion", "1000000000", "CAD"),
    ("It paid C$300 million.", "C$300 million", "300000000", "CAD"),
    ("It paid AU$38.4 million.", "AU$38.4 million", "38400000", "AUD"),
    ("It paid A$50m.", "A$50m", "50000000", "AUD"),
    ("It paid $A82,615,680.", "$A82,615,680", "82615680", "AUD"),
    ("It paid HK $5.4m.", "HK $5.4m", "5400000", "HKD"),
    ("It paid NT$1.2bn.", "NT$1.2bn", "1200000000", "TWD"),
    ("It paid R$5 million.", "R$5 million", "5000000", "BRL"),
    ("Sell Mex$10 million.", "Mex$10 million", "10000000", "MXN"),
    ("A $5 million payment came.", "$5 million", "5000000", "dollar"),
    ("it won us $ 150 million in aid .", "us $ 150 million", "150000000", "USD"),
    ("It paid USD 5 million.", "USD 5 million", "5000000", "USD"),
    ("It paid CNY31.7 billion.", "CNY31.7 billion", "31700000000", "CNY"),
    ("It paid 5 million EUR.", "5 million EUR", "5000000", "EUR"),
    ("It paid 30 MUSD.", "30 MUSD", "30000000", "USD"),
    ("It paid RMB5 million.", "RMB5 million", "5000000", "CNY"),
    ("It paid DM50 million.", "DM50 million", "50000000", "DEM"),
    ("It paid PS2.7m.", "PS2.7m", "2700000", "GBP"),
    ("It fell to Y=28,030.", "Y=28,030", "28030", "JPY"),
    ("It paid Rs 500 crore.", "Rs 500 crore", "5000000000", "rupee"),
    ("It paid ₹12,34,567.", "₹12,34,567", "1234567", "INR"),
    ("It paid 380 billion yuan.", "380 billion yuan", "380000000000", "CNY"),
    ("It paid 9.4 million Danish crowns.", "9.4 million Danish crowns", "9400000", "DKK"),
    ("It paid 240 million Canadian dollars.", "240 million Canadian dollars", "240000000", "CAD"),
    ("It paid 942 million French francs.", "942 million French francs", "942000000", "FRF"),
    ("It paid 412 million guilders.", "412 million guilders", "412000000", "guilder"),
    ("It paid 100 million Finnish markkaa.", "100 million Finnish markkaa", "100000000", "FIM"),
    ("It paid five million pounds sterling.", "five million pounds sterling", "5000000", "GBP"),
    ("She lost 300 pounds in cash.", "300 pounds", "300", "pound"),
    ("A 75-pound late fee is due.", "75-pound", "75", "pound"),
    ("Each got a 2,000-pound bonus.", "2,000-pound", "2000", "pound"),
    ("The bank returned 8,150 pounds in fees.", "8,150 pounds", "8150", "pound"),
    ("They run 10 miles and make 900 pounds for charity.", "900 pounds", "900", "pound"),
    ("Burglars stole watches and 3,400 pounds.", "3,400 pounds", "3400", "pound"),
    ("It rose 12 cents.", "12 cents", "0.12", "dollar"),
    ("It rose 37.5 Canadian cents.", "37.5 Canadian cents", "0.375", "CAD"),
    ("The shares rose to 164p.", "164p", "1.64", "pound sign"),
    ("They bid 470 pence a share.", "470 pence", "4.7", "pound sign"),
    ("It paid half a billion dollars.", "half a billion dollars", "500000000", "dollar"),
    ("They sell a million-dollar yacht.", "a million-dollar", "1000000", "dollar"),
    ("It won a $300-million contract.", "$300-million", "300000000", "dollar"),
    ("It lost $6.3 billion dollars.", "$6.3 billion dollars", "6300000000", "dollar"),
    ("It cost 4 dollars 20 cents.", "4 dollars 20 cents", "4.2", "dollar"),
    ("It cost 5 pounds.", "5 pounds", "5", "pound"),
    ("It cost SEK 12 500.", "SEK 12 500", "12500", "SEK"),
    ("It cost 12 500 kronor.", "12 500 kronor", "12500", "SEK"),
    ("It cost 20€.", "20€", "20", "EUR"),
    ("It cost 1.000,50 EUR.", "1.000,50 EUR", "1000.5", "EUR"),
    ("It cost ten grand.", "ten grand", "10000", "dollar"),
    ("It cost 200 quid.", "200 quid", "200", "GBP"),
    ("It made -$5.2 million.", "-$5.2 million", "-5200000", "dollar"),
    ("It closed at $43 1/4.", "$43 1/4", "43.25", "dollar"),
    ("Sales, plus or minus $50 million, will hold.", "$50 million", "50000000", "dollar"),
    ("It booked net income of ($5.2 million).", "$5.2 million", "-5200000", "dollar"),
    ("Operating result: (€0.12).", "€0.12", "-0.12", "EUR"),
    ("It paid W2.5 trillion for it.", "W2.5 trillion", "2500000000000", "KRW"),
    ("It paid TL2.5 billion for it.", "TL2.5 billion", "2500000000", "TRY"),
    ("A litre of diesel costs 149.9p here.", "149.9p", "1.499", "pound sign"),
    ("It made some $20-odd million.", "$20-odd million", "20000000", "dollar"),
    ("It paid US50 cents a share.", "US50 cents", "0.5", "USD"),
    ("Corn rose to $5.87-1/2 a bushel.", "$5.87-1/2", "5.875", "dollar"),
    ("Corn rose 6-1/4 cents.", "6-1/4 cents", "0.0625", "dollar"),
    ("It paid T$17.14 billion.", "T$17.14 billion", "17140000000", "TWD"),
    ("The Saudi firm lost SR1.89bn.", "SR1.89bn", "1890000000", "SAR"),
    ("It has 8 Hong Kong cents.", "8 Hong Kong cents", "0.08", "HKD"),
    ("Rice is 60 taka.", "60 taka", "60", "BDT"),
    ("It paid GH¢15.45.", "GH¢15.45", "15.45", "GHS"),
    ("It got KSh 131 billion.", "KSh 131 billion", "131000000000", "KES"),
    ("It got ₦54.99trn.", "₦54.99trn", "54990000000000", "NGN"),
    ("It got S/ 4.2 billion.", "S/ 4.2 billion", "4200000000", "PEN"),
    ("It lost 306.7 trillion rupiah.", "306.7 trillion rupiah", "306700000000000", "IDR"),
    ("It sold Tk 5,000 crore of bills.", "Tk 5,000 crore", "50000000000", "BDT"),
    ("It has Rs 1,06,891 crore.", "Rs 1,06,891 crore", "1068910000000", "rupee"),
    ("It invested US$5,040 million.", "US$5,040 million", "5040000000", "USD"),
    ("It spends 1.7 trn roubles.", "1.7 trn roubles", "1700000000000", "ruble"),
    ("It posted a loss of $(1.2) million.", "$(1.2) million", "-1200000", "dollar"),
    ("It posted a loss of $(0.05) a share.", "$(0.05)", "-0.05", "dollar"),
    ("It fell 20c to close lower on the A$ rate.", "20c", "0.2", "dollar"),
    ("It paid $45 million Canadian.", "$45 million Canadian", "45000000", "CAD"),
    ("A barrel costs $61 US in Calgary.", "$61 US", "61", "USD"),
    ("It holds $3 million US bonds.", "$3 million", "3000000", "dollar"),
    ("It paid €45 Mio for it.", "€45 Mio", "45000000", "EUR"),
    ("It paid CHF 1.2 Mrd for it.", "CHF 1.2 Mrd", "1200000000", "CHF"),
    ("It paid Bt45m for it.", "Bt45m", "45000000", "THB"),
    ("It needs R78 billion.", "R78 billion", "78000000000", "ZAR"),
    ("A month's power would cost R1,180 more.", "R1,180", "1180", "ZAR"),
]


@pytest.mark.parametrize(("text", "span", "amount", "currency"), ONE)
def test_reads_one_amount(text: str, span: str, amount: str, currency: str) -> None:
    (mention,) = find_money(text)
    assert text[mention.start : mention.end] == span
    assert str(mention.amount) == amount
    assert (mention.currency or mention.family) == currency


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It invests $5 million", "="),
        ("It invests about $5 million", "~"),
        ("It invests nearly $5 million", "~"),
        ("It invests over $5 million", ">"),
        ("It invests more than a staggering $5 million", ">"),
        ("It invests at least $5 million", ">="),
        ("It invests no fewer than $5 million", ">="),
        ("It invests $5 million or more", ">="),
        ("It invests $5 million-plus", ">="),
        ("It invests less than $5 million", "<"),
        ("It invests just under $5 million", "<"),
        ("It invests up to $5 million", "<="),
        ("It invests as much as $5 million", "<="),
        ("It invests no more than $5 million", "<="),
        ("It invests a record $5 million", "="),
        ("They argued over a $5 million deal", "="),
        ("Their dispute over $5 million", "="),
        ("It invests $5 million or so", "~"),
    ],
)
def test_reads_the_bound_outside_the_span(text: str, bound: str) -> None:
    (mention,) = find_money(text)
    assert mention.bound == bound
    assert text[mention.start : mention.end] == "$5 million"


@pytest.mark.parametrize(
    ("text", "span", "low", "high"),
    [
        ("It will cost $10 to $15 billion.", "$10 to $15 billion", "10000000000", "15000000000"),
        ("It will cost $1-2 billion.", "$1-2 billion", "1000000000", "2000000000"),
        ("It pays US$450 to 500 million a year.", "US$450 to 500 million", "450000000", "500000000"),
        ("It pays US$2,000 to 4,000 for each.", "US$2,000 to 4,000", "2000", "4000"),
        ("It costs between $14 and $16.", "$14 and $16", "14", "16"),
        ("It costs 10 to 15 million euros.", "10 to 15 million euros", "10000000", "15000000"),
        ("It costs two or three million dollars.", "two or three million dollars", "2000000", "3000000"),
        ("It costs tens of millions of dollars.", "tens of millions of dollars", "10000000", "100000000"),
        ("Fees range from $5 to $9.", "$5 to $9", "5", "9"),
        ("It went to 5% from $3.90 to $4.10.", "$3.90 to $4.10", "3.9", "4.1"),
        ("It is a $10-to-$12 stock.", "$10-to-$12", "10", "12"),
        ("It was a five- to ten-million-dollar prize.", "five- to ten-million-dollar", "5000000", "10000000"),
        ("It sees -$10 million to -$5 million.", "-$10 million to -$5 million", "-10000000", "-5000000"),
        ("It got a seven-figure sum.", "seven-figure", "1000000", "10000000"),
        ("It is a six-figure annual salary.", "six-figure", "100000", "1000000"),
        (
            "It cost low single-digit millions of euros.",
            "low single-digit millions of euros",
            "1000000",
            "4000000",
        ),
    ],
)
def test_reads_ranges_as_one(text: str, span: str, low: str, high: str) -> None:
    (mention,) = find_money(text)
    assert text[mention.start : mention.end] == span
    assert (mention.amount, str(mention.low), str(mention.high), mention.bound) == (None, low, high, "range")


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Profit rose from $2.25 billion to $2.36 billion.", ["2250000000", "2360000000"]),
        ("Profit rose to $2.36 billion from $2.25 billion.", ["2360000000", "2250000000"]),
        ("The stock fell 24 cents to $6.", ["0.24", "6"]),
        ("The debt grew by $12.7 billion to $305.4 billion.", ["12700000000", "305400000000"]),
        ("It gave $500 to 300 families.", ["500"]),
        ("It fell from $9 to $7.", ["9", "7"]),
        ("It fell from 12.4 to 9.8 billion euros.", ["12400000000", "9800000000"]),
        ("It rose from 9.8 to 12.4 billion euros.", ["9800000000", "12400000000"]),
        ("It grew from 500 to 1.2 million euros.", ["500", "1200000"]),
        ("The fee rises from $30 to $35 to $45.", ["30", "35", "45"]),
        ("It trades at 140 JPY to 1 USD.", ["140", "1"]),
        ("He cost £52m plus £8m in add-ons.", ["52000000", "8000000"]),
        ("Sales are to climb in 2026 to 700 million euros.", ["700000000"]),
        ("Its debt fell by March 2024 to 4,000 euros.", ["4000"]),
        ("The price falls to 3.1 from 4.2 million euros.", ["3100000", "4200000"]),
    ],
)
def test_a_change_is_two_amounts(text: str, amounts: list[str]) -> None:
    assert [str(m.amount) for m in find_money(text)] == amounts


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$27 a share", "share"),
        ("$5-a-share", "share"),
        ("an 18-cent-a-share dividend", "share"),
        ("$75 per barrel", "barrel"),
        ("$28 an hour", "hour"),
        ("$9/month", "month"),
        ("C$23.4 million annually", "year"),
        ("shares at $37 each", "share"),
        ("$5 a week", "week"),
        ("$5 a year earlier", None),
        ("US$450 to 500 million a year", "year"),
        ("C$90 (US$66) per barrel", "barrel"),
        ("7.2464 yuan to the dollar", "dollar"),
        ("$11.50 per million British thermal units", "mmBTU"),
        ("$5 a deal", None),
    ],
)
def test_reads_the_denominator(text: str, per: str | None) -> None:
    assert {mention.per for mention in find_money(text)} == {per}


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("It pays at least 240 million Canadian dollars (US$171.4 million) for it.", (">=", ">=")),
        ("It pays about 5 million euros (more than $5.2 million) for it.", ("~", ">")),
        ("It earned at least $9.9 million, or $3.625 a share.", (">=", "=")),
    ],
)
def test_a_restatement_points_at_its_amount_and_a_conversion_takes_its_bound(
    text: str, bounds: tuple[str, str]
) -> None:
    first, second = find_money(text)
    assert second.pair_of == first.start
    assert first.pair_of is None
    assert (first.bound, second.bound) == bounds


def test_a_conversion_after_a_comma() -> None:
    first, second = find_money("It owes about 506 billion pesos, roughly $25 billion.")
    assert second.pair_of == first.start


def test_a_worth_in_the_same_money_is_no_conversion() -> None:
    assert [m.pair_of for m in find_money("He sold 300 shares at 4,150p, or about £12,450.")] == [None, None]


def test_the_second_figure_by_the_share_does_not_say_so_again() -> None:
    mentions = find_money("It made $310 million, or 64 cents a share, up from $270 million, or 57 cents.")
    assert [m.per for m in mentions] == [None, "share", None, "share"]


def test_what_plus_adds_is_no_bound() -> None:
    assert [m.bound for m in find_money("He cost £52m plus £8m in add-ons, not $5,000 plus.")] == ["=", "=", ">="]


def test_two_conversions_in_one_bracket() -> None:
    first, pounds, dollars = find_money("It is worth 1.2 trillion won (about £720m; $900m).")
    assert (pounds.pair_of, dollars.pair_of) == (first.start, first.start)
    assert (first.bound, pounds.bound) == ("=", "~")


def test_a_restatement_after_a_bracket_points_at_the_first_amount() -> None:
    first, bracket, share = find_money("It earned 412 million guilders ($206 million), or 3.15 guilders a share.")
    assert (bracket.pair_of, share.pair_of) == (first.start, first.start)


def test_an_amount_in_a_bracket_of_its_own_is_no_restatement() -> None:
    assert [m.pair_of for m in find_money("after Lehman ($691 billion), Mutual ($328 billion)")] == [None, None]


def test_a_number_before_a_bracket_is_in_the_money_of_the_last_pair() -> None:
    mentions = find_money("The van costs 1,960,000 yen ($13,070), the car 1,845,000 ($12,300).")
    assert [m.currency or m.family for m in mentions] == ["JPY", "dollar", "JPY", "dollar"]
    assert find_money("The van has 5 seats (2 in front) and costs 1,845,000 ($12,300).")[0].family == "dollar"


def test_the_currency_of_money_that_was_spoken_of() -> None:
    mentions = find_money("It asks for C$9 billion after the seven billion it borrowed.")
    assert [(str(m.amount), m.currency) for m in mentions] == [("9000000000", "CAD"), ("7000000000", "CAD")]
    booked = find_money("It set aside 90 million euros, twice the 45 million it booked in spring.")
    assert [str(m.amount) for m in booked] == ["90000000", "45000000"]
    assert len(find_money("It paid $5 to each of the four million it serves.")) == 1


def test_numbers_the_members_of_a_list() -> None:
    mentions = find_money("They paid $5 million, $6 million and $7 million, respectively.")
    assert [m.turn for m in mentions] == [0, 1, 2]
    assert [m.turn for m in find_money("They paid $5 million and $6 million.")] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Gemma 2.5 and Mistral-8.2-22B", "a Boeing 787", "COVID-19", "a 5G network", "they won 52-35", "Section 427",
        "the S&P 500 lost 12 points", "Fortune 500", "full marks", "he got 10 marks", "Only 40 of us.",
        "ALL 5,000 workers", "the PS5 console", "50 Cent sang", "a 20-pound turkey",
        "a 500-pound bomb", "a 60-pound sack of grain", "a 1,200-pound bull", "she weighs 120 to 135 pounds",
        "1080p video", "at 10 p.m.", "in 2006 dollars", "the team won 3", "the Euro 2020 qualifier", "a pretty penny",
        "$BABA", "US$", "$", "USD/CNY 7.2", "two pounds of flour", "per cent", "ten percent", "the dollar fell",
        "20 Crown Street", "Pound 4 beaches", "12m pounds of frozen beef",
        "section 4c, said in $", "it rose 1.5C", "a PS5 Pro and an R8",
    ],
)  # fmt: skip
def test_leaves_false_friends_alone(text: str) -> None:
    assert find_money(text) == []


def test_reads_nothing_across_the_end_of_its_region() -> None:
    text = "It paid $5 million for it"
    (mention,) = find_money(text, 0, 10)
    assert text[mention.start : mention.end] == "$5"
    assert find_money(text, 9) == []


@given(
    st.integers(min_value=1, max_value=99_999),
    st.sampled_from(["", " million", " billion", "bn"]),
    st.sampled_from([("$", ""), ("€", ""), ("US$", ""), ("CHF ", ""), ("", " euros"), ("", " USD")]),
)
def test_amounts_read_back(whole: int, scale: str, sign: tuple[str, str]) -> None:
    before, after = sign
    written = f"{before}{whole:,}.5{scale}{after}"
    (mention,) = find_money(f"It cost {written} in all.")
    factor = {"": 1, " million": 10**6, " billion": 10**9, "bn": 10**9}[scale]
    assert mention.amount == (whole + Decimal("0.5")) * factor
    assert (mention.start, mention.end) == (8, 8 + len(written))


@given(st.text(alphabet="$€£ 0123456789.,-()abmnotr%'", max_size=80))
def test_mentions_are_ordered_and_apart(text: str) -> None:
    mentions = find_money(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(mentions))
    assert all(0 <= m.start < m.end <= len(text) for m in mentions)
    assert all("E" not in str(m.amount) for m in mentions)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$" * 20000, 0),
        ("$1" * 10000, 10000),
        ("$1 to " * 3000, 3000),
        ("$1 and " * 3000, 3000),
        ("EUR " * 5000, 0),
        ("5 pounds " * 3000, 0),
        ("$1," * 5000, 5000),
        ("($1) " * 3000, 3000),
        ("€1 ($2), or $3 a share " * 2000, 6000),
        ("$1 ($2) " * 2000, 4000),
        ("1 a share " * 3000, 0),
    ],
    ids=lambda value: str(value)[:8],
)
def test_long_rows_are_read_to_their_end(text: str, found: int) -> None:
    """A pattern that takes the square of their length would hang here."""
    assert len(find_money(text)) == found
