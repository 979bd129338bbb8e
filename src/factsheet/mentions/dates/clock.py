"""Times of day: `11:20 a.m.`, `9 a.m. EST`, `noon`, `Thursday night`, `this morning`, `tonight`."""

import functools
import re

from factsheet.mentions.dates.expression import Expression, Moment, Step
from factsheet.mentions.dates.parts import GAP, any_of, behind
from factsheet.mentions.dates.piece import PartWord, Rule
from factsheet.mentions.tables import calendar_modifiers as modifiers

_ZONE = (
    rf"(?:{GAP}?(?:{any_of(modifiers.TIME_ZONES)}|\({any_of(modifiers.TIME_ZONES)}\))"
    rf"|{GAP}{any_of(modifiers.LONG_TIME_ZONES)}{GAP}(?:\w{{1,10}}{GAP})?time)"
)
# The full stop belongs to it unless a sentence ends there.
_HALF_DAY = rf"(?P<h>a\.?m|p\.?m)(?:\.?(?P<z>{_ZONE})(?!\w)|\.(?!\s{{1,3}}(?-i:[A-Z])|\s{{0,3}}$)|\b)"
_PART = any_of(modifiers.PARTS_OF_DAY)


@functools.cache
def rules() -> tuple[Rule, ...]:
    """The rules for times of day."""
    return (
        # 11:20 a.m., 9 am EST
        Rule(
            rf"(?<![.:$])(?P<H>[01]?[0-9])(?:[:.](?P<M>[0-5][0-9])(?::[0-5][0-9])?)?{GAP}?{_HALF_DAY}",
            _clock,
            needs=("clock",),
        ),
        # 14:30 GMT, 12:00 UTC, at 14:30
        Rule(
            rf"(?<![.:$])(?P<H>[01]?[0-9]|2[0-3])[:.]?(?P<M>[0-5][0-9])(?P<z>{_ZONE}|{GAP}hours)",
            _clock,
            needs=("zone",),
        ),
        Rule(
            # at 14:30, from 09:45 to 10:30, until 22:00
            r"(?:(?<=at )|(?:(?<=by )|(?<=from )|(?<=until )|(?<=till )|(?<=before )|(?<=between )|(?<=around )"
            r"|(?<=[0-9]{2} to )|(?<=[0-9]{2} and ))(?=[0-9]{2}:))"
            r"(?P<H>[01]?[0-9]|2[0-3]):(?P<M>[0-5][0-9])(?!:)",
            _clock,
            needs=("digits",),
            leads=True,
        ),
        Rule(r"(?P<H>[01]?[0-9]) o['’]clock", _clock, needs=("clock",)),
        # 4 in the morning
        Rule(
            rf"(?P<H>[01]?[0-9])(?::(?P<M>[0-5][0-9]))?{GAP}in{GAP}the{GAP}(?P<p>morning|afternoon|evening)",
            _clock_in_part,
            needs=("part of day",),
        ),
        Rule(
            r"(?<![Hh]igh )(?P<n>noon|midnight|midday)",
            lambda m: Moment(clock=modifiers.HOURS[m["n"].lower()]),
            needs=("hour",),
            leads=True,
        ),
        # this morning, last night, tonight
        Rule(rf"(?P<s>this|last|that|the){GAP}(?P<p>{_PART})", _part, needs=("part of day",)),
        Rule(
            rf"(?:the{GAP})?(?P<s>next|following|previous){GAP}(?P<p>morning|afternoon|evening|night)",
            _next_part,
            needs=("part of day",),
        ),
        Rule(
            r"(?:(?:early|late|later)\s)?tonight",
            lambda m: Moment(part="NI", day=Step(0, "day")),
            needs=("tonight",),
        ),
        Rule(
            r"mid[-\s](?P<p>morning|afternoon)",
            lambda m: Moment(part=modifiers.PARTS_OF_DAY[m["p"].lower()]),
            needs=("part of day",),
        ),
        # (Thursday) night
        Rule(
            rf"(?:(?:mid|early|late)[-\s])?(?P<p>{_PART})",
            lambda m: PartWord(modifiers.PARTS_OF_DAY[m["p"].lower()]),
            True,
            needs=("part of day",),
        ),
    )


def _clock(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    hour, half = int(match["H"]), (groups.get("h") or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return Moment(clock=f"{hour:02}:{groups.get('M') or '00'}")


def _clock_in_part(match: re.Match[str]) -> Moment:
    hour = int(match["H"])
    if match["p"].lower() != "morning" and hour < 12:
        hour += 12
    return Moment(clock=f"{hour:02}:{match['M'] or '00'}")


def _part(match: re.Match[str]) -> Expression | None:
    part, word = modifiers.PARTS_OF_DAY[match["p"].lower()], match["s"].lower()
    if word == "last":
        return Moment(part=part, day=Step(-1, "day")) if part in ("NI", "EV") else None
    if word == "this":
        return Moment(part=part, day=Step(0, "day"))
    if re.match(r"\s(?:of|when|after|the|he|she|they|that)\b", behind(match, 7)):
        return None
    return Moment(part=part)


def _next_part(match: re.Match[str]) -> Moment:
    steps = -1 if match["s"].lower() == "previous" else 1
    return Moment(part=modifiers.PARTS_OF_DAY[match["p"].lower()], day=Step(steps, "day", True, "next"))
