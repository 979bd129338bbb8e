"""`factsheet check`: articles in, findings out."""

import io
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import msgspec
import typer

from factsheet.cli import status
from factsheet.cli.options import (
    INPUT,
    OUTPUT,
    ColorOption,
    ConfigOption,
    HomeCurrencyOption,
    ModelOption,
    OutputOption,
    PublishedOption,
    currency_code,
)
from factsheet.cli.output import open_output, refuse_inputs
from factsheet.cli.terminal import Color, complain, console
from factsheet.cli.work import CacheFolderOption, CacheOption, JobsOption, Work
from factsheet.errors import UsageError

if TYPE_CHECKING:
    from factsheet.report.findings import CheckReport


class FindingFormat(StrEnum):
    """How findings are written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    sarif = "sarif"
    github = "github"
    junit = "junit"


class FailOn(StrEnum):
    """The mildest severity that makes the exit status 1."""

    error = "error"
    warning = "warning"
    note = "note"
    never = "never"


_RULES = "Rules"


def check(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH",
            help="New articles: files (.txt, .md, .jsonl), folders with such files, or - for standard input.",
            show_default=False,
        ),
    ],
    against: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATH",
            help="Earlier articles: folders, files, or claims written by `extract --format jsonl`. Can be repeated.",
            rich_help_panel=INPUT,
            show_default=False,
        ),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="What - is called in findings.", rich_help_panel=INPUT, show_default=False),
    ] = None,
    published: PublishedOption = None,
    home_currency: HomeCurrencyOption = None,
    model: ModelOption = None,
    config: ConfigOption = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CODE",
            help="Only these rules: FS104, or FS1 for all that begin so. Can be repeated, or a list with commas.",
            rich_help_panel=_RULES,
            show_default=False,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Not these rules.", rich_help_panel=_RULES, show_default=False),
    ] = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            help="The mildest severity that makes the exit status 1.", rich_help_panel=_RULES, show_default="error"
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Findings that are known.", rich_help_panel=_RULES, show_default=False),
    ] = None,
    update_baseline: Annotated[
        bool,
        typer.Option("--update-baseline", help="Write the findings of this run into it.", rich_help_panel=_RULES),
    ] = False,
    format: Annotated[
        FindingFormat, typer.Option("--format", "-f", help="How to write it.", rich_help_panel=OUTPUT)
    ] = FindingFormat.text,
    output: OutputOption = None,
    color: ColorOption = Color.auto,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose", "-v", help="Show the sentence of each finding, and the others.", rich_help_panel=OUTPUT
        ),
    ] = False,
    jobs: JobsOption = None,
    cache: CacheOption = True,
    cache_dir: CacheFolderOption = None,
) -> None:
    """Find wrong numbers in new articles: against earlier ones, and each against itself.

    [dim]factsheet check new/2025-02-25-wire.txt --against corpus/
    factsheet check new/ --against claims.jsonl --format sarif --output findings.sarif
    factsheet rules; factsheet explain FS104[/dim]
    """
    from factsheet.cli.checking import Inputs, missing, run
    from factsheet.report.findings_text import summary
    from factsheet.settings_file import load_settings

    refuse_inputs(output, paths)
    file = load_settings(Path.cwd(), config)
    settings, rules = file.settings, file.check
    if model is not None:
        settings = msgspec.structs.replace(settings, model=model)
    if home_currency is not None:
        settings = msgspec.structs.replace(settings, home_currency=currency_code("--home-currency", home_currency))
        rules = msgspec.structs.replace(rules, home_currency_given=True)
    given = {
        "select": _codes(select),
        "ignore": _codes(ignore),
        "against": tuple(against) if against else None,
        "fail_on": fail_on.value if fail_on else None,
        "baseline": str(baseline) if baseline else None,
    }
    rules = msgspec.structs.replace(rules, **{name: value for name, value in given.items() if value is not None})
    if update_baseline and rules.baseline is None:
        raise UsageError("--update-baseline: name the file with --baseline, or as `baseline` in the settings file")
    if rules.baseline is not None:
        refuse_inputs(Path(rules.baseline), [path for path in paths if not Path(path).is_dir()])
    inputs = Inputs(
        paths=paths,
        against=rules.against,
        stdin_filename=stdin_filename,
        published=published.date() if published else None,
        baseline_must_exist=baseline is not None,
    )
    in_force = msgspec.structs.replace(file, settings=settings, check=rules)
    with open_output(output) as stream:
        report, anything = run(
            inputs, in_force, date.today(), Work(jobs, cache, cache_dir), update_baseline=update_baseline
        )
        _render(report, format, stream, color=color, verbose=verbose)
    complain(summary(report))
    if missing(paths) or not anything:
        raise typer.Exit(status.TROUBLE)
    from factsheet.findings.check import fails

    raise typer.Exit(status.FOUND if fails(report.findings, rules.fail_on) else status.DONE)


def _codes(given: list[str] | None) -> tuple[str, ...] | None:
    """`--ignore FS102,FS107` and `--ignore FS102 --ignore FS107` are the same; None when nothing is given."""
    return tuple(code for each in given for code in each.replace(",", " ").split()) if given else None


def _colored(stream: BinaryIO, color: Color) -> bool:
    text = io.TextIOWrapper(stream, encoding="utf-8")
    try:
        return console(text, color).color_system is not None
    finally:
        text.detach()


def _render(report: "CheckReport", format: FindingFormat, stream: BinaryIO, *, color: Color, verbose: bool) -> None:
    match format:
        case FindingFormat.text:
            from factsheet.report.findings_text import finding_text

            lines = finding_text(report, color=_colored(stream, color), verbose=verbose)
            stream.writelines(f"{line}\n".encode() for line in lines)
        case FindingFormat.github:
            from factsheet.report.github import annotations

            stream.writelines(f"{line}\n".encode() for line in annotations(report))
        case FindingFormat.jsonl:
            from factsheet.report.findings_json import finding_lines

            stream.writelines(finding_lines(report))
        case FindingFormat.json:
            from factsheet.report.findings_json import findings_document

            stream.write(findings_document(report))
        case FindingFormat.sarif:
            from factsheet.report.sarif import sarif

            stream.write(sarif(report))
        case FindingFormat.junit:
            from factsheet.report.junit import junit

            stream.write(junit(report))
