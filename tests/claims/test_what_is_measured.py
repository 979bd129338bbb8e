"""What is counted: each table is one cause, in several wordings."""

import pytest
from one_pipeline import claims_of

SHARES = [
    ("Its rivals said 90% of the bondholders had agreed to the swap.", "90%", "share of bondholders"),
    ("About 60 percent of voters backed the tunnel.", "60 percent", "share of voters"),
    ("Cloud services account for 62% of sales at Tessel Software.", "62%", "share of sales"),
    ("Some 45% of the airlines in the study lost money.", "45%", "share of airlines"),
    ("Feed prices explain 70% of the increase, Carrow Mills said.", "70%", "share of increase"),
    ("The wage bill swallows 81% of turnover at Ashdown Town.", "81%", "share of turnover"),
    ("Around 12% said that they would strike.", "12%", "share"),
    ("Norland ran a deficit of 3.4% of GDP last year.", "3.4%", "deficit"),
    ("Household debt amounts to 132% of income.", "132%", "debt"),
    ("Spending on schools rose to 4.5% of GDP.", "4.5%", "spending"),
    ("The budget has a deficit of $42 billion, or 1.5% of gross domestic product.", "1.5%", "deficit"),
    ("The budget has a deficit of $42 billion, or 1.5% of gross domestic product.", "$42 billion", "deficit"),
    ("Ferrant will fire 12% of its senior officers.", "12%", "job cuts"),
    ("Ferrant is cutting 6% of its workforce.", "6%", "job cuts"),
    ("The purchase of 26% of Ferrant was approved.", "26%", "stake"),
    ("Ferrant has sold 80% of its stake in Lumo.", "80%", "stake"),
    ("Harrow, the largest shareholder of Lumo with 9.9%, voted against.", "9.9%", "stake"),
]


@pytest.mark.parametrize(("text", "wording", "measure"), SHARES, ids=[text[:40] for text, _, _ in SHARES])
def test_shares(text: str, wording: str, measure: str) -> None:
    assert claims_of(text)[wording].measure == measure


APPENDED = [
    ("Gaming brought in $1.9 billion, up 15%.", "15%", "revenue growth"),
    ("Lumo declared a dividend of 18 cents a share, a 20% increase.", "20%", "dividend growth"),
    ("Net profit at Lumo was $30 million, 18% less than a year earlier.", "18%", "net profit growth"),
    ("Ferrant made sales of $3 million (down 12%).", "12%", "sales growth"),
    ("Revenue came to $5 million in 2023, almost 7% more than the year before.", "7%", "revenue growth"),
    ("The yield stood at 4.62%, up 7 basis points.", "7 basis points", "yield change"),
]


@pytest.mark.parametrize(("text", "wording", "measure"), APPENDED, ids=[text[:40] for text, _, _ in APPENDED])
def test_changes_behind_an_amount(text: str, wording: str, measure: str) -> None:
    assert claims_of(text)[wording].measure == measure


AMOUNTS_OF_CHANGE = [
    ("Inventories at Lumo had dropped by $150 million.", "$150 million", "inventory change"),
    ("Lumo shares fell 17 cents to $8.", "17 cents", "share price change"),
    ("Lumo shares fell 17 cents to $8.", "$8", "share price"),
    ("Ferrant cut its debt by $1.5 billion to $4 billion.", "$1.5 billion", "debt change"),
    ("The market value of Lumo has shrunk by $14 billion.", "$14 billion", "market value change"),
    ("Aluminium rose 2% and zinc shed $31 to $2,690 a tonne.", "$31", "price change"),
    ("Aluminium rose 2% and zinc shed $31 to $2,690 a tonne.", "$2,690", "price"),
    ("Its bonds fell 4 cents to 81 cents.", "81 cents", "bond price"),
    ("Ferrant raised its dividend to 30 cents.", "30 cents", "dividend"),
]


