"""The house itself: data flows one way, modules stay small, and nothing heavy is loaded before it is needed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import factsheet

SOURCE = Path(factsheet.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))

# Each room may import from itself and from those before it. `errors` and `settings` belong to all.
ROOMS = [
    *("articles", "language", "mentions", "values", "claims"),
    *("running", "stages", "extraction", "facts", "findings", "report", "cli"),
]


def imports(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return named | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def room_of(dotted: str) -> str | None:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "factsheet" and parts[1] in ROOMS else None


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_room_imports_only_from_the_rooms_before_it(module: Path) -> None:
    own = module.relative_to(SOURCE).with_suffix("").parts[0]
    if own not in ROOMS:
        return
    later = {name for name in imports(module) if (room := room_of(name)) and ROOMS.index(room) > ROOMS.index(own)}
    assert not later


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_stay_small(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["extract", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        f"sys.argv = ['factsheet', *{arguments!r}]\n"
        "from factsheet.cli.main import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'spacy', 'pint', 'dateparser', 'babel', 'numpy', 'currency_converter', 'jinja2'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_public_names() -> None:
    for name in factsheet.__all__:
        assert getattr(factsheet, name).__name__ == name
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = factsheet.no_such_name
