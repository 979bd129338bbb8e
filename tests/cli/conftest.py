"""What the tests of the command share."""

import io
import subprocess

import pytest
from commands import Run

from factsheet.cli.main import main


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command in this process, which spares the time to load everything again; output goes to a file."""

    def run_here(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        with monkeypatch.context() as patch:
            for name in ("FORCE_COLOR", "NO_COLOR"):
                patch.delenv(name, raising=False)
            for name, value in ({"COLUMNS": "80"} | environment).items():
                patch.setenv(name, value)
            patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            status = main(arguments)
        out, err = capfdbinary.readouterr()
        return subprocess.CompletedProcess(arguments, status, out, err)

    return run_here
