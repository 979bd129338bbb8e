"""Ways to run the command in a test: as a process of its own, or (much faster) in this one; conftest.py has `run`."""

import os
import subprocess
import sys
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def run_process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """`factsheet` with these arguments, without colour and 80 columns wide unless the environment says otherwise."""
    clean = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR", "COLUMNS")}
    return subprocess.run(
        [sys.executable, "-m", "factsheet", *arguments],
        input=stdin,
        capture_output=True,
        env=clean | {"COLUMNS": "80"} | environment,
        check=False,
        timeout=60,
    )
