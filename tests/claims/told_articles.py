"""Articles written for the tests: an airline's results, a market report, a takeover in consumer technology."""

AIRLINE = """Skyline Air lifts profit outlook as summer bookings hold

SINGAPORE, 12 May 2025 - Skyline Air Holdings Ltd. said on Monday that its net profit for the fourth quarter rose 18 \
percent to S$412 million, from S$349 million a year earlier.

The carrier carried 9.4 million passengers in the three months to March 31. Passenger revenue climbed 7 per cent to \
S$3.1 billion, while cargo revenue fell 4 per cent.

Its low-cost unit, Skyline Express, lost S$22 million in the quarter, compared with a profit of S$5 million in the \
same period last year. The unit blamed higher fuel costs.

"We expect capacity to grow by about 6 percent this year," said chief executive Mei Tan. The airline plans to spend \
S$2.2 billion on new aircraft over the next two years.

Analysts at Harbour Securities had forecast a profit of S$390 million. Shares in Skyline Air rose 3.1 percent to \
S$7.42 in afternoon trading, while rival Meridian Airways dropped 1.2 percent.

Meridian, which is 40 percent owned by the government of Norland, said last week that it would sell its 25 percent \
stake in caterer Plateful for $180 million. It bought the stake in 2019 for $95 million.

Ground handler AeroServe could face a fine of up to €15 million, officials said.
"""

MARKETS = """Stocks slip as yields climb

NEW YORK, June 3, 2025 - Wall Street ended lower on Tuesday. The Dow Jones Industrial Average fell 0.6%, the S&P 500 \
lost 0.8% and the Nasdaq Composite dropped 1.3%.

Shares of Northgate Bank sank 9% after the lender cut its forecast for net interest income to $2.1 billion, from $2.6 \
billion. The bank's market value has shrunk by $14 billion since January.

The yield on the 10-year Treasury note rose 7 basis points to 4.62%. Oil settled at $71.30 a barrel, up 2%.

Tessel Software gained 4.5%. Tessel reported quarterly revenue of $1.9 billion. Its cloud division accounted for 62% \
of sales.

In Europe, the Stoxx 600 rose 0.4 percent. Britain's inflation rate slowed to 2.9% in May from 3.1% in April, official \
data showed.

Harrow Capital, a hedge fund with $8 billion in assets, has built a 5.2 percent stake in Northgate, a regulatory \
filing showed. The fund paid about $610 million for the shares.
"""

TAKEOVER = """Lumo to buy wearables maker Pacer for $1.4 billion

Lumo Inc. has agreed to acquire Pacer, the maker of fitness bands, for $1.5 billion in cash, the companies said on \
March 4, 2025.

The smartphone maker will pay $31 a share. Pacer sold 3.2 million devices last year and had revenue of $540 million, \
down from $610 million in 2023. Its share of the wearables market slipped to 8% from 11%.

Lumo's new phone, the Lumo Nine, will cost $799 and go on sale on March 21. The company also cut the price of the Lumo \
Eight by $100.

Research firm Gridwatch estimates that smartphone shipments will grow 2.5% in 2025. Lumo had a 14% share of the market \
in the fourth quarter, according to Gridwatch.

Pacer's founder Ana Ruiz, who owns 12% of the company, will receive about $170 million from the sale.

The takeover could save Lumo $80 million a year by 2027, chief financial officer Raj Patel said.
"""
