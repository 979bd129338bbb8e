"""Which rules count, and where: `--select`, `--ignore`, per-path ignores."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from posixpath import normpath

from factsheet.errors import UsageError
from factsheet.findings.tables.rules import RULES
from factsheet.settings import CheckSettings


def codes(option: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """The rule codes that are meant by codes or beginnings of codes (`FS1`). Raises UsageError for unknown ones."""
    found: list[str] = []
    for word in wanted:
        beginning = word.strip().upper()
        matches = [code for code in RULES if beginning and code.startswith(beginning)]
        if not matches or beginning == "F":
            close = get_close_matches(beginning, RULES, n=1)
            hint = f", did you mean {close[0]}?" if close else " (factsheet rules lists them)"
            raise UsageError(f"{option}: no rule {word!r}{hint}")
        found += matches
    return tuple(dict.fromkeys(found))


class Selection:
    """The rules in force, by article."""

    def __init__(self, settings: CheckSettings) -> None:
        """Read the settings. Raises UsageError for unknown codes."""
        chosen = codes("select", settings.select) or tuple(RULES)
        ignored = codes("ignore", settings.ignore)
        self.rules = frozenset(chosen) - frozenset(ignored)
        self._per_path = tuple(
            (glob, frozenset(codes(f"per_path_ignores: {glob}", ignored_there)))
            for glob, ignored_there in settings.per_path_ignores
        )

    def counts(self, rule: str, names: Sequence[str]) -> bool:
        """Whether the rule counts for an article, which may be known under several names (as given, from the root)."""
        if rule not in self.rules:
            return False
        return not any(rule in ignored and _matches(glob, names) for glob, ignored in self._per_path)


def _matches(glob: str, names: Sequence[str]) -> bool:
    """A glob without a slash is held against the file's name alone, as in `*-draft.txt`."""
    for name in names:
        path = normpath(name.replace("\\", "/"))
        if fnmatchcase(path, glob) or ("/" not in glob and fnmatchcase(path.rsplit("/", 1)[-1], glob)):
            return True
    return False
