"""Several processes that do one job: pieces of work go in, answers come out in the same order.

A worker (`running/worker.py`) is a plain child process that talks over its two pipes. It needs no `if __name__ ==
"__main__"` in the program that starts it, gets no interrupt of the terminal (its parent ends it), and ends by itself
when the parent is gone.

Where processes can be divided safely, one is started that loads what all need and then divides into the workers: they
begin to work sooner, and share that memory. Elsewhere each is started by itself.
"""

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import IO, Any, Generic, TypeVar

from factsheet.errors import FactsheetError

Piece = TypeVar("Piece")
Answer = TypeVar("Answer")

AHEAD = 2
"""Pieces per worker that are read ahead: one in work and one waiting, so that nobody waits and memory stays flat."""

DIVIDES = sys.platform == "linux"
"""On macOS system libraries may not be used after a fork, and Windows has none."""

_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
"""Matrix routines in a worker get one thread: the processes share the cores already."""


class WorkerError(FactsheetError):
    """A worker process ended before it had answered."""


def available_cores() -> int:
    """Processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


class Workers(Generic[Piece, Answer]):
    """`count` processes, which call what `make` returns for every piece that they get.

    `make`, the pieces and the answers are pickled. Processes start with the first piece, and live for one `answers`.
    With `divided`, `make` is called once for all; otherwise each calls it, and starts when there is a piece for it.
    """

    def __init__(
        self,
        make: Callable[[], Callable[[Sequence[Piece]], Sequence[Answer]]],
        count: int,
        *,
        divided: bool = DIVIDES,
    ) -> None:
        self._make = pickle.dumps(make)
        self._count = count
        self._at_once = count if divided else 1
        self._tasks: SimpleQueue[tuple[Future[Sequence[Answer]], Sequence[Piece]] | None] = SimpleQueue()
        self._groups: list[_Group] = []
        self._threads: list[threading.Thread] = []

    def answers(self, pieces: Iterable[Sequence[Piece]]) -> Iterator[Sequence[Answer]]:
        """The answer to each piece, in order; an empty piece is answered by an empty one, without a process.

        `pieces` is read in the thread of the caller, a few ahead. An error in a worker is raised here, WorkerError
        when one dies. However the iteration ends, no process is left.
        """
        waiting: deque[Future[Sequence[Answer]]] = deque()
        try:
            for piece in pieces:
                waiting.append(self._submit(piece))
                while waiting and (len(waiting) > self._count * AHEAD or waiting[0].done()):
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            self._stop()

    def _submit(self, piece: Sequence[Piece]) -> "Future[Sequence[Answer]]":
        future: Future[Sequence[Answer]] = Future()
        if not piece:
            future.set_result(())
            return future
        if len(self._threads) < self._count:
            group = _Group(self._make, self._at_once)
            self._groups.append(group)
            for worker in group.workers:
                thread = threading.Thread(target=self._attend, args=(worker,), daemon=True)
                self._threads.append(thread)
                thread.start()
        self._tasks.put((future, piece))
        return future

    def _attend(self, worker: "_Worker") -> None:
        """Hand a worker one task after the other; runs in a thread of its own."""
        while (task := self._tasks.get()) is not None:
            future, piece = task
            try:
                answer, error = worker.ask(piece)
            except Exception as broken:
                answer, error = None, broken
            if error is None:
                future.set_result(answer)
            else:
                future.set_exception(error)

    def _stop(self) -> None:
        for _ in self._threads:
            self._tasks.put(None)
        for group in self._groups:
            group.end()
        for thread in self._threads:
            thread.join()
        for group in self._groups:
            group.close()
        self._groups, self._threads = [], []


class _Group:
    """A process that was started, and the workers that it divides into, or the one that it is."""

    def __init__(self, make: bytes, count: int) -> None:
        self._divided = count > 1
        pipes = [(os.pipe(), os.pipe()) for _ in range(count)] if self._divided else []
        inner = [(pieces[0], answers[1]) for pieces, answers in pipes]
        try:
            self._process = _start(inner)
        finally:
            for end in (end for pair in inner for end in pair):
                os.close(end)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._reports = self._process.stdout
        if self._divided:
            ends: list[tuple[IO[bytes], IO[bytes]]] = [
                (os.fdopen(pieces[1], "wb"), os.fdopen(answers[0], "rb")) for pieces, answers in pipes
            ]
        else:
            ends = [(self._process.stdin, self._process.stdout)]
        self.workers = [_Worker(self, number, *pair) for number, pair in enumerate(ends)]
        self._codes: dict[int, int] = {}
        self._lock = threading.Lock()
        with contextlib.suppress(OSError):  # it has died: whoever asks a worker learns of it
            self._process.stdin.write(make)
            self._process.stdin.flush()

    def exit_code(self, number: int) -> int:
        """How a worker ended that is known to have ended."""
        with self._lock:
            while self._divided and number not in self._codes:
                report = self._reports.readline().split()
                if not report:  # it died before it had divided
                    break
                self._codes[int(report[0])] = int(report[1])
            return self._codes[number] if number in self._codes else self._process.wait()

    def end(self) -> None:
        """End its workers, whatever they are doing, and then itself, which has waited for them."""
        if sys.platform != "win32" and self._divided:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGTERM)
        else:
            self._process.kill()

    def close(self) -> None:
        """Wait for its end, once nobody talks to its workers any more."""
        for worker in self.workers:
            worker.close()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class _Worker:
    """A worker from outside: its number in its group, and the ends of its pipes."""

    def __init__(self, group: _Group, number: int, pieces: IO[bytes], answers: IO[bytes]) -> None:
        self._group = group
        self._number = number
        self._pieces = pieces
        self._answers = answers

    def ask(self, piece: object) -> tuple[Any, Exception | None]:
        """What it answers to a piece: something, or an error. Raises WorkerError when it has died."""
        content = pickle.dumps(piece)
        try:
            self._pieces.write(content)
            self._pieces.flush()
            answer: tuple[Any, Exception | None] = pickle.load(self._answers)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise WorkerError(_death(self._group.exit_code(self._number))) from error
        return answer

    def close(self) -> None:
        for pipe in (self._pieces, self._answers):
            with contextlib.suppress(OSError):  # a piece that nobody reads any more
                pipe.close()


def _start(pairs: Sequence[tuple[int, int]]) -> "subprocess.Popen[bytes]":
    """A process that serves these pipes, with the import path of this one, out of reach of the terminal's interrupt."""
    program = f"import sys; sys.path[:] = {sys.path!r}; from factsheet.running.worker import serve; serve({pairs!r})"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | dict.fromkeys(_ONE_THREAD, "1"),
        **_out_of_reach(pairs),
    )


def _out_of_reach(pairs: Sequence[tuple[int, int]]) -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0, "pass_fds": [end for pair in pairs for end in pair]}


def _death(code: int) -> str:
    how = f"exit status {code}"
    if code < 0:
        how = f"signal {-code}"
        if -code in signal.Signals._value2member_map_:
            how = signal.Signals(-code).name
        if -code == getattr(signal, "SIGKILL", None):
            how += ", perhaps for want of memory"
    return f"a worker process ended before it had answered ({how}); --jobs 1 works without processes"
