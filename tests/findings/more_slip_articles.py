"""More articles to slip in, from domains other than company results: hospitals, harbours, clubs, towns. All invented.

Each suffers one slip of each kind. `MORE_EARLIER` holds what some of them can be held against.
"""

from slip_articles import Slip, Story

MORE_EARLIER = {
    "2024-03-04-hospital.txt": """Brackwater hospital gets a children's ward

Brackwater General Hospital will spend 86.5 million pounds on a new children's ward, its board said on Monday. The county pays 35% of the cost.

Building starts in the autumn.
""",
    "2024-05-13-catch.txt": """Fewer cod, dearer cod

Norway's exports of cod were worth 3.27 billion kroner in the first quarter of 2024, the Northern Fish Council said on Monday. The price of fresh cod rose 18.5%.
""",
    "2024-06-03-film.txt": """"The Salt Road" fills the seats

Since its release "The Salt Road" has taken $214.6 million at cinemas around the world, Lanternhouse Pictures said on Monday. It cost $47.5 million to make.
""",
    "2024-09-02-rents.txt": """Rents in Harlow Bay

The average rent in Harlow Bay rose 7.3% in the year to August, the Tenants' Institute said on Monday. A two-room flat now costs 1,485 dollars a month.
""",
    "2024-10-14-ferry.txt": """Island ferries to run on batteries

The Skerry Line will buy three electric ferries for 412 million Danish kroner, the shipping company said on Monday. Two thirds of the money is lent by the Baltic Savings Bank.
""",
    "2023-10-02-prison.txt": """State to build prison at Dunmore

The state of Calder will build a prison for 1,200 inmates at Dunmore, Governor Ruth Alvarado said on Monday. The prison will cost $318 million, of which the federal government pays 22.5%.
""",
    "2023-11-13-zoo.txt": """Record year for the zoo

Visitors spent 41.3 million euros at Lindau Zoo in 2022, the zoo said on Monday. Its feed bill rose 17.4% in 2022.
""",
    "2024-04-22-chips.txt": """Fabrix picks Ostrava

Chip maker Fabrix will put 9.6 billion Czech koruna into a plant in Ostrava, the company said on Monday. It will employ 850 people, and the government will give 1.9 billion koruna.
""",
    "2024-02-05-coffee.txt": """Coffee is scarce

Exports of Honduran coffee fell 12.7% in January, the coffee board said on Monday. They brought in $98.4 million.
""",
}

