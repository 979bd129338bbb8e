"""The front door of the room: every mention of an article, of all kinds, each in its sentence."""

from collections.abc import Sequence

import msgspec

from factsheet.language.sentences import Sentence
from factsheet.mentions.dates import DateMention, find_dates
from factsheet.mentions.mention import MoneyMention, PercentMention
from factsheet.mentions.money import find_money
from factsheet.mentions.percent import find_percents

Mention = MoneyMention | PercentMention | DateMention


class Located(msgspec.Struct, frozen=True):
    """A mention and the index of the sentence that it stands in."""

    mention: Mention
    sentence: int


def find_mentions(text: str, sentences: Sequence[Sentence]) -> list[Located]:
    """All mentions in reading order; where two overlap the longer stands, or else money before percent before date."""
    found: list[Located] = []
    for index, sentence in enumerate(sentences):
        mentions: list[Mention] = [
            *find_money(text, sentence.start, sentence.end),
            *find_percents(text, sentence.start, sentence.end),
            *find_dates(text, sentence.start, sentence.end),
        ]
        found.extend(Located(mention, index) for mention in _without_overlaps(mentions))
    return found


def _without_overlaps(mentions: Sequence[Mention]) -> list[Mention]:
    """`in 2006 dollars`, `a 10-year 4% bond`: of mentions that share characters the longest stands."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: m.start):
        while kept and mention.start < kept[-1].end:
            if mention.end - mention.start <= kept[-1].end - kept[-1].start:
                break
            kept.pop()
        else:
            kept.append(mention)
    return kept
