"""Countries and regions: never the antecedent of `the company`, and no owner of what merely happens there."""

COUNTRIES = frozenset(
    """
    afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,
    bolivia,brazil,britain,bulgaria,cambodia,canada,chile,china,colombia,croatia,cuba,cyprus,czech republic,denmark,
    ecuador,egypt,estonia,ethiopia,finland,france,georgia,germany,ghana,greece,hong kong,hungary,iceland,india,
    indonesia,iran,iraq,ireland,israel,italy,japan,jordan,kazakhstan,kenya,kuwait,latvia,lebanon,libya,lithuania,
    luxembourg,macau,malaysia,mexico,morocco,myanmar,netherlands,new zealand,nigeria,north korea,norway,oman,pakistan,
    panama,peru,philippines,poland,portugal,qatar,romania,russia,saudi arabia,serbia,singapore,slovakia,slovenia,
    south africa,south korea,spain,sri lanka,sweden,switzerland,syria,taiwan,thailand,tunisia,turkey,uganda,ukraine,
    united arab emirates,united kingdom,united states,uruguay,uzbekistan,venezuela,vietnam,zambia,zimbabwe,
    africa,asia,asia pacific,europe,european union,latin america,middle east,north america,south america,america,
    england,scotland,wales,california,texas,florida,ontario,quebec,new york,london,paris,tokyo,beijing,shanghai,
    washington,brussels,berlin,moscow,sydney,frankfurt,detroit,silicon valley,wall street,toronto
    """.replace("\n", "")
    .replace("    ", "")
    .split(",")
)
"""Names in lower case, as `names.same_entity_key` has them."""

LOCATIVE = frozenset("in across throughout outside inside near within around".split())
"""Prepositions that take a place."""
