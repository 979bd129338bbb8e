"""How a command does its work: in how many processes, and with what it knows from earlier runs."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from factsheet.cli.terminal import complain
from factsheet.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factsheet.extraction import Extractor

_PANEL = "Work"

JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="At most N processes; few articles are read by one.",
        rich_help_panel=_PANEL,
        show_default="all cores",
    ),
]
CacheOption = Annotated[
    bool,
    typer.Option(
        "--cache/--no-cache",
        help="Keep the claims of articles, and take them from there when neither text nor settings changed.",
        envvar="FACTSHEET_CACHE",
        rich_help_panel=_PANEL,
    ),
]
CacheFolderOption = Annotated[
    Path | None,
    typer.Option(
        "--cache-dir",
        metavar="DIR",
        help="Where to keep them.",
        envvar="FACTSHEET_CACHE_DIR",
        rich_help_panel=_PANEL,
        show_default="the user's cache folder",
    ),
]


class Work(msgspec.Struct, frozen=True):
    """What the options say: `jobs` is None for all cores, `cache_dir` None for the user's cache folder."""

    jobs: int | None = None
    cache: bool = True
    cache_dir: Path | None = None

    @contextmanager
    def extractor(self, settings: Settings) -> "Iterator[Extractor]":
        """The pipeline for one run; what the cache has learned is written when it ends. Raises ModelError."""
        from factsheet.extraction import Extractor
        from factsheet.running.workers import available_cores

        jobs = self.jobs or available_cores()
        if not self.cache:
            yield Extractor(settings, jobs=jobs)
            return
        from factsheet.running.cache import Cache, default_folder

        cache = Cache(self.cache_dir or default_folder(), complain)
        try:
            yield Extractor(settings, jobs=jobs, cache=cache)
        finally:
            cache.close()
