"""`factsheet config`: which settings are in force, and which file they come from."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from factsheet.report.display import visible


def config(
    path: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Settings file, instead of the nearest one.", show_default=False),
    ] = None,
) -> None:
    """Print the settings that are in force here, as TOML; `#` marks those that are the default."""
    from factsheet.settings_file import KEYS, load_settings

    file = load_settings(Path.cwd(), path)
    typer.echo(f"# from {visible(str(file.path))}" if file.path else "# no settings file: these are the defaults")
    values = {**msgspec.structs.asdict(file.settings), **msgspec.structs.asdict(file.check)}
    plain = [key for key in KEYS if not _is_table(key)]
    for key in (*plain, *(key for key in KEYS if _is_table(key))):
        mark = "" if key in file.given else "# "
        typer.echo(f"{mark}{key} = {_toml(values[key], table=_is_table(key))}")


def _is_table(key: str) -> bool:
    return key in ("subjects", "per_path_ignores")


def _toml(value: object, *, table: bool) -> str:
    match value:
        case None:
            return '""'
        case str():
            return _quoted(value)
        case tuple() if table:
            return "{" + ", ".join(f"{_quoted(name)} = {_toml(each, table=False)}" for name, each in value) + "}"
        case tuple():
            return "[" + ", ".join(_toml(each, table=False) for each in value) + "]"
        case _:
            return str(value)


def _quoted(text: str) -> str:
    return '"' + visible(text.replace("\\", "\\\\").replace('"', '\\"')) + '"'
