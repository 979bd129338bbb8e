"""The settings file: the nearest `factsheet.toml`, or `pyproject.toml` with a `[tool.factsheet]`, upward from a folder.

    [tool.factsheet]
    home_currency = "EUR"
    against = ["corpus/"]
    baseline = "factsheet-baseline.jsonl"
    ignore = ["FS202"]

    [tool.factsheet.per_path_ignores]
    "drafts/*" = ["FS201"]

    [tool.factsheet.subjects]
    "Alibaba Group" = ["Alibaba", "BABA"]

Paths in it are relative to the file. Every key can be given once; a key that is not known is an error.
"""

import tomllib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

import msgspec

from factsheet.errors import UsageError
from factsheet.settings import CheckSettings, Settings, Threshold

NAMES = ("factsheet.toml", "pyproject.toml")
"""In one folder the first wins."""


class SettingsFile(msgspec.Struct, frozen=True):
    """What is in force: `path` is the file that was read, None when there is none; `root` is what names start from."""

    path: Path | None
    root: Path
    settings: Settings
    check: CheckSettings
    given: frozenset[str] = frozenset()


def find_settings_file(start: Path) -> Path | None:
    """The nearest settings file in `start` or above it. A `pyproject.toml` without our table does not count."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        for name in NAMES:
            path = place / name
            if path.is_file() and (name != "pyproject.toml" or _table(path) is not None):
                return path
    return None


def load_settings(start: Path, path: Path | None = None) -> SettingsFile:
    """The settings of `path`, or of the nearest file above `start`, or the defaults.

    Raises UsageError, naming file and key, for what can't be read or understood.
    """
    chosen = path or find_settings_file(start)
    if chosen is None:
        return SettingsFile(None, start.resolve(), Settings(), CheckSettings())
    table = _table(chosen)
    if table is None:
        raise UsageError(f"{chosen}: there is no [tool.factsheet] in it")
    reader = _Reader(chosen, table)
    return SettingsFile(chosen, chosen.resolve().parent, reader.settings(), reader.check_settings(), frozenset(table))


def _table(path: Path) -> Mapping[str, Any] | None:
    """Our part of a TOML file; None when a `pyproject.toml` has none."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not valid TOML: {error}") from error
    tool = content.get("tool")
    ours = tool.get("factsheet") if isinstance(tool, dict) else None
    if path.name == "pyproject.toml":
        return ours if isinstance(ours, dict) else None
    return ours if isinstance(ours, dict) and set(content) == {"tool"} else content


class _Reader:
    """Keys of one table, each checked for its type; errors name the file and the key."""

    def __init__(self, path: Path, table: Mapping[str, Any]) -> None:
        self.path = path
        self.table = table
        for key in table:
            if key not in KEYS:
                close = get_close_matches(key.replace("-", "_"), KEYS, n=1)
                hint = f", did you mean {close[0]!r}?" if close else f" (known: {', '.join(KEYS)})"
                raise UsageError(f"{path}: unknown key {key!r}{hint}")

    def settings(self) -> Settings:
        default = Settings()
        return Settings(
            model=self._text("model", default.model),
            home_currency=self._currency("home_currency", default.home_currency),
            currency=self._currency("currency", default.currency),
            rate_tolerance=self._share("rate_tolerance", default.rate_tolerance),
            subjects=self._lists("subjects"),
        )

    def check_settings(self) -> CheckSettings:
        default = CheckSettings()
        return CheckSettings(
            select=self._texts("select"),
            ignore=self._texts("ignore"),
            per_path_ignores=self._lists("per_path_ignores"),
            fail_on=self._threshold("fail_on", default.fail_on),
            against=tuple(self._beside(path) for path in self._texts("against")),
            baseline=self._beside(self._text("baseline", "")) or None,
            home_currency_given="home_currency" in self.table,
        )

    def _wrong(self, key: str, wanted: str) -> UsageError:
        return UsageError(f"{self.path}: {key} must be {wanted}, not {self.table[key]!r}")

    def _text(self, key: str, default: str) -> str:
        value = self.table.get(key, default)
        if not isinstance(value, str) or (key in self.table and not value.strip()):
            raise self._wrong(key, "a text")
        return value

    def _currency(self, key: str, default: str) -> str:
        from factsheet.values.currency_codes import is_code, near_code

        code = self._text(key, default).strip().upper()
        if key in self.table and not is_code(code):
            raise self._wrong(key, f"an ISO 4217 code such as {near_code(code) or 'EUR'}")
        return code

    def _share(self, key: str, default: Decimal) -> Decimal:
        value = self.table.get(key, default)
        try:
            share = Decimal(str(value)) if not isinstance(value, bool) else Decimal("NaN")
        except InvalidOperation:
            raise self._wrong(key, "a number from 0 to 1") from None
        if not (share.is_finite() and 0 <= share <= 1):
            raise self._wrong(key, "a number from 0 to 1")
        return share

    def _threshold(self, key: str, default: Threshold) -> Threshold:
        value = self.table.get(key, default)
        for known in get_args(Threshold):
            if value == known:
                return known  # type: ignore[no-any-return]
        raise self._wrong(key, "one of " + ", ".join(get_args(Threshold)))

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self._wrong(key, "a list of texts")
        return tuple(value)

    def _lists(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self._wrong(key, 'a table such as {"name" = ["other name"]}')
        for each in value.values():
            if not isinstance(each, list) or not all(isinstance(text, str) for text in each):
                raise self._wrong(key, 'a table such as {"name" = ["other name"]}')
        return tuple((name, tuple(each)) for name, each in value.items())

    def _beside(self, name: str) -> str:
        """A path from the file's folder, as seen from where we are."""
        if not name or Path(name).is_absolute():
            return name
        path = self.path.resolve().parent / name
        try:
            shown = path.relative_to(Path.cwd())
        except ValueError:
            shown = path
        return str(shown)


KEYS = (
    *Settings.__struct_fields__,
    *(name for name in CheckSettings.__struct_fields__ if name != "home_currency_given"),
)
"""Every key of the file."""
