"""`factsheet extract`: articles in, fact sheet out."""

from enum import StrEnum
from typing import Annotated

import typer

from factsheet.cli.options import (
    OUTPUT,
    ColorOption,
    ConfigOption,
    HomeCurrencyOption,
    ModelOption,
    OutputOption,
    PublishedOption,
    settings_in_force,
)
from factsheet.cli.output import open_output, refuse_inputs
from factsheet.cli.render import Format, Look, render
from factsheet.cli.run import Reading, fact_sheet_of, stream_claims
from factsheet.cli.terminal import Color
from factsheet.cli.work import CacheFolderOption, CacheOption, JobsOption, Work
from factsheet.report.filters import Filters


class KindOption(StrEnum):
    """What a claim states."""

    money = "money"
    percent = "percent"
    date = "date"


_SHOW = "What is shown"


def extract(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH",
            help="Articles: files (.txt, .md, .jsonl), folders with such files, or - for standard input.",
            show_default=False,
        ),
    ],
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How to write it.", rich_help_panel=OUTPUT)
    ] = Format.table,
    output: OutputOption = None,
    color: ColorOption = Color.auto,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            "-v",
            help="Show the sentences that state each fact, and why it got its verdict.",
            rich_help_panel=_SHOW,
        ),
    ] = False,
    subject: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GLOB",
            help="Only subjects like this: 'Ford*'. Can be repeated.",
            rich_help_panel=_SHOW,
            show_default=False,
        ),
    ] = None,
    kind: Annotated[
        list[KindOption] | None,
        typer.Option(help="Only this kind. Can be repeated.", rich_help_panel=_SHOW, show_default=False),
    ] = None,
    conflicts: Annotated[
        bool,
        typer.Option(
            "--conflicts", help="Only facts that the articles contradict each other on.", rich_help_panel=_SHOW
        ),
    ] = False,
    limit: Annotated[
        int | None,
        typer.Option(
            min=1,
            metavar="N",
            help="At most N facts (claims in jsonl, csv and parquet).",
            rich_help_panel=_SHOW,
            show_default=False,
        ),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            metavar="ISO", help="Give all amounts in this currency too.", rich_help_panel=_SHOW, show_default="USD"
        ),
    ] = None,
    home_currency: HomeCurrencyOption = None,
    published: PublishedOption = None,
    model: ModelOption = None,
    config: ConfigOption = None,
    jobs: JobsOption = None,
    cache: CacheOption = True,
    cache_dir: CacheFolderOption = None,
) -> None:
    """Print every money, percentage and date claim of the articles, under the subject that it is about.

    [dim]factsheet extract articles/
    factsheet extract articles/ --subject 'Ford*' --conflicts --verbose
    factsheet extract articles/ --format jsonl --output claims.jsonl[/dim]
    """
    refuse_inputs(output, paths)
    settings = settings_in_force(config, model=model, currency=currency, home_currency=home_currency)
    filters = Filters(
        subjects=tuple(subject or ()),
        kinds=tuple(one.value for one in kind or ()),
        conflicts=conflicts,
        limit=limit,
    )
    reading = Reading(paths, published=published.date() if published else None)
    work = Work(jobs, cache, cache_dir)
    with open_output(output) as stream:
        if format is Format.jsonl and not filters.need_facts:
            stream_claims(reading, settings, filters, stream, work)
        else:
            sheet = fact_sheet_of(reading, settings, work)
            render(
                sheet, filters, stream, Look(format=format, color=color, verbose=verbose, to_file=output is not None)
            )
    raise typer.Exit(reading.status())
