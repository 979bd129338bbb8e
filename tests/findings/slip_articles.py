"""Articles without a slip, and slips to put into them one at a time. All of it is invented for these tests.

Each slip is what stands in the article, what slips in instead, and which kind of slip that is. The articles hold the
evidence themselves, or `EARLIER` does.
"""

from typing import NamedTuple


class Slip(NamedTuple):
    """`right` becomes `wrong` once, at its first place."""

    kind: str
    right: str
    wrong: str


class Story(NamedTuple):
    """An article by its file name (which dates it), and the slips that it can suffer."""

    name: str
    text: str
    slips: tuple[Slip, ...]


EARLIER = {
    "2025-02-12-results.txt": """Veldkamp Bakeries sells more bread, earns less

UTRECHT, Feb 12 - Veldkamp Bakeries had revenue of 684.2 million euros in 2024, the company reported on Wednesday. Net profit was 41.7 million euros.

Its frozen division lifted sales by 8.4% in the fourth quarter of 2024.

The company employs bakers in nine countries.
""",
    "2025-02-13-trade.txt": """Veldkamp looks back on a year of dear butter

Revenue of Veldkamp Bakeries reached 684.2 million euros in 2024, while net profit came to 41.7 million euros. Butter had become a third dearer.

Sales of the frozen division rose 8.4 percent in the fourth quarter of 2024.
""",
    "2025-01-20-plan.txt": """Orrin Rail orders sleeping cars

Orrin Rail will invest 1.35 billion Swedish kronor in new sleeping cars by 2029, its chief executive Maja Lund said on Monday.

The state holds 62.5% of Orrin Rail.
""",
}

