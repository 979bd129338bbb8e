"""Whose figure it is: short articles in several fields, one cause of confusion each, in several wordings.

An article stands before its figures, one `figure = subject` a line; <P> begins a paragraph.
"""

import pytest
from one_pipeline import subjects_of, told

TOLD = """
# A rival who is the subject of the paragraph is `the company` there.

Orvane Foods posted sales of $3.4 billion on Thursday, while its smaller rival Pellworth cut its forecast by 5%. \
Pellworth reported a loss of $24 million. A year ago, the Boston-based company earned $61 million. Its revenue slid 6%.
    $3.4 billion = Orvane Foods
    5% = Pellworth
    $61 million = Pellworth
    6% = Pellworth

Kelso Rail agreed on Monday to buy Brenner Freight for 2.1 billion euros. Brenner runs 400 locomotives. The company \
had debt of 310 million euros.
    2.1 billion euros = Kelso Rail
    310 million euros = Brenner Freight

# The parties of a deal.

Swedish group Halvard has agreed to acquire Denmark's Skagen Ports for $2 billion. The bidder already holds 9.8% of \
the shares.
    9.8% = Halvard

Skagen Ports was bought by Halvard, its Swedish competitor, in May. The acquirer raised $400 million for it.
    $400 million = Halvard

Tarn Bank is bidding for Lowther Savings. The suitor has lost 12% of its value since.
    12% = Tarn Bank

A buyer from the Gulf is said to have offered $40 million for Lowther Savings.
    $40 million = buyer

# Of which country it is.

Germany's Brandt and Italy's Ferrano supply brakes. Brandt pays more. The Italian company had sales of $90 million.
    $90 million = Ferrano

French retailer Mirabel bought a stake in Lindqvist, a Swedish chain, for 300 million euros. The Swedish group lost \
20 million euros last year.
    300 million euros = Mirabel
    20 million euros = Lindqvist

# A person by the age; what a person earns a week is no firm's.

Marsdale Rovers have signed striker Diego Ferran. The 22-year-old will earn $90,000 a week.
    $90,000 = Diego Ferran

# The one of the two named last.

Orvane Foods and Pellworth both raised prices. The latter has lost $900 million in market value since.
    $900 million = Pellworth

Orvane Foods sued Pellworth in June. The former is asking for $15 million.
    $15 million = Orvane Foods

# What stands for the shares, and a value that is put on someone.

Shares in Skagen Ports jumped 29%, while those of Halvard slipped 3.5%.
    29% = Skagen Ports
    3.5% = Halvard

Tessel Software raised money in May. Ida Holt of Fernander Securities, who owns none of it, values Tessel Software at \
$640 million.
    $640 million = Tessel Software

# Who only expects a figure has none of it.

Tessel Software sells maps. Ida Holt is an analyst with Fernander Securities. She expects sales of $600 million.
    $600 million = Tessel Software

Economists expect the Norland central bank to act. Inflation will reach 3.1 percent, while the finance ministry is \
forecasting 2.9 percent.
    3.1 percent = inflation
    2.9 percent = inflation

# Who stands outside of the firm; an apposition that names them.

Skagen Ports has four owners. Its biggest shareholder, the Lundby family, will receive $690 million.
    $690 million = Lundby

Skagen Ports is in debt. Its largest customer pays $3 million a year.
    $3 million = Skagen Ports's largest customer

# What is of an economy, in an article about a public body.

The National Bank of Morvania raised its rate on Thursday. The central bank sees no end to it. Food prices climbed \
16.3 percent from a year earlier and rents rose 9 percent. The peso, which has lost 13 percent of its value, \
strengthened 0.6 percent.
    16.3 percent = Food prices
    9 percent = rents
    13 percent = peso
    0.6 percent = peso

Morvania's budget deficit was 5.6 percent last year. The country's economy grew 0.4 percent.
    5.6 percent = Morvania
    0.4 percent = Morvania

# Parts of a group without a name, which `the unit` then means.

Volumes at Orvane Foods's European arm were up 4%. The unit booked a charge of $18 million. The group has debt of $3 \
billion.
    4% = Orvane Foods European arm
    $18 million = Orvane Foods European arm
    $3 billion = Orvane Foods

# Where a paragraph begins, the company is the one that the article is about.

Voltera Labs raised $85 million in a round led by Kestrel Ventures. Voltera makes meters. Kestrel now owns 9%.
<P>The company lost $12 million last year.
    9% = Kestrel Ventures
    $12 million = Voltera Labs

# What a firm says of itself, and what is taken off its earnings.

Norland Ferries is losing customers. "Our fuel bill alone rose $19 million last year," spokeswoman Ellen Marsh said.
    $19 million = Norland Ferries

Norland Ferries lost in court. Tim Roos, an analyst, reckons that the claims could wipe 7% off earnings next year.
    7% = Norland Ferries

A court dismissed an appeal by supplier Brandt Motors against a 145 million euro fine.
    145 million euro = Brandt Motors

While Sweden's Axel Group, which told the watchdog, had its penalty halved to 67 million euros, Brandt Motors paid.
    67 million euros = Axel Group

# A public body that is not named by its whole name, or not at all.

The state government, which subsidizes the routes with $130 million a year, wants Norland Ferries to lower its fares.
    $130 million = state government

The Joint Relief Council is made up of 11 charities. The council, which sits in Oslo, wants to reach $30 million.
    $30 million = Joint Relief Council

# Whoever publishes figures of others.

Property website Keyhole keeps count. The average rent climbed 4.1% last year, and the number of homes to let fell 11%.
    4.1% = average rent
    11% = homes

Sales of lorries in Brazil fell 35% in May, while Calder Motors kept its own.
    35% = Brazil

# What markets quote.

The July contract settled up 5.1% and the benchmark rose $12 a tonne, and Orvane Foods raised its prices.
    5.1% = contract
    $12 = benchmark

# A word with a capital only because a sentence begins with it is no one.

Ferry strike ends with 4% offer
<P>The strike at Norland Ferries ended on Monday. A ferry will sail at noon.
    4% = Ferry strike

# One each of two that a relative clause is about.

Calder Motors sold more. Most of it was of two sedans, the Fennec and Marlin, which rose 16% and 9%, respectively.
    16% = Fennec
    9% = Marlin
"""


@pytest.mark.parametrize(("text", "expected"), told(TOLD), ids=[text[:40] for text, _ in told(TOLD)])
def test_whose_figure_it_is(text: str, expected: dict[str, str]) -> None:
    found = subjects_of(text)
    assert {wording: found.get(wording) for wording in expected} == expected
