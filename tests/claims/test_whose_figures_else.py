"""Whose figure it is, where someone stands near who only looks like the owner: an index, a party leader, an agency.

An article stands before its figures, one `figure = subject` a line; <P> begins a paragraph.
"""

from datetime import date

import pytest
from one_pipeline import extract, subjects_of, told

from factsheet import Article

TOLD = """
# A share index is never the company, and `it` is not the index.

Ardent Tiles rose 3% in Colombo. The benchmark CRX lost 1.5%. The company said it would spend $14 million on kilns.
    1.5% = CRX
    $14 million = Ardent Tiles

Shares of Ardent Tiles have gained 30% this year, while the blue-chip Lankex index has dropped 4%. They closed at $8.20.
    30% = Ardent Tiles
    4% = Lankex
    $8.20 = Ardent Tiles

The bourse's main gauge, the Lankex, slipped 2%. Ardent Tiles bucked the trend. It had sales of $70 million last year.
    2% = Lankex
    $70 million = Ardent Tiles

# Who leads a party or a union is a person, and `its` is the body's.

Stowbridge City Council approved a tram line on Monday. Opposition leader Nadia Frome said the loan was a mistake. \
Its debts amounted to £88m in March.
    £88m = Stowbridge City Council

Stowbridge City Council approved a tram line on Monday. Union leader Piet Maas called it a folly. The authority plans \
to borrow £31m.
    £31m = Stowbridge City Council

Council borrows £40m for trams
<P>Stowbridge City Council approved a tram line on Monday. The council wants to finish it by May.
    £40m = Stowbridge City Council

Hospital opens £6m wing
<P>Elmstead General Hospital opened a new wing on Friday, after years of work at the hospital.
    £6m = Elmstead General Hospital

Stowbridge City Council backs trams. It denies the report, saying the cost was £3m.
    £3m = Stowbridge City Council

# An agency in a dateline is no one.

LYON, May 4 (Corvane Wire) - Analysts had predicted a loss of $8 million. Ardent Tiles posted one of $5 million.
    $5 million = Ardent Tiles

May 4 (Corvane Wire) -- Inflation in Morvania quickened to 6.1 percent in April. Economists had forecast a rate of 5.8 \
percent.
    6.1 percent = Morvania

# What forecasters have of a firm.

Ardent Tiles raised its prices in May. Analysts at Holm Bank had pencilled in a profit of $12 million.
    $12 million = Ardent Tiles

Ardent Tiles raised its prices in May. Analysts had hoped for sales of $90 million.
    $90 million = Ardent Tiles

Ardent Tiles raised its prices in May. "It was time," said Eva Lunt, who has a price target of $11 on the stock.
    $11 = Ardent Tiles

Ardent Tiles raised its prices in May. Holm Bank set a price target of $12 for Kelso Rail.
    $12 = Kelso Rail

# A base of comparison with an owner of its own.

Ardent Tiles has 14% of the market, compared with Pellworth's 22%.
    14% = Ardent Tiles
    22% = Pellworth

Ardent Tiles did not comment. Pellworth sold 30% of all tiles last year, against Ardent's 17%.
    30% = Pellworth
    17% = Ardent Tiles

# Who makes an offer, and whom a deal values.

Ardent Tiles said on Monday that its board had rejected a $300 million bid from Dutch group Verhagen.
    $300 million = Verhagen

The price tops a $9-a-share proposal from buyout firm Lark Capital that Ardent Tiles turned down.
    $9 = Lark Capital

Verhagen agreed to buy Ardent Tiles for $10 a share, valuing the company at $450 million.
    $10 = Verhagen
    $450 million = Ardent Tiles

Verhagen said it would acquire Ardent Tiles, in a deal that values the maker of roof tiles at $450 million.
    $450 million = Ardent Tiles

# The subject of the clause by its apposition; bodies that are no firms; a particle that is written with its word.

The Amber Gallery in Riga reopened. Its biggest backer, the Rowan Fund, doubled its gift to $3 million.
    $3 million = Rowan Fund

Museum sells ship for $2m
<P>The Riga Harbour Museum found a buyer. The museum lost $700,000 last year.
    $2m = Riga Harbour Museum
    $700,000 = Riga Harbour Museum

Cidre d'Arlane, a maker of cider in Rennes, made a profit of 3 million euros. Rival Brune lost 1 million euros.
    3 million euros = Cidre d'Arlane
    1 million euros = Brune

# A statistic that a relative clause is about.

In Norland food prices, which account for 9 percent of the basket, jumped. Ardent Tiles raised its own.
    9 percent = Norland

# Members before what they form together; the office before a minister; who decides for a firm.

The Amalgamated Bakers and Millers Union rejected the offer. It wants 8 per cent.
    8 per cent = Amalgamated Bakers and Millers Union

The Growers' Alliance of Stowbridge called the plan foolish. It has asked for at least £9m.
    £9m = Growers' Alliance

Transport Minister Ida Rowe opened a tram line in Riga. The ministry had paid 3 million euros for it.
    3 million euros = ministry

Ardent Tiles had sales of $70 million last year. Directors declared a dividend of 22 cents a share.
    22 cents = Ardent Tiles

Verhagen bought a kiln. Directors of Ardent Tiles agreed to a dividend of 22 cents a share.
    22 cents = Ardent Tiles

# A cost at the start of a sentence is no one's name.

Ardent Tiles expects a loss of $9 million. Severance will add a further $3 million.
    $9 million = Ardent Tiles
    $3 million = Ardent Tiles

# What only says of which kind a quoted good is, and a share that stands for who gets it.

Ardent Tiles gained in Colombo. Benchmark clay ended 1.4 percent lower at $78 a tonne.
    $78 = Benchmark clay

Ardent Tiles will spend $50 million on kilns. About 30 per cent will go to sites abroad, including a $9 million plant \
in Malta.
    30 per cent = Ardent Tiles
    $9 million = Ardent Tiles

# A public body whose name begins like a title, an index with its number, a currency with its country.

Ardent Tiles closed a kiln. The Justice Department spent $3 million on the case.
    $3 million = Justice Department

Ardent Tiles gained 2.9 percent, while the Standard & Poor's 500-stock index added 1.4 percent.
    2.9 percent = Ardent Tiles
    1.4 percent = S&P 500

The New Zealand dollar was little changed at 71.8 US cents.
    71.8 US cents = New Zealand dollar

# Whom it is sold to is the buyer.

Ardent Tiles has agreed to sell its kiln unit to Lowther Group. Verhagen had wanted it too.
<P>The buyer will invest $30 million in it.
    $30 million = Lowther Group

# `the union` is no firm once a union has been named; `the conglomerate` is who was called the parent.

Ardent Tiles locked the gates. That angered the Amalgamated Bakers and Millers Union, which called it a trick.
<P>The union wants 8 per cent.
    8 per cent = Amalgamated Bakers and Millers Union

Ardent Tiles will close a kiln. Its parent, Lowther Group, expects a loss of $9 million.
<P>Shares of the conglomerate fell 7%.
    $9 million = Lowther Group
    7% = Lowther Group

# A central bank that has no name keeps its own figures.

Customs officials in Norland met on Monday. The Bureau of Customs will bring in $4 million, its head said.
<P>The central bank lowered its inflation forecast to 2.9 percent.
    $4 million = Bureau of Customs
    2.9 percent = central bank

The Bank of Norland met on Monday. Ardent Tiles closed a kiln.
<P>The central bank left its rate at 4 percent.
    4 percent = Bank of Norland

# A unit that is called a sister of another is not `the company`.

Ardent Tiles lost $2 million. Profit at its kiln unit, Estrel Ovens, fell 18% to $20 million.
<P>Glimmer, its glazing sister, said profit doubled to $8 million.
<P>For the nine months, the company earned $49 million.
    $8 million = Glimmer
    $49 million = Ardent Tiles
"""


@pytest.mark.parametrize(("text", "expected"), told(TOLD), ids=[text[:40] for text, _ in told(TOLD)])
def test_who_has_it_beside_who_only_looks_so(text: str, expected: dict[str, str]) -> None:
    found = subjects_of(text)
    assert {wording: found.get(wording) for wording in expected} == expected


def test_the_agency_of_a_dateline_owns_nothing() -> None:
    text = "May 4 (Corvane Wire) - Economists had forecast a rate of 5.8 percent. Wages grew 3 percent."
    claims = extract([Article(id="a", text=text, published=date(2024, 5, 4))])
    assert "Corvane Wire" not in {claim.subject.name for claim in claims if claim.subject}
