"""Several processes that do one job: pieces of work go in, answers come out in the same order.

A worker is a plain child process that talks over its two pipes. It needs no `if __name__ == "__main__"` in the program
that starts it, gets no interrupt of the terminal (its parent ends it), and ends by itself when the parent is gone.
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
from typing import Any, Generic, TypeVar

from factsheet.errors import FactsheetError

Piece = TypeVar("Piece")
Answer = TypeVar("Answer")

AHEAD = 2
"""Pieces per worker that are read ahead: one in work and one waiting, so that nobody waits and memory stays flat."""

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
    """At most `count` processes. Each calls `make` once, and what that returns for every piece that it gets.

    `make`, the pieces and the answers are pickled. Processes start as the pieces come in, and live for one `answers`.
    """

    def __init__(self, make: Callable[[], Callable[[Sequence[Piece]], Sequence[Answer]]], count: int) -> None:
        self._make = pickle.dumps(make)
        self._count = count
        self._tasks: SimpleQueue[tuple[Future[Sequence[Answer]], Sequence[Piece]] | None] = SimpleQueue()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._threads: list[threading.Thread] = []
        self._stopped = False

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
            process = start_worker()
            self._processes.append(process)
            thread = threading.Thread(target=self._attend, args=(process,), daemon=True)
            self._threads.append(thread)
            thread.start()
        self._tasks.put((future, piece))
        return future

    def _attend(self, process: "subprocess.Popen[bytes]") -> None:
        """Hand a process one task after the other; runs in a thread of its own."""
        made = False
        while (task := self._tasks.get()) is not None:
            future, piece = task
            try:
                if not made:
                    _send(process, self._make)
                    made = True
                _send(process, pickle.dumps(piece))
                answer, error = _receive(process)
            except Exception as broken:
                answer, error = None, broken
            if error is None:
                future.set_result(answer)
            else:
                future.set_exception(error)

    def _stop(self) -> None:
        for _ in self._threads:
            self._tasks.put(None)
        for process in self._processes:
            process.kill()
        for thread in self._threads:
            thread.join()
        for process in self._processes:
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # a piece that nobody reads any more
                        pipe.close()
        self._processes, self._threads = [], []


def start_worker() -> "subprocess.Popen[bytes]":
    """A process that runs `serve`, with the import path of this one, out of reach of the terminal's interrupt."""
    program = f"import sys; sys.path[:] = {sys.path!r}; from factsheet.running.workers import serve; serve()"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | dict.fromkeys(_ONE_THREAD, "1"),
        **_out_of_reach(),
    )


def _out_of_reach() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"process_group": 0}


def _send(process: "subprocess.Popen[bytes]", content: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(content)
        process.stdin.flush()
    except OSError as error:
        raise WorkerError(_death(process)) from error


def _receive(process: "subprocess.Popen[bytes]") -> tuple[Any, Exception | None]:
    assert process.stdout is not None
    try:
        answer: tuple[Any, Exception | None] = pickle.load(process.stdout)
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        raise WorkerError(_death(process)) from error
    return answer


def _death(process: "subprocess.Popen[bytes]") -> str:
    code = process.wait()
    how = f"exit status {code}"
    if code < 0:
        how = f"signal {-code}"
        if -code in signal.Signals._value2member_map_:
            how = signal.Signals(-code).name
        if -code == getattr(signal, "SIGKILL", None):
            how += ", perhaps for want of memory"
    return f"a worker process ended before it had answered ({how}); --jobs 1 works without processes"


def serve() -> None:
    """What a worker does: read how to make the function, then answer piece after piece until the input ends."""
    # Whatever a library prints goes to standard error, so that the answers stay alone in their pipe.
    with os.fdopen(os.dup(1), "wb") as replies:
        os.dup2(2, 1)
        pieces = sys.stdin.buffer
        function: Callable[[Any], Any] | None = None
        try:
            make = pickle.load(pieces)
            while True:
                piece = pickle.load(pieces)
                try:
                    function = function or make()
                    answer = pickle.dumps((function(piece), None))
                except Exception as error:
                    answer = pickle.dumps((None, _portable(error)))
                replies.write(answer)
                replies.flush()
        except (EOFError, OSError, pickle.UnpicklingError):
            return  # the parent has gone, in the middle of a piece perhaps


def _portable(error: Exception) -> Exception:
    """The error as it can be sent: itself, or what it says."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
