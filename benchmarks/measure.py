"""Running a command to its end and saying what it took."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Taken:
    """What one run took: seconds by the clock, seconds of all its processors, the memory of its largest process."""

    wall: float
    cpu: float
    megabytes: float


def run(command: Sequence[str]) -> Taken:
    """Run a command, its output going nowhere. Ends the program if the command fails."""
    with tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        # Of the process and of all that it started and waited for.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            sys.exit(f"{' '.join(command)}\nfailed: {errors.read().decode(errors='replace')[-2000:]}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def output_of(command: Sequence[str]) -> Any:
    """The JSON that a command prints."""
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def in_turn(commands: Sequence[Sequence[str]], rounds: int) -> list[list[Taken]]:
    """Run all commands `rounds` times, every other round backwards, so that slow minutes hit all alike."""
    taken: list[list[Taken]] = [[] for _ in commands]
    for number in range(rounds):
        order = range(len(commands))
        for index in order if number % 2 == 0 else reversed(order):
            taken[index].append(run(commands[index]))
    return taken


def middle(taken: Sequence[Taken], figure: Callable[[Taken], float]) -> float:
    """The median of one figure."""
    return median(map(figure, taken))


def ratio(base: Sequence[Taken], other: Sequence[Taken], figure: Callable[[Taken], float]) -> float:
    """How many times less the other took, as the median over the rounds, each held against its own."""
    return median(figure(a) / figure(b) for a, b in zip(base, other, strict=True))


def repeated(records: Sequence[dict[str, Any]], number: int, path: Path) -> None:
    """Write `number` articles as JSON Lines: the given ones again and again, each with an id and a line of its own."""
    with path.open("w", encoding="utf-8") as lines:
        for index in range(number):
            record = records[index % len(records)]
            text = f"{record['text']}\n\nThis is number {index} of the set.\n"
            lines.write(json.dumps(record | {"id": f"{index}/{record['id']}", "text": text}) + "\n")
