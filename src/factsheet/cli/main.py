"""The command `factsheet`: its subcommands, and what an error looks like from outside."""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from factsheet import __version__
from factsheet.cli import status
from factsheet.cli.check import check
from factsheet.cli.config import config
from factsheet.cli.extract import extract
from factsheet.cli.rules import explain, rules
from factsheet.cli.terminal import complain, drop_stdout, use_utf8
from factsheet.cli.why import why
from factsheet.errors import FactsheetError

app = typer.Typer(
    name="factsheet",
    help="What the articles say in numbers, about whom, and whether they agree.",
    epilog="Exit status: 0 done, 1 `check` found something, 2 wrong use or an input that can't be read.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(extract)
app.command()(check)
app.command()(why)
app.command()(rules)
app.command()(explain)
app.command()(config)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"factsheet {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """What the articles say in numbers, about whom, and whether they agree."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line (by default that of this process) and return its exit status. Raises nothing."""
    use_utf8()
    try:
        code = app(args=arguments, prog_name="factsheet", standalone_mode=False)
    except typer.TyperException as error:
        code = _wrong_use(error)
    except FactsheetError as error:
        complain(str(error))
        code = status.TROUBLE
    except (KeyboardInterrupt, typer.Abort):
        code = status.INTERRUPTED
    except SystemExit as stop:  # Typer, where it meets a closed pipe itself
        code = status.DONE if stop.code == 1 else stop.code
    except Exception as error:
        if os.environ.get("FACTSHEET_TRACEBACK"):
            raise
        complain(f"this should not happen: {type(error).__name__}: {error} (FACTSHEET_TRACEBACK=1 shows where)")
        code = status.TROUBLE
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        drop_stdout()
    except ValueError:  # it was closed together with the pipe behind it
        pass
    return code if isinstance(code, int) else status.DONE


def _wrong_use(error: typer.TyperException) -> int:
    message = error.format_message().replace(": Value error, ", ": ")
    context = getattr(error, "ctx", None)
    if not message.strip() or type(error).__name__ == "NoArgsIsHelpError":
        with contextlib.suppress(BrokenPipeError):
            typer.echo(message, err=True)
        return status.TROUBLE
    hint = f" (try: {context.command_path} --help)" if context is not None else ""
    complain(message + hint)
    return status.TROUBLE
