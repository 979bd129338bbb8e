"""The sentences behind a fact, each with its value marked, and where they stand."""

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from factsheet.claims.claim import Claim
from factsheet.facts.fact import Fact
from factsheet.report.display import one_line, visible

MARK_STYLE = "bold black on yellow"
SIGNS = ("»", "«")
"""What stands around the value where there is no colour."""

LONGEST_SENTENCE = 400
"""Code points of a sentence that are shown; around the value, when it is longer."""


class Hanging:
    """Text that hangs to the right of a sign: `↳ ` and then lines that all begin under the first."""

    def __init__(self, sign: str, text: Text, *, indent: int) -> None:
        self.sign = sign
        self.text = text
        self.indent = indent

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line of the wrapped text at a time."""
        edge = self.indent + len(self.sign)
        begin = Text(" " * self.indent).append(self.sign, "dim")
        for line in self.text.wrap(console, max(options.max_width - edge, 10)):
            line.rstrip()
            yield begin.append_text(line)
            begin = Text(" " * edge)


def evidence(fact: Fact, *, color: bool) -> Iterator[Text]:
    """`article:line` and the sentence, for each claim of the fact."""
    for claim in fact.claims:
        text = Text(f"{visible(claim.article)}:{claim.line}", "cyan" if color else "")
        said = f" ({one_line(claim.attribution)})" if claim.attribution else ""
        status = f" [{claim.status}]" if claim.status != "stated" else ""
        text.append(f"{status}{said}  ", "dim")
        yield text.append_text(marked_sentence(claim, color=color))


def marked_sentence(claim: Claim, *, color: bool) -> Text:
    """The sentence on one line with the value marked, by colour or by signs."""
    before, value, after = sentence_parts(claim)
    text = Text(before)
    if color:
        text.append(value, MARK_STYLE)
    else:
        text.append(value.join(SIGNS))
    return text.append(after)


def sentence_parts(claim: Claim) -> tuple[str, str, str]:
    """The sentence before, in and after the value, printable and on one line, cut where it is far too long."""
    sentence, start, end = claim.sentence.text, claim.start - claim.sentence.start, claim.end - claim.sentence.start
    if not 0 <= start < end <= len(sentence):
        return "", one_line(claim.text), ""
    before, after = sentence[:start], sentence[end:]
    room = max(LONGEST_SENTENCE - (end - start), 0)
    if len(before) + len(after) > room:
        before = _tail(before, max(room // 2, room - len(after)))
        after = _head(after, room - len(before))
    return one_line(before).lstrip(), one_line(sentence[start:end]), one_line(after).rstrip()


def _head(text: str, length: int) -> str:
    return text if len(text) <= length else text[: max(length, 0)] + "…"


def _tail(text: str, length: int) -> str:
    return text if len(text) <= length else "…" + text[len(text) - max(length, 0) :]