MORE_STORIES = (
    Story(
        "2024-03-06-hospital.txt",
        """Children's ward for Brackwater to cost 86.5 million pounds

BRACKWATER, March 6 - Work on the new children's ward of Brackwater General Hospital is to begin on Monday, September 2, 2024. Brackwater General Hospital will spend 86.5 million pounds ($110 million) on the ward, of which the county pays 35%.

The number of beds rises 24% to 310 from 250.
""",
        (
            Slip("million for billion", "spend 86.5 million pounds", "spend 86.5 billion pounds"),
            Slip("digit", "spend 86.5 million", "spend 86.9 million"),
            Slip("weekday", "Monday, September 2", "Tuesday, September 2"),
            Slip("conversion", "($110 million)", "($68 million)"),
            Slip("headline", "cost 86.5 million", "cost 68.5 million"),
            Slip("percentage", "pays 35%", "pays 53%"),
        ),
    ),
    Story(
        "2024-05-16-cod.txt",
        """Cod exports shrink to 3.27 billion kroner

TROMSO, May 16 (Fjordpost) - Exports of cod from Norway brought in 3.27 billion kroner ($305 million) in the first quarter of 2024, figures of the Northern Fish Council show. That is 6.6% less than the 3.50 billion kroner of a year before.

The price of fresh cod rose 18.5%, the council said. A meeting on quotas is set for Thursday, May 23.
""",
        (
            Slip("million for billion", "brought in 3.27 billion", "brought in 3.27 million"),
            Slip("digit", "brought in 3.27 billion", "brought in 3.72 billion"),
            Slip("weekday", "Thursday, May 23", "Wednesday, May 23"),
            Slip("conversion", "($305 million)", "($35 million)"),
            Slip("headline", "shrink to 3.27", "shrink to 2.37"),
            Slip("percentage", "18.5%", "15.8%"),
        ),
    ),
    Story(
        "2024-06-05-film.txt",
        """"The Salt Road" nears $215 million

"The Salt Road" is the surprise of the summer. The film has earned $214.6 million (198 million euros) worldwide since it opened on Friday, May 10, Lanternhouse Pictures said. Ticket sales of its second weekend were up 12% to $33.6 million from $30 million in the first.

Making "The Salt Road" cost Lanternhouse Pictures $47.5 million, and marketing another $30.5 million, a total of $78 million.
""",
        (
            Slip("million for billion", "earned $214.6 million", "earned $214.6 billion"),
            Slip("digit", "cost Lanternhouse Pictures $47.5 million", "cost Lanternhouse Pictures $41.5 million"),
            Slip("weekday", "Friday, May 10", "Thursday, May 10"),
            Slip("conversion", "198 million euros", "233 million euros"),
            Slip("headline", "nears $215 million", "nears $251 million"),
            Slip("percentage", "up 12%", "up 21%"),
        ),
    ),
    Story(
        "2024-09-05-rents.txt",
        """Rents rise 7.3% in Harlow Bay

HARLOW BAY, Sept. 5 - Tenants in Harlow Bay paid 7.3% more in August than a year earlier, according to the Tenants' Institute. The average rent for a two-room flat climbed to $1,485 (1,340 euros) a month from $1,384.

The city council plans to spend $26.4 million on 120 new flats. The $26.4 million comes from a tax on hotels, which the council votes on on Tuesday, September 17.
""",
        (
            Slip("million for billion", "spend $26.4 million", "spend $26.4 billion"),
            Slip("digit", "to $1,485", "to $1,845"),
            Slip("weekday", "Tuesday, September 17", "Monday, September 17"),
            Slip("conversion", "(1,340 euros)", "(1,640 euros)"),
            Slip("headline", "rise 7.3%", "rise 3.7%"),
            Slip("percentage", "paid 7.3%", "paid 7.8%"),
        ),
    ),
    Story(
        "2024-10-16-ferry.txt",
        """Skerry Line orders electric ferries for 412 million kroner

The three ferries that the Skerry Line has ordered will cross the sound without a drop of oil. The Skerry Line is paying 412 million Danish kroner ($60.2 million) for them; the first is to sail on Sunday, June 1, 2025.

Fares will go up 5% to 63 kroner from 60. The Baltic Savings Bank lends 275 million Danish kroner, and the county of Skagen gives 137 million Danish kroner, for a total of 412 million Danish kroner.
""",
        (
            Slip("million for billion", "paying 412 million", "paying 412 billion"),
            Slip("digit", "lends 275 million", "lends 245 million"),
            Slip("weekday", "Sunday, June 1", "Saturday, June 1"),
            Slip("conversion", "$60.2 million", "$90.2 million"),
            Slip("headline", "for 412 million", "for 421 million"),
            Slip("percentage", "up 5%", "up 15%"),
        ),
    ),
    Story(
        "2024-02-21-club.txt",
        """Rovers lose 17.8 million pounds

Aldermoor Rovers made a loss of 17.8 million pounds in the season that ended in June 2023, the football club said on Wednesday. Turnover rose 9.2% to 71.2 million pounds from 65.2 million pounds.

Wages took 48.4 million pounds, or 68% of turnover, the club said.

The loss of 17.8 million pounds is the third in a row. A striker was sold to Porto for 12 million pounds (14 million euros) in January; the next match is on Saturday, Feb. 24.
""",
        (
            Slip("million for billion", "loss of 17.8 million", "loss of 17.8 billion"),
            Slip("digit", "from 65.2 million", "from 62.5 million"),
            Slip("weekday", "Saturday, Feb. 24", "Sunday, Feb. 24"),
            Slip("conversion", "(14 million euros)", "(10 million euros)"),
            Slip("headline", "lose 17.8", "lose 18.7"),
            Slip("percentage", "rose 9.2%", "rose 2.9%"),
        ),
    ),
    Story(
        "2024-04-10-water.txt",
        """Water bills in Perrin Valley to go up 11.4 percent

PERRIN, April 10 - Households in Perrin Valley will pay 11.4 percent more for water from July 1, the Perrin Water Board decided on Tuesday, April 9. A household's bill rises by A$78 to A$762 a year.

The Perrin Water Board needs A$540 million (US$357 million) for a new reservoir. The reservoir, for which the Perrin Water Board needs A$540 million, is to be full by 2031.
""",
        (
            Slip("million for billion", "A$540 million (US", "A$540 billion (US"),
            Slip("digit", "to A$762", "to A$162"),
            Slip("weekday", "Tuesday, April 9", "Monday, April 9"),
            Slip("conversion", "US$357 million", "US$753 million"),
            Slip("headline", "up 11.4 percent", "up 14.1 percent"),
            Slip("percentage", "pay 11.4 percent", "pay 11.9 percent"),
        ),
    ),
    Story(
        "2024-07-18-wheat.txt",
        """Wheat harvest in Oltavia falls to 21.3 million tonnes; farmers want 940 million euros

Farmers in Oltavia are asking the government for 940 million euros ($1.03 billion) after a spring without rain, their union said on Thursday. Prices of bread have gone up 6.5% since January.

Wheat fetched 228 euros a tonne on Wednesday, July 17, down 4.2% from 238 euros a week before. In 2023 the union had asked for 615 million euros.

A decision on the 940 million euros is expected in August.
""",
        (
            Slip("million for billion", "($1.03 billion)", "($1.03 million)"),
            Slip("digit", "for 940 million euros (", "for 490 million euros ("),
            Slip("weekday", "Wednesday, July 17", "Thursday, July 17"),
            Slip("conversion", "($1.03 billion)", "($1.30 billion)"),
            Slip("headline", "want 940 million", "want 490 million"),
            Slip("percentage", "down 4.2%", "down 14.2%"),
        ),
    ),
    Story(
        "2024-11-21-museum.txt",
        """Museum of Glass to get C$152 million roof

MONTREAL, Nov 21 - The Museum of Glass will rebuild its roof for C$152 million (US$109 million), the director, Odile Tremblay, said on Thursday. It closes on Monday, January 6, 2025, for two years.

Last year the museum counted 15% more visitors: their number grew to 920,000 from 800,000. Ottawa gives C$95 million and Quebec C$57 million, a total of C$152 million.
""",
        (
            Slip("million for billion", "roof for C$152 million", "roof for C$152 billion"),
            Slip("digit", "gives C$95 million", "gives C$85 million"),
            Slip("weekday", "Monday, January 6", "Sunday, January 6"),
            Slip("conversion", "(US$109 million)", "(US$209 million)"),
            Slip("headline", "get C$152 million", "get C$125 million"),
            Slip("percentage", "15% more", "51% more"),
        ),
    ),
    Story(
        "2024-08-08-wind.txt",
        """Seven turbines, 1.86 billion kronor

STOCKHOLM, Aug 8 - Gotska Vind raised the price of its wind farm off Ostergarn to 1.86 billion kronor ($177 million), from 1.62 billion kronor, an increase of 14.8%. The seven turbines will be built by Halvorsen Marine from Monday, April 7, 2025.

Gotska Vind holds 55% of the wind farm, and the pension fund Tallen 45%. Shares of Gotska Vind lost 3.2 kronor, or 4 percent, to 76.8 kronor.
""",
        (
            Slip("million for billion", "to 1.86 billion", "to 1.86 million"),
            Slip("digit", "from 1.62 billion", "from 1.26 billion"),
            Slip("weekday", "Monday, April 7", "Friday, April 7"),
            Slip("conversion", "$177 million", "$717 million"),
            Slip("headline", "1.86 billion kronor\n", "1.68 billion kronor\n"),
            Slip("percentage", "or 4 percent", "or 14 percent"),
        ),
    ),
    Story(
        "2024-12-12-air.txt",
        """Condoria Airways: 2.1 million passengers, profit up 31%

Condoria Airways made a net profit of 66.8 million reais ($11.1 million) in the third quarter of 2024, 31% more than the 51 million reais of a year earlier, the Brazilian airline said on Thursday. Revenue was 1.14 billion reais.

The airline will fly to Lisbon from Saturday, March 1, 2025. With revenue of 1.14 billion reais and a net profit of 66.8 million reais in the third quarter, Condoria Airways can pay for two more aircraft.
""",
        (
            Slip("million for billion", "Revenue was 1.14 billion", "Revenue was 1.14 million"),
            Slip("digit", "net profit of 66.8 million reais ($", "net profit of 68.6 million reais ($"),
            Slip("weekday", "Saturday, March 1", "Monday, March 1"),
            Slip("conversion", "($11.1 million)", "($111 million)"),
            Slip("headline", "profit up 31%", "profit up 13%"),
            Slip("percentage", "2024, 31% more", "2024, 37% more"),
        ),
    ),
    Story(
        "2024-01-25-school.txt",
        """Cantonal school budget grows to 458 million francs

ZURICH, Jan 25 - The canton of Rotberg will spend 458 million francs ($529 million) on its schools in 2024, the government said on Thursday. The budget grows by 22 million francs, or 5%, from 436 million francs.

Teachers get 2.5% more pay from Thursday, February 1. The canton of Rotberg had planned to spend 458 million francs on schools in 2024 since last summer; parliament raised the pay of teachers by 2.5%.
""",
        (
            Slip("million for billion", "spend 458 million francs (", "spend 458 billion francs ("),
            Slip("digit", "from 436 million", "from 463 million"),
            Slip("weekday", "Thursday, February 1", "Friday, February 1"),
            Slip("conversion", "$529 million", "$259 million"),
            Slip("headline", "grows to 458", "grows to 485"),
            Slip("percentage", "get 2.5%", "get 5.2%"),
        ),
    ),
    Story(
        "2023-10-05-prison.txt",
        """Dunmore prison: $318 million and many questions

DUNMORE, Oct 5 - People in Dunmore learned from the radio that their town is to have a prison. It will be built for $318 million, Governor Ruth Alvarado said on Monday, and the federal government will pay 22.5% of that.

A hearing will be held on Wednesday, October 18. Land prices in Dunmore have climbed 8.3% to $39,000 an acre from $36,000. A French firm bid 295 million euros ($310 million).
""",
        (
            Slip("million for billion", "built for $318 million", "built for $318 billion"),
            Slip("digit", "built for $318 million", "built for $381 million"),
            Slip("weekday", "Wednesday, October 18", "Thursday, October 18"),
            Slip("conversion", "($310 million)", "($350 million)"),
            Slip("headline", "prison: $318", "prison: $138"),
            Slip("percentage", "pay 22.5%", "pay 25.2%"),
        ),
    ),
    Story(
        "2023-11-15-zoo.txt",
        """Lindau Zoo: 41.3 million euros from visitors

A giraffe eats for 9,000 euros a year, and hay is dear. Lindau Zoo's feed bill rose 17.4% in 2022, while visitors left 41.3 million euros ($44.8 million) at its tills, the zoo's director, Anke Voss, told reporters on Tuesday, Nov. 14.

A season ticket will cost 64 euros from January, 6.7% more than the 60 euros of this year.
""",
        (
            Slip("million for billion", "left 41.3 million euros", "left 41.3 billion euros"),
            Slip("digit", "left 41.3 million euros ($44.8", "left 43.1 million euros ($44.8"),
            Slip("weekday", "Tuesday, Nov. 14", "Wednesday, Nov. 14"),
            Slip("conversion", "($44.8 million)", "($48.4 million)"),
            Slip("headline", "Zoo: 41.3", "Zoo: 14.3"),
            Slip("percentage", "rose 17.4%", "rose 14.7%"),
        ),
    ),
    Story(
        "2024-04-24-chips.txt",
        """Government helps Fabrix with 1.9 billion koruna

PRAGUE, April 24 - The Czech government will support a chip plant in Ostrava with 1.9 billion koruna (75 million euros), Prime Minister Hana Dvorak said on Wednesday. Fabrix is investing 9.6 billion Czech koruna there.

Sales of Fabrix grew by 20 percent to 5.4 billion koruna from 4.5 billion koruna last year. The plant opens on Monday, March 1, 2027.
""",
        (
            Slip("million for billion", "investing 9.6 billion", "investing 9.6 million"),
            Slip("digit", "investing 9.6 billion", "investing 6.9 billion"),
            Slip("weekday", "Monday, March 1", "Tuesday, March 1"),
            Slip("conversion", "(75 million euros)", "(57 million euros)"),
            Slip("headline", "with 1.9 billion", "with 9.1 billion"),
            Slip("percentage", "by 20 percent", "by 30 percent"),
        ),
    ),
    Story(
        "2024-02-07-coffee.txt",
        """Honduras sells less coffee in January, takes $98.4 million

TEGUCIGALPA, Feb 7 - Coffee exports from Honduras were down 12.7% in January at $98.4 million (91.4 million euros), according to the coffee board. In London a tonne of robusta cost $3,210 on Tuesday, February 6, up 2% from $3,147.

The board spent $2.6 million on new trees and $1.4 million on roads, $4 million in total.
""",
        (
            Slip("million for billion", "at $98.4 million", "at $98.4 billion"),
            Slip("digit", "spent $2.6 million", "spent $2.9 million"),
            Slip("weekday", "Tuesday, February 6", "Monday, February 6"),
            Slip("conversion", "(91.4 million euros)", "(914 million euros)"),
            Slip("headline", "takes $98.4", "takes $94.8"),
            Slip("percentage", "down 12.7%", "down 17.2%"),
        ),
    ),
    Story(
        "2024-03-14-tram.txt",
        """Second tram line for Vasa will cost 2.35 billion kronor

VASA, March 14 - Vasa's council voted for a second tram line on Thursday. The line will cost 2.35 billion Swedish kronor ($229 million), the mayor, Lena Holm, said, and the first passengers will ride on Monday, August 7, 2028.

The state pays 1.1 billion kronor, the region 650 million kronor and the city 600 million kronor, a total of 2.35 billion kronor. Bus fares were raised in January by 4.5% to 41.80 kronor from 40 kronor.
""",
        (
            Slip("million for billion", "will cost 2.35 billion Swedish", "will cost 2.35 million Swedish"),
            Slip("digit", "region 650 million", "region 560 million"),
            Slip("weekday", "Monday, August 7", "Friday, August 7"),
            Slip("conversion", "($229 million)", "($292 million)"),
            Slip("headline", "will cost 2.35 billion kronor\n", "will cost 2.53 billion kronor\n"),
            Slip("percentage", "by 4.5%", "by 5.4%"),
        ),
    ),
    Story(
        "2024-06-20-tea.txt",
        """Tea auction in Mombasa: average price slips to $2.16

Tea fetched $2.16 (1.70 pounds) a kilo on average at the auction in Mombasa on Tuesday, June 18, 2024, down 3.6% from $2.24 a week before. Kenya's tea board expects exports of 188 billion shillings this year.

Exports of 188 billion shillings, about $1.46 billion, would be a record, the tea board said. Smallholders get 62% of the price.
""",
        (
            Slip("million for billion", "expects exports of 188 billion", "expects exports of 188 million"),
            Slip("digit", "from $2.24", "from $2.42"),
            Slip("weekday", "Tuesday, June 18", "Thursday, June 18"),
            Slip("conversion", "(1.70 pounds)", "(1.07 pounds)"),
            Slip("headline", "slips to $2.16", "slips to $2.61"),
            Slip("percentage", "down 3.6%", "down 6.3%"),
        ),
    ),
)
