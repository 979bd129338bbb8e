"""What a command says beside its report: complaints, skipped inputs and progress, all on standard error."""

import io
import os
import sys
import time
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any, TypeVar

from factsheet.articles.article import Skipped
from factsheet.report.display import one_line, visible

if TYPE_CHECKING:
    from rich.console import Console

T = TypeVar("T")

PATIENCE = 1.5
"""Seconds of work before a progress bar appears: shorter runs stay quiet."""


class Color(StrEnum):
    """When a report is coloured."""

    auto = "auto"
    always = "always"
    never = "never"


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says; what even that can't hold is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(message: str) -> None:
    """One line on standard error, in the name of the command."""
    print(f"factsheet: {one_line(message)}", file=sys.stderr, flush=True)


def complain_of(skipped: Skipped) -> None:
    """One line for an input that was not read: `factsheet: PATH[:LINE]: reason`."""
    place = skipped.source if skipped.line is None else f"{skipped.source}:{skipped.line}"
    complain(f"{visible(place)}: {skipped.reason}")


def drop_stdout() -> None:
    """Send what is still written to standard output nowhere: whoever read it has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def console(file: IO[str], color: Color, *, width: int | None = None) -> "Console":
    """A Rich console on `file` that obeys `--color` and lets a closed pipe be an error that the command handles.

    `auto` colours a terminal, and heeds NO_COLOR and FORCE_COLOR.
    """
    from rich.console import Console

    class _Console(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    settings: dict[str, Any] = {"file": file, "highlight": False, "markup": False, "emoji": False, "width": width}
    if color is Color.always:
        settings |= {"force_terminal": True, "no_color": False}
    elif color is Color.never:
        settings |= {"no_color": True, "color_system": None}
    return _Console(**settings)


def with_progress(items: Iterable[T], *, total: int | None, quiet: bool) -> Iterator[T]:
    """The items as they come; a bar on standard error counts them, on a terminal and once the work takes long.

    `total` is how many there will be, None if that is not known. `quiet` is for when the report itself goes to the
    terminal while the work is still going on.
    """
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    progress = Progress(
        TextColumn("reading articles"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console(sys.stderr, Color.auto),
        transient=True,
    )
    task = progress.add_task("", total=total)
    begun, shown = time.monotonic(), False
    try:
        for item in items:
            if not shown and time.monotonic() - begun > PATIENCE:
                progress.start()
                shown = True
            progress.advance(task)
            yield item
    finally:
        if shown:
            progress.stop()
