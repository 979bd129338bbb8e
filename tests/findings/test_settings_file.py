"""The settings file: where it is found, what it may hold, and how it says what is wrong."""

from decimal import Decimal
from pathlib import Path

import pytest

from factsheet.errors import UsageError
from factsheet.findings.selection import Selection, codes
from factsheet.settings import CheckSettings
from factsheet.settings_file import find_settings_file, load_settings


def test_defaults_without_a_file(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path)
    assert loaded.path is None
    assert loaded.check == CheckSettings()
    assert loaded.root == tmp_path.resolve()


def test_everything_that_a_file_may_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text(
        """
        [tool.factsheet]
        home_currency = "eur"
        rate_tolerance = 0.03
        select = ["FS1"]
        ignore = ["FS105"]
        fail_on = "warning"
        against = ["corpus/"]
        baseline = "known.jsonl"

        [tool.factsheet.per_path_ignores]
        "drafts/*" = ["FS201"]

        [tool.factsheet.subjects]
        "Alibaba Group" = ["Alibaba", "BABA"]
        """
    )
    inner = tmp_path / "new" / "deep"
    inner.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    loaded = load_settings(inner)
    assert loaded.path == tmp_path.resolve() / "pyproject.toml"
    assert loaded.settings.home_currency == "EUR"
    assert loaded.settings.rate_tolerance == Decimal("0.03")
    assert loaded.settings.subjects == (("Alibaba Group", ("Alibaba", "BABA")),)
    assert loaded.check == CheckSettings(
        select=("FS1",),
        ignore=("FS105",),
        per_path_ignores=(("drafts/*", ("FS201",)),),
        fail_on="warning",
        against=("corpus",),
        baseline="known.jsonl",
        home_currency_given=True,
    )


def test_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "factsheet.toml").write_text('against = ["corpus"]\n')
    (tmp_path / "new").mkdir()
    monkeypatch.chdir(tmp_path / "new")
    assert load_settings(Path.cwd()).check.against == (str(tmp_path.resolve() / "corpus"),)


def test_the_nearest_file_wins_and_other_projects_do_not_count(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "factsheet.toml").write_text('home_currency = "GBP"\n')
    (inner / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert find_settings_file(inner) == tmp_path.resolve() / "factsheet.toml"
    (inner / "pyproject.toml").write_text("[tool.factsheet]\n")
    assert find_settings_file(inner) == inner.resolve() / "pyproject.toml"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("home_curency = 'EUR'", "unknown key 'home_curency', did you mean 'home_currency'"),
        ("fail-on = 'error'", "did you mean 'fail_on'"),
        ("zzz = 1", "unknown key 'zzz' (known: model"),
        ("home_currency = 'euro'", "home_currency must be an ISO 4217 code"),
        ("currency = 'UDS'", "currency must be an ISO 4217 code such as USD"),
        ("home_currency = 3", "home_currency must be a text"),
        ("rate_tolerance = 2", "rate_tolerance must be a number from 0 to 1"),
        ("rate_tolerance = nan", "rate_tolerance must be a number from 0 to 1"),
        ("fail_on = 'sometimes'", "fail_on must be one of error, warning, note, never"),
        ("select = 'FS1'", "select must be a list of texts"),
        ("subjects = ['Ford']", "subjects must be a table"),
        ("per_path_ignores = {'a' = 'FS1'}", "per_path_ignores must be a table"),
        ("= 3", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "factsheet.toml"
    path.write_text(content)
    with pytest.raises(UsageError) as raised:
        load_settings(tmp_path)
    assert str(raised.value).startswith(str(path.resolve()))
    assert said in str(raised.value)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        load_settings(tmp_path, tmp_path / "nowhere.toml")


def test_codes_and_their_beginnings() -> None:
    assert codes("select", ["fs2"]) == ("FS201", "FS202")
    assert codes("select", ["FS101", "FS101"]) == ("FS101",)
    for unknown in ("FS9", "", "F", "X101"):
        with pytest.raises(UsageError, match="select: no rule"):
            codes("select", [unknown])


def test_which_rules_count_where() -> None:
    chosen = Selection(
        CheckSettings(
            select=("FS1", "FS201"),
            ignore=("FS105",),
            per_path_ignores=(("drafts/*", ("FS201",)), ("*-old.txt", ("FS1",))),
        )
    )
    assert chosen.counts("FS104", ["new/a.txt"])
    assert not chosen.counts("FS105", ["new/a.txt"])
    assert not chosen.counts("FS202", ["new/a.txt"])
    assert not chosen.counts("FS201", ["drafts/a.txt"])
    assert not chosen.counts("FS201", ["/home/x/drafts/a.txt", "drafts/a.txt"])
    assert chosen.counts("FS201", ["new/a.txt"])
    assert not chosen.counts("FS104", ["new/b-old.txt"])
