"""Nouns for people, who act, own and answer: never themselves what an amount or a percentage measures."""

PEOPLE_WORDS = frozenset(
    """
    aide officer adviser advisor official resident household family voter respondent woman man people person patient
    student pupil citizen migrant adult child parent passenger tenant pensioner graduate consumer member doctor nurse
    teacher farmer girl boy youth guest agent client fan friend colleague relative partner ally candidate applicant
    claimant defendant plaintiff participant recipient merchant immigrant inhabitant accountant assistant consultant
    trainee retiree franchisee licensee nominee refugee appointee attendee president chief head boss staffer couple
    angel backer journalist specialist activist economist motorist tourist scientist dentist artist lobbyist strategist
    """.split()
)

THINGS_IN_ER = frozenset(
    """
    number order offer paper power water tender transfer layer border corner cover counter computer printer server
    scooter cruiser charger tanker trailer container freezer tower theater center chapter quarter semester winter
    summer weather matter manner letter rubber copper silver timber lumber fiber butter beer river finger fever cancer
    disaster merger primer ladder shelter filter burner dinner supper sticker voucher meter liter banner poster trigger
    tier barrier frontier pier career answer surrender reminder remainder disorder encounter register cluster boiler
    cylinder lever buffer plaster cooler router laser drawer roller tractor factor sector motor reactor floor door
    monitor indicator corridor harbor labor color favor humor error terror mirror anchor vector rotor sensor processor
    semiconductor generator elevator escalator calculator honor horror rumor vapor tenor fertilizer fertiliser wafer
    folder sweater jumper adder multiplier dollar rider cutter powder leather feather cheddar
    helicopter parameter diameter thermometer newspaper wallpaper whisker poker soccer cider slider gender
    fodder burger locker hammer denominator numerator accelerator turbocharger timer
    blockbuster thriller bumper sewer silencer danger hunger anger wonder thunder retainer
    booster bunker shutter gutter tracker starter
    """.split()
)
"""Nouns that end like a doer's and are none."""