STORIES = (
    Story(
        "2025-02-17-veldkamp.txt",
        """Veldkamp Bakeries to open a mill

UTRECHT, Feb 17 - Veldkamp Bakeries will build its own mill in Groningen. In 2024 Veldkamp Bakeries had revenue of 684.2 million euros, and its net profit was 41.7 million euros.

Sales of its frozen division rose 8.4% in the fourth quarter of 2024.

The mill is to open on Monday, March 2, 2026.
""",
        (
            Slip("million for billion", "684.2 million", "684.2 billion"),
            Slip("digit", "684.2", "648.2"),
            Slip("digit", "41.7", "47.7"),
            Slip("percentage", "8.4%", "4.8%"),
            Slip("percentage", "8.4%", "9.4%"),
            Slip("weekday", "Monday, March 2", "Tuesday, March 2"),
        ),
    ),
    Story(
        "2025-03-04-orrin.txt",
        """Night trains return to Malmo

Orrin Rail is bringing back the night train from Malmo to Hamburg. For this Orrin Rail will invest 1.35 billion kronor ($131 million) in new sleeping cars by 2029.

The state holds 62.5% of Orrin Rail.
""",
        (
            Slip("million for billion", "1.35 billion", "1.35 million"),
            Slip("million for billion", "$131 million", "$131 billion"),
            Slip("digit", "1.35 billion", "1.85 billion"),
            Slip("conversion", "$131 million", "$13.1 million"),
            Slip("conversion", "$131 million", "$1.35 billion"),
            Slip("conversion", "$131 million", "$231 million"),
            Slip("percentage", "62.5%", "65.2%"),
        ),
    ),
    Story(
        "2024-08-08-kessner.txt",
        """Kessner Tools posts profit of $48.6 million

Kessner Tools earned a net profit of $48.6 million in the second quarter, after $43.9 million a year earlier.

Revenue rose 7.3% to $412.5 million from $384.4 million. The shares were up $1.12, or 3.1%, at $37.25 in early trading on Thursday, August 8, 2024.
""",
        (
            Slip("headline", "profit of $48.6 million", "profit of $46.8 million"),
            Slip("headline", "profit of $48.6 million", "profit of $58.6 million"),
            Slip("million for billion", "profit of $48.6 million", "profit of $48.6 billion"),
            Slip("percentage", "7.3%", "3.7%"),
            Slip("percentage", "7.3%", "17.3%"),
            Slip("digit", "$412.5", "$421.5"),
            Slip("digit", "$384.4", "$348.4"),
            Slip("million for billion", "$384.4 million", "$384.4 billion"),
            Slip("percentage", "3.1%", "5.1%"),
            Slip("digit", "$37.25", "$73.25"),
            Slip("weekday", "Thursday, August 8", "Friday, August 8"),
        ),
    ),
    Story(
        "2023-11-15-lantern.txt",
        """Lantern Foods buys Polish rival for 310 million euros

Lantern Foods has agreed to buy its Polish rival Zboze for 310 million euros ($336 million), it said on Wednesday.

Zboze had sales of 1.2 billion zlotys (270 million euros) last year, an increase of 14% from 1.05 billion zlotys in 2021.

The deal is to close on Friday, 29 March 2024.
""",
        (
            Slip("headline", "310 million euros\n", "301 million euros\n"),
            Slip("headline", "310 million euros\n", "310 billion euros\n"),
            Slip("conversion", "$336 million", "$286 million"),
            Slip("conversion", "$336 million", "$33.6 million"),
            Slip("conversion", "270 million euros", "5.3 billion euros"),
            Slip("million for billion", "1.2 billion zlotys", "1.2 million zlotys"),
            Slip("percentage", "14%", "41%"),
            Slip("digit", "1.05 billion", "1.50 billion"),
            Slip("weekday", "Friday, 29 March", "Thursday, 29 March"),
            Slip("date", "29 March 2024", "31 April 2024"),
        ),
    ),
    Story(
        "2024-05-02-harrow.txt",
        """Harrow Shipping cuts dividend after weak quarter

LONDON - Harrow Shipping said on Thursday that first-quarter revenue fell 9 per cent to £183m from £201m a year earlier, as freight rates slid.

Operating profit dropped to £22m, down from £35m. The dividend is cut by 2 pence to 6 pence from 8 pence.

Its shares lost 14 pence (3.5 per cent) to 386 pence.
""",
        (
            Slip("percentage", "9 per cent", "19 per cent"),
            Slip("digit", "£183m", "£138m"),
            Slip("digit", "£201m", "£210m"),
            Slip("million for billion", "£183m", "£183bn"),
            Slip("direction", "dropped to £22m", "rose to £22m"),
            Slip("digit", "6 pence", "5 pence"),
            Slip("percentage", "3.5 per cent", "5.3 per cent"),
            Slip("digit", "14 pence", "41 pence"),
        ),
    ),
    Story(
        "2025-06-12-tessaro.txt",
        """Tessaro to spend $2.4 billion on chip plant

Tessaro, the Italian maker of sensors, will spend $2.4 billion on a chip plant near Turin, its chairman Paolo Riva said on Thursday.

The money is to come from three sources: the total of $2.4 billion consists of $1.1 billion from the company, $900 million from banks and $400 million from the region.

Analysts at Brera Bank had expected $2 billion. Tessaro had sales of $5.6 billion in 2024, up 12% from $5 billion in 2023.
""",
        (
            Slip("headline", "spend $2.4 billion on chip plant", "spend $4.2 billion on chip plant"),
            Slip("headline", "spend $2.4 billion on chip plant", "spend $2.4 million on chip plant"),
            Slip("total", "$900 million from banks", "$800 million from banks"),
            Slip("total", "$1.1 billion from", "$1.7 billion from"),
            Slip("percentage", "12%", "21%"),
            Slip("digit", "$5.6 billion", "$6.5 billion"),
            Slip("million for billion", "$5.6 billion", "$5.6 million"),
        ),
    ),
    Story(
        "2024-10-23-markets.txt",
        """Stocks slip as yields climb

The Northgate 200 index fell 46.20 points, or 0.6 percent, to 7,653.80 on Wednesday, October 23, 2024.

Pellworm Energy dropped 4.5 percent to $63.40 from $66.39. Ten-year bonds yielded 4.24 percent, up from 4.20 percent.

Gold rose $12 to $2,742 an ounce from $2,730.
""",
        (
            Slip("percentage", "0.6 percent", "6.0 percent"),
            Slip("digit", "7,653.80", "5,673.80"),
            Slip("digit", "46.20", "64.20"),
            Slip("percentage", "4.5 percent", "5.4 percent"),
            Slip("digit", "$66.39", "$69.36"),
            Slip("direction", "up from 4.20", "up from 4.40"),
            Slip("digit", "$2,730", "$2,370"),
            Slip("weekday", "Wednesday, October 23", "Tuesday, October 23"),
        ),
    ),
    Story(
        "2025-01-09-aldous.txt",
        """Aldous Pharma raises forecast to 15 percent growth

Aldous Pharma now expects growth of 15 percent in 2025, the Danish group said on Thursday. Last year its sales grew by 11 percent to 29.3 billion Danish kroner, compared with 26.4 billion kroner in 2023.

That is about $4.05 billion. Research cost 4.4 billion kroner ($608 million), 15% of sales.

It will report on Thursday, February 6.
""",
        (
            Slip("headline", "15 percent growth", "51 percent growth"),
            Slip("percentage", "11 percent", "21 percent"),
            Slip("digit", "29.3 billion", "39.3 billion"),
            Slip("million for billion", "29.3 billion", "29.3 million"),
            Slip("conversion", "$608 million", "$6.08 billion"),
            Slip("conversion", "$608 million", "$806 million"),
            Slip("weekday", "Thursday, February 6", "Friday, February 6"),
        ),
    ),
    Story(
        "2024-03-14-nadir.txt",
        """Nadir Air loses 1.9 trillion rupiah

JAKARTA, March 14 - Nadir Air lost 1.9 trillion rupiah ($122 million) in 2023, the airline said on Thursday. In 2022 the loss was 2.6 trillion rupiah.

The airline carried more people: revenue more than doubled to 14.8 trillion rupiah from 6.9 trillion rupiah.

Sixteen planes were leased at a cost of $1.4 million a month each.
""",
        (
            Slip("conversion", "$122 million", "$122 billion"),
            Slip("conversion", "$122 million", "$221 million"),
            Slip("million for billion", "lost 1.9 trillion rupiah (", "lost 1.9 billion rupiah ("),
            Slip("headline", "loses 1.9 trillion", "loses 9.1 trillion"),
            Slip("digit", "14.8 trillion", "41.8 trillion"),
            Slip("digit", "6.9 trillion", "9.6 trillion"),
        ),
    ),
    Story(
        "2025-04-30-quarrie.txt",
        """Quarrie sells lime business for C$540 million

Quarrie Minerals of Toronto has sold its lime business to a fund for C$540 million (US$390 million), of which C$500 million is paid at once.

The business had earned C$61 million in 2024, 22% more than the C$50 million of 2023.

Shareholders vote on Wednesday, May 28, 2025, and the sale should be done by June 30.
""",
        (
            Slip("headline", "C$540 million\n", "C$450 million\n"),
            Slip("conversion", "US$390 million", "US$490 million"),
            Slip("conversion", "US$390 million", "US$390 billion"),
            Slip("conversion", "US$390 million", "US$540 million"),
            Slip("conversion", "C$540 million (", "€540 million ("),
            Slip("percentage", "22%", "32%"),
            Slip("digit", "C$61 million", "C$81 million"),
            Slip("weekday", "Wednesday, May 28", "Thursday, May 28"),
            Slip("date", "June 30", "June 31"),
        ),
    ),
)
"""Clean as they stand; `tests/findings/test_slips.py` puts in one slip at a time."""
