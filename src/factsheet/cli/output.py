"""Where a report goes: standard output, or a file that appears only once it is whole."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import typer

from factsheet.cli import status
from factsheet.cli.terminal import drop_stdout
from factsheet.errors import UsageError

STANDARD_OUTPUT = "-"

ARTICLE_SUFFIXES = (".txt", ".md", ".jsonl")


@contextmanager
def open_output(path: Path | None) -> Iterator[BinaryIO]:
    """A binary stream to `path`, or to standard output when it is None or `-`.

    The file is written beside its place and moved there at the end, so that nobody reads half a report and a failed
    run leaves the old one. A link stays one, and what it leads to is written; into a pipe or a device the report goes
    as it comes. A reader that closes the pipe ends the command quietly. Raises UsageError.
    """
    if path is None or str(path) == STANDARD_OUTPUT:
        try:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            drop_stdout()
            raise typer.Exit(status.DONE) from None
        except OSError as error:
            drop_stdout()
            raise UsageError(f"cannot write to standard output: {error.strerror}") from error
        return
    if path.exists() and not path.is_file():
        try:
            with path.open("wb") as stream:
                yield stream
        except BrokenPipeError:
            raise typer.Exit(status.DONE) from None
        except OSError as error:
            raise UsageError(f"cannot write {path}: {error.strerror}") from error
        return
    path = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        with contextlib.suppress(OSError):
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def refuse_inputs(output: Path | None, inputs: Iterable[str]) -> None:
    """Raise UsageError when `output` is one of the inputs, or lies among them and would be read as one next time."""
    if output is None or str(output) == STANDARD_OUTPUT:
        return
    if output.is_dir():
        raise UsageError(f"{output} is a folder; --output wants a file")
    target = output.resolve()
    for name in inputs:
        if name == "-":
            continue
        source = Path(name).resolve()
        if source == target or (output.exists() and source.exists() and output.samefile(source)):
            raise UsageError(f"{output} is an input; --output must be another file")
        if source.is_dir() and target.is_relative_to(source) and target.suffix.casefold() in ARTICLE_SUFFIXES:
            raise UsageError(
                f"{output} lies in the input folder {name} and would be read as articles next time; write it elsewhere"
            )


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
