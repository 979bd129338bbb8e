"""Status and period: each table is one cause, in several wordings."""

import pytest
from one_pipeline import claims_of

STATUS = [
    # wanted by a verb with a preposition or an object
    ("Ferrant aims for savings of $40 million by 2028.", "$40 million", "planned"),
    ("Ferrant has pledged $40 million to the city.", "$40 million", "planned"),
    ("Lumo is seeking $16 million in loans.", "$16 million", "planned"),
    # the infinitive of what is arranged
    ("Spending on defence is to rise by $10.6 billion.", "$10.6 billion", "planned"),
    ("Harrow is in talks to sell a 30% stake.", "30%", "planned"),
    ("Ferrant has agreed to buy Lumo for $2.3 billion.", "$2.3 billion", "planned"),
    ("Inflation is likely to reach 5%.", "5%", "forecast"),
    # adjectives of what is not yet
    ("Ferrant withdrew a proposed bonus of $500.", "$500", "planned"),
    ("The expected loss of $9 million did not come.", "$9 million", "forecast"),
    ("The alleged fraud of $9 million was in May.", "$9 million", "reported"),
    # what was awaited
    ("Analysts had been looking for $1.22 a share.", "$1.22", "forecast"),
    # a fact inside a plan
    ("Marcus Feld, who bought the club for $190 million, is reportedly to sell it.", "$190 million", "stated"),
    ("The plan is to save Ferrant after a $1.6 billion loss last year.", "$1.6 billion", "stated"),
    ("Lumo will cut 300 jobs after sales fell 12% in May.", "12%", "stated"),
    # what a change starts from
    ("Ferrant will pay $1.30 a share, up from $1.20.", "$1.20", "stated"),
    ("Homes will pay $184 a month, against $173 now.", "$173", "stated"),
    ("Ferrant cut its profit forecast to $2 million from $3 million.", "$3 million", "forecast"),
    # assumed, hearsay
    ("The budget assumes that the economy will grow 2.25% next year.", "2.25%", "forecast"),
    ("Harrow is said to be in talks to raise $300 million.", "$300 million", "reported"),
    ("Lumo said that it would appeal and that it had put aside $300 million.", "$300 million", "stated"),
    ("Lumo plans to close 90 shops, saving $9 million annually.", "$9 million", "planned"),
    ("Costs will be $1.95 a pound, compared with $1.82 last year.", "$1.82", "stated"),
    # denied
    ("A spokesman dismissed reports that he had asked for $7 million.", "$7 million", "denied"),
    ("Ferrant rejected claims that it owed $7 million.", "$7 million", "denied"),
    ("Ferrant rejected an offer of $7 million.", "$7 million", "stated"),
]


@pytest.mark.parametrize(("text", "wording", "status"), STATUS, ids=[text[:45] for text, _, _ in STATUS])
def test_status_by_what_governs_it(text: str, wording: str, status: str) -> None:
    assert claims_of(text)[wording].status == status


PERIODS = [
    ("Ferrant offers $41.50, a premium of 34% to Tuesday's closing price.", "34%", None),
    ("The record was the $41 million paid for a defender in 2022.", "$41 million", "2022"),
    ("The club raised prices by 5%, its fourth increase in six years.", "5%", None),
    ("They raised $45 million and hope to raise $20 million before September 2025.", "$45 million", None),
    ("Lumo now sees 2025 revenue of $18 million, versus an earlier forecast of $17 million.", "$17 million", "2025"),
    ("Ferrant agreed on Monday to buy Lumo for $10 million.", "$10 million", None),
    ("A judge on Tuesday ordered Ferrant to pay $10 million.", "$10 million", None),
    ("Lumo will spend $10 million over four years. It will spend $9 million on ads.", "$9 million", None),
    ("Lumo had revenue of $18 million in 2023. Its gross margin widened to 52%.", "52%", "2023"),
    ("Lumo shares closed at $42, their lowest since March 2020.", "$42", None),
    ("Inflation eased to 4%, its weakest pace since late 2021.", "4%", None),
    ("Lumo reported a loss of $3 million, its first since 2009.", "$3 million", None),
    ("Sales fell 12%, the sharpest drop in three years.", "12%", None),
    ("Egg prices have risen by a third since March.", "a third", "March"),
    ("The yen slipped 2% for a third straight day.", "2%", None),
    ("Ferrant sold 3 million tyres, 4% more than in the first half of 2023.", "4%", None),
    ("Wages rose 0.4%, twice the pace of April.", "0.4%", None),
    ("The offer is a 20% premium to the close on Tuesday.", "20%", None),
    ("The state will pay for 60% of it, with the city repaying the rest over 25 years.", "60%", None),
    ("Last year it lost $7 million, and Ms Ryde has been told to save $3 million.", "$7 million", "Last year"),
    ("Last year it lost $7 million, and Ms Ryde has been told to save $3 million.", "$3 million", None),
    ("In 2023 Lumo earned $7 million and Ferrant lost $3 million.", "$3 million", "2023"),
    ("Lumo earned $7 million in 2023 and Ferrant is worth $3 million.", "$3 million", None),
    ("Lumo, which bought Estrel for $9 million in 2019, owes the sellers 15% of the profit.", "15%", None),
    ("The council voted on Tuesday to build a school for $9 million.", "$9 million", None),
    ("Lumo shares are up 30% this year, and it has just posted sales of $9 million.", "$9 million", None),
    ("Ferrant took a charge of $4 million as it reported a June loss of $2 million.", "$4 million", "June"),
    ("Lumo had revenue of $18 million in 2023. It has a 23% share of the market.", "23%", None),
    ("Lumo stock was up 3% at 1530 GMT after a fall on Monday.", "3%", "1530 GMT"),
    ("Lumo stock was down 3% on Tuesday by 1530 GMT.", "3%", "Tuesday"),
]


@pytest.mark.parametrize(("text", "wording", "period"), PERIODS, ids=[text[:45] for text, _, _ in PERIODS])
def test_period_by_what_it_hangs_on(text: str, wording: str, period: str | None) -> None:
    held = claims_of(text)[wording].period
    assert (held.text if held else None) == period