@pytest.mark.parametrize(("text", "wording", "measure"), AMOUNTS_OF_CHANGE)
def test_money_that_something_moves_by(text: str, wording: str, measure: str) -> None:
    assert claims_of(text)[wording].measure == measure


VERBS = [
    ("Ferrant returned $600 million to shareholders through buybacks.", "$600 million", "buyback"),
    ("Lumo wrote off 96 million pounds of unpaid bills last year.", "96 million pounds", "charge"),
    ("Lumo ended September with $6.4 billion in cash.", "$6.4 billion", "cash"),
    ("Ferrant paid $6.4 billion in cash for Lumo.", "$6.4 billion", "payment"),
    ("A rival suitor had offered 38 euros a share.", "38 euros", "offer"),
    ("A crane driver earns $19 an hour.", "$19", "wage"),
    ("She earns about £90,000 per year at the bank.", "£90,000", "wage"),
    ("Ferrant earned $19 million last year.", "$19 million", "earnings"),
    ("Ferrant paid out $99 million in dividends.", "$99 million", "dividend"),
    ("Lumo pulled in $5 million in revenue.", "$5 million", "revenue"),
    ("The strike cost Ferrant $24 million in lost revenue.", "$24 million", "cost"),
    ("Spot rates for a box from Asia leapt to $3,900.", "$3,900", "spot rate"),
    ("The dockers won a raise of 7.5 percent.", "7.5 percent", "wage change"),
    ("It charges hospitals $99 per doctor.", "$99", "price"),
    ("An investor wrote a cheque for $50,000 in 2019.", "$50,000", "cheque"),
    ("Iron ore is assumed to fall to $60 a tonne.", "$60", "price"),
    ("Two members preferred a cut of 25 basis points.", "25 basis points", "interest rate change"),
    ("The bank expects inflation to peak at 3.7%, before falling back to 2%.", "2%", "inflation"),
    ("Inflation of 3.1% is above the bank's 2% target.", "2%", "target"),
    ("The founders keep a combined 38%.", "38%", "stake"),
    ("Recurring revenue at Lumo rose to $33 million.", "$33 million", "revenue"),
    ("Copper was down 2%, having earlier touched $9,085 a tonne.", "$9,085", "price"),
    ("She sees prices averaging $8,900 in May.", "$8,900", "price"),
    ("Ferrant profited by $60 million from the practice.", "$60 million", "profit"),
    ("The sum is short of the $9 million that they had demanded.", "$9 million", "demand"),
    ("Ferrant had asked for £750 million.", "£750 million", "request"),
    ("Estrel were holding out for 75 million euros, his release clause.", "75 million euros", "release clause"),
    ("The cap will drop in July and stay near £1,800 for a year.", "£1,800", "cap"),
    ("Lumo was in debt to the tune of $10 million.", "$10 million", None),
    ("Ferrant sought $5 million in aid on top of the $4 million it has received.", "$4 million", "aid"),
    ("Matchday income came to £31 million.", "£31 million", "matchday income"),
    ("Lumo's profit leapt to an all-time high of $11 million.", "$11 million", "profit"),
    ("Lumo shares gained to a level of $2.69 in early trading.", "$2.69", "share price"),
    ("She has cut her price target to 940 pence.", "940 pence", "price target"),
]


@pytest.mark.parametrize(("text", "wording", "measure"), VERBS, ids=[text[:40] for text, _, _ in VERBS])
def test_verbs_and_what_stands_beside_the_amount(text: str, wording: str, measure: str | None) -> None:
    assert claims_of(text)[wording].measure == measure


