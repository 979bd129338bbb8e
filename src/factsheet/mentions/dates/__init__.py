"""Finding the expressions of time in a text: what is written, not yet what it means."""

from factsheet.mentions.dates.find import find_dates, find_impossible
from factsheet.mentions.dates.mention import DateMention

__all__ = ["DateMention", "find_dates", "find_impossible"]
