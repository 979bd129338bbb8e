"""What an amount is counted per, read from the words after it: ` a share`, `-a-share`, ` per metric ton`, `/bbl`."""

import functools
import re

from factsheet.mentions.tables.units import ADVERBS, DENOMINATORS, EACH

# `9 pence a year earlier` is no price per year.
_LATER = "earlier|ago|before|previously|prior|later|after"


@functools.cache
def _per() -> re.Pattern[str]:
    known = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(DENOMINATORS, key=len, reverse=True))
    return re.compile(
        rf"(?:\s{{1,2}}|\s?-\s?)(?:an?|the)(?:\s{{1,2}}|\s?-\s?)(?P<known>{known})(?![A-Za-z])(?!\s(?:{_LATER})\b)"
        rf"|(?:\s{{1,2}}|\s?-\s?)(?:per|for\severy|for\seach|every)(?:\s{{1,2}}|\s?-\s?)(?:(?P<named>{known})(?![A-Za-z])|(?P<any>[A-Za-z][A-Za-z-]{{1,24}}))"
        rf"|\s?/\s?(?P<slash>{known}|[A-Za-z]{{1,8}})(?![A-Za-z])"
        rf"|\s(?P<adverb>{'|'.join(ADVERBS)})\b"
        rf"|\s(?P<each>{'|'.join(EACH)})\b"
        rf"|\s(?:on|to)\sthe\s(?P<dollar>dollar|euro)\b",
        re.IGNORECASE,
    )


def denominator(text: str, at: int, start: int, end: int) -> tuple[str, int] | None:
    """The denominator after an amount that ends at `at`, in its plain form, and where its words end.

    `each` and `apiece` mean the share when shares are what the words before count, else the piece.
    """
    match = _per().match(text, at, end)
    if match is None:
        return None
    written = match["known"] or match["named"] or match["any"] or match["slash"] or match["dollar"]
    if written:
        word = re.sub(r"\s", " ", written.lower())
        return DENOMINATORS.get(word, written if match["slash"] else word), match.end()
    if match["adverb"]:
        return ADVERBS[match["adverb"].lower()], match.end()
    shares = re.search(r"\bshares?\b", text[max(start, at - 120) : at], re.IGNORECASE)
    return ("share" if shares else "piece"), match.end()