LEVELS_AND_WHAT_IS_SPOKEN_OF = [
    ("Debt at Ferrant could exceed $3 billion by 2027.", "$3 billion", "debt"),
    ("Ferrant's wage bill has now passed £20m.", "£20m", "wage bill"),
    ("Lending crossed $4 billion in March, Lumo said.", "$4 billion", "loan"),
    ("Visitor numbers reached 3 million, 8% more than in 2023.", "8%", "visitor number growth"),
    ("Its workforce stood at 5,400, 3% fewer than a year ago.", "3%", "workforce growth"),
    ("Unemployment fell to 5.1% in May. Economists had forecast a rate of 5.3%.", "5.3%", "unemployment"),
    (
        "Lumo had sales of $9 million. That topped the $8 million average of six forecasts.",
        "$8 million",
        "sales",
    ),
    ("Lumo lost $30 million, or 20 cents per share.", "20 cents", "loss"),
    ("Lumo said that it had lost some $30 million, or 20 cents a share, in the quarter.", "20 cents", "loss"),
    ("Butter was 7.5% dearer than a year before.", "7.5%", "price change"),
    ("Tickets are now 12% cheaper.", "12%", "price change"),
    ("The leu gained 2% against the euro.", "2%", "exchange rate change"),
    ("The benchmark OSLX is down 6% this year.", "6%", "index change"),
    ("The bank has cut its key rate by a total of 125 basis points.", "125 basis points", "interest rate change"),
    ("Bills rose by an average of 6%.", "6%", "bill growth"),
    ("Delays had added £11m.", "£11m", "addition"),
    ("Growers lost 4 cents on every egg.", "4 cents", "loss"),
    ("The canteens served 3 million meals, 4% more than in 2019.", "4%", "meal growth"),
    ("Lumo sold 400 boats, 5% fewer than a year ago.", "5%", "sales growth"),
    ("Lumo had turnover of $5 million. Rent swallowed 60% of that.", "60%", "share of turnover"),
    ("Ferrant had sales of $5 million, with tyres accounting for 30% of the total.", "30%", "share of sales"),
    ("Lumo cut its capital spending plan for 2025 to $28 million.", "$28 million", "capital expenditure"),
    ("Ferrant will begin a $5 billion share buyback programme.", "$5 billion", "buyback"),
    ("Orders at Lumo grew by 8%.", "8%", "orders growth"),
    ("Lumo won an order worth $8 million.", "$8 million", "contract"),
    ("Estrel signed winger Paulo Dias for a club record £31 million.", "£31 million", "transfer fee"),
    ("Estrel have signed the goalkeeper for £6 million.", "£6 million", "transfer fee"),
    ("He agreed a contract worth £40,000 a week.", "£40,000", "wage"),
    ("They will pay a further £8m in add-ons.", "£8m", "add-ons"),
    ("Ferrant will fund the purchase with $2 billion of new debt.", "$2 billion", "debt"),
    ("Ferrant will finance the takeover with $2 billion from its own cash.", "$2 billion", "funding"),
    ("The state gave Lumo 310 million euros last year.", "310 million euros", "funding"),
]


@pytest.mark.parametrize(
    ("text", "wording", "measure"),
    LEVELS_AND_WHAT_IS_SPOKEN_OF,
    ids=[t[:40] for t, _, _ in LEVELS_AND_WHAT_IS_SPOKEN_OF],
)
def test_levels_and_what_is_spoken_of(text: str, wording: str, measure: str) -> None:
    assert claims_of(text)[wording].measure == measure


def test_a_level_reached_is_of_what_was_spoken_of() -> None:
    text = "Turnover at Lumo rose to $33 million. It is on track to hit $60 million next year.\n"
    assert claims_of(text)["$60 million"].measure == "turnover"


def test_a_part_of_a_firm_has_no_share_price() -> None:
    text = "Sales of tyres at Ferrant rose 5% to $2 billion. The glass unit slipped 6% to $310 million.\n"
    found = claims_of(text)
    assert (found["6%"].measure, found["$310 million"].measure) == ("sales growth", "sales")


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("An aide to Kerr, who was at 9.9%, agreed.", "9.9%"),
        ("Carrow's bondholders, at 40%, agreed.", "40%"),
        ("The advisers got the 5%.", "5%"),
    ],
)
def test_a_role_is_no_measure(text: str, wording: str) -> None:
    measure = claims_of(text)[wording].measure or ""
    assert measure not in ("aide", "bondholder", "adviser")
