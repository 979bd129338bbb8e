"""The five columns of the table: what stands in them, how wide they are, and how cells become lines.

The cells are laid out here and not by Rich's own table: a value must not be broken over lines, the columns keep their
widths from the first subject to the last, and reasons and evidence stand between the rows, across the columns.
"""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

import msgspec
from rich.cells import cell_len, set_cell_size
from rich.text import Text

from factsheet.report.names import fitting
from factsheet.report.wording import adds_nothing

TITLES = ("measure", "claim", "when", "articles", "verdict")
NARROWEST = (12, 27, 12, 13, 12)
"""Columns that each can live with: together with gaps of one they make 80."""
MOST_NAMES = 20
WIDEST = (28, 60, 52, 40, 16)
WIDEST_WORDS = 22
"""Words of the article up to this width stand beside what they mean (up to the next); longer ones stand above it."""
WIDEST_MEANING = 30
ONE_OF_TWO = 34
"""The claim column where words and meaning have a line each."""
BESIDE = 2
"""Columns between the words and what they mean."""
ROOMY = 100
"""From this width on, two columns stand between cells."""


class Value(msgspec.Struct, frozen=True):
    """A line of the claim column: the words of the articles, what they mean, and who says so."""

    text: str
    meaning: str
    articles: tuple[str, ...]


class Cells(msgspec.Struct, frozen=True, kw_only=True):
    """One fact, in text. `when` says the same at different lengths, the longest first; `notes` go under the verdict."""

    measure: str
    values: tuple[Value, ...]
    when: tuple[str, ...]
    verdict: str
    style: str
    notes: tuple[str, ...] = ()


class Widths(msgspec.Struct, frozen=True, kw_only=True):
    """Columns of each cell; `stated` is the part of the claim column for the words, 0 when there is no room for two."""

    measure: int
    claim: int
    when: int
    articles: int
    verdict: int
    stated: int
    gap: int

    @property
    def columns(self) -> tuple[int, int, int, int, int]:
        """The widths in the order of TITLES."""
        return self.measure, self.claim, self.when, self.articles, self.verdict

    @property
    def total(self) -> int:
        """The whole table."""
        return sum(self.columns) + self.gap * (len(TITLES) - 1)

    @property
    def before_claim(self) -> int:
        """Where the claim column begins."""
        return self.measure + self.gap


def widths_for(cells: Iterable[Cells], total: int) -> Widths:
    """Widths within `total` columns: every column what it can live with, then what is left to those that want more."""
    cells = list(cells)
    values = [value for cell in cells for value in cell.values]
    gap = 2 if total >= ROOMY else 1
    stated = _longest(value.text for value in values if cell_len(value.text) <= WIDEST_WORDS)
    meaning = _longest(value.meaning for value in values)
    beside = stated + BESIDE + min(meaning, WIDEST_MEANING)
    shortest_when = _longest(cell.when[-1] for cell in cells if cell.when)
    wanted = (
        max(_longest(cell.measure for cell in cells), len(TITLES[0])),
        max(beside, meaning + BESIDE, _longest(value.text for value in values), len(TITLES[1])),
        max(_longest(cell.when[0] for cell in cells if cell.when), len(TITLES[2])),
        max(_longest(_articles(value.articles, 200) for value in values), len(TITLES[3])),
        max(_longest(text for cell in cells for text in (cell.verdict, *cell.notes)), len(TITLES[4])),
    )
    most = [min(want, widest) for want, widest in zip(wanted, WIDEST, strict=True)]
    width = [min(narrow, want) for narrow, want in zip(NARROWEST, most, strict=True)]
    left = total - gap * (len(TITLES) - 1) - sum(width)
    room_for_two = left + width[1] >= beside
    # Verdicts whole, then words and meaning side by side or else each on its line, then the rest as far as it goes.
    wishes = (
        (4, 99),
        (1, beside if room_for_two else ONE_OF_TWO),
        (2, shortest_when),
        (3, 24),
        (0, 99),
        (2, 99),
        (3, 99),
    )
    for column, upto in wishes:
        more = max(0, min(left, min(upto, most[column]) - width[column]))
        width[column] += more
        left -= more
    while left < 0 and max(width) > 6:
        width[width.index(max(width))] -= 1
        left += 1
    measure, claim_width, when, articles, verdict = width
    return Widths(
        measure=measure,
        claim=claim_width,
        when=when,
        articles=articles,
        verdict=verdict,
        stated=stated if beside <= claim_width else 0,
        gap=gap,
    )


def lines(cells: Cells, widths: Widths) -> list[list[Text]]:
    """The fact as rows of single lines, five cells each."""
    claim: list[Text] = []
    articles: list[Text] = []
    for value in cells.values:
        written = _claim(value, widths)
        claim += written
        articles += [Text(_articles(value.articles, widths.articles)), *[Text()] * (len(written) - 1)]
    when = next((text for text in cells.when if cell_len(text) <= widths.when), cells.when[-1] if cells.when else "")
    verdict = _wrapped(cells.verdict, widths.verdict, cells.style)
    for note in cells.notes:
        verdict += _wrapped(note, widths.verdict, "dim")
    columns = (
        _wrapped(cells.measure, widths.measure, "bold"),
        claim,
        _wrapped(when, widths.when),
        articles,
        verdict,
    )
    return [list(row) for row in zip_longest(*columns, fillvalue=Text())]


def row(cells: Sequence[Text], widths: Sequence[int], gap: int) -> Text:
    """Cells side by side on one line, each but the last padded to its width."""
    line = Text(no_wrap=True)
    for cell, width in zip(cells[:-1], widths, strict=False):
        line.append_text(cell).append(" " * (max(width - cell.cell_len, 0) + gap))
    line.append_text(cells[-1])
    line.rstrip()
    return line


def rows(cells: Sequence[Sequence[Text]], gap: int = 2) -> list[Text]:
    """Lines of cells, each column as wide as its longest cell."""
    widths = [max(cell.cell_len for cell in column) for column in zip(*cells, strict=True)]
    return [row(line, widths, gap) for line in cells]


def _claim(value: Value, widths: Widths) -> list[Text]:
    silent = not value.meaning or adds_nothing(value.text, value.meaning)
    if silent:
        return _wrapped(value.text, widths.claim)
    if cell_len(value.text) <= widths.stated and cell_len(value.meaning) <= widths.claim - widths.stated - BESIDE:
        return [Text(set_cell_size(value.text, widths.stated) + " " * BESIDE).append(value.meaning, "dim")]
    if cell_len(value.text) + BESIDE + cell_len(value.meaning) <= widths.claim:
        return [Text(value.text + " " * BESIDE).append(value.meaning, "dim")]
    meaning, equals, converted = value.meaning.partition(" = ")
    if cell_len(value.meaning) <= widths.claim - BESIDE:
        meaning, equals = value.meaning, ""
    parts = [meaning, f"= {converted}"] if equals else [meaning]
    below = [Text(f"  {line}", "dim") for part in parts for line in _wrapped(part, widths.claim - BESIDE)]
    return _wrapped(value.text, widths.claim) + below


def _articles(names: Sequence[str], width: int) -> str:
    """As many names as fit, and how many more: `wire, morning +2`. At least one, shortened if it must be."""
    shown = fitting(names[0], max(width - len(_more(len(names) - 1)), 4))
    for count in range(min(len(names), MOST_NAMES), 1, -1):
        text = ", ".join(names[:count]) + _more(len(names) - count)
        if cell_len(text) <= width:
            return text
    return shown + _more(len(names) - 1)


def _more(count: int) -> str:
    return f" +{count}" if count > 0 else ""


def _wrapped(text: str, width: int, style: str = "") -> list[Text]:
    """The text over as many lines as it needs, broken between words, not after a dash; longer words are broken."""
    if not text:
        return []
    lines: list[str] = []
    for word in text.replace("– ", "–\u00a0").split(" "):
        if lines and cell_len(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
            continue
        lines.append(word)
        while cell_len(lines[-1]) > width > 0:
            head = set_cell_size(lines[-1], width)
            lines[-1:] = [head, lines[-1][len(head) :]]
    return [Text(line, style) for line in lines]


def _longest(texts: Iterable[str]) -> int:
    return max(map(cell_len, texts), default=0)
