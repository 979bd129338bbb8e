"""A worker from inside: the process that makes a function once, and answers piece after piece with it.

By itself, pieces come in by its standard input and answers go out by its standard output. If it is given pairs of
pipes by their numbers, it divides into a process for each, which need not make the function again, and reports on its
standard output how each of them ended.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, NoReturn

Function = Callable[[Any], Any]
Pair = tuple[int, int]


def serve(pairs: Sequence[Pair] = ()) -> None:
    """Read from standard input how to make the function, and answer until the pieces end."""
    # Whatever a library prints goes to standard error, so that the answers or reports stay alone in their pipe.
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        try:
            function = _made(pickle.load(sys.stdin.buffer))
        except (EOFError, OSError, pickle.UnpicklingError):
            return  # the parent has gone already
        if pairs:
            _divide(function, pairs, out)
        else:
            _answer(function, sys.stdin.buffer, out)


def _divide(function: Function, pairs: Sequence[Pair], reports: BinaryIO) -> None:
    """A process for each pair; wait for all, and report "PAIR'S NUMBER EXIT CODE" of each."""
    # The parent ends the group by a signal: the workers, then this one, which has waited for them.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    gc.freeze()  # what is there is shared by all, as long as nobody writes to it
    numbers: dict[int, int] = {}
    for number, pair in enumerate(pairs):
        process = os.fork()
        if process == 0:
            _become_worker(function, number, pairs)
        numbers[process] = number
        for end in pair:
            os.close(end)
    for _ in pairs:
        process, status = os.wait()
        reports.write(b"%d %d\n" % (numbers[process], os.waitstatus_to_exitcode(status)))
        reports.flush()


def _become_worker(function: Function, number: int, pairs: Sequence[Pair]) -> NoReturn:
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        # Who held an end of another's pipe would hide that the other has died.
        for pair in pairs[number + 1 :]:
            for end in pair:
                os.close(end)
        with os.fdopen(pairs[number][0], "rb") as pieces, os.fdopen(pairs[number][1], "wb") as answers:
            _answer(function, pieces, answers)
        code = 0
    finally:
        os._exit(code)


def _made(make: Callable[[], Function]) -> Function:
    """The function, or one that raises for every piece what its making raised."""
    try:
        return make()
    except Exception as error:
        failure = error

        def fail(piece: Any) -> Any:
            raise failure

        return fail


def _answer(function: Function, pieces: BinaryIO, answers: BinaryIO) -> None:
    """Answer each piece with what the function returns and None, or with None and the error, until there are none."""
    try:
        while True:
            piece = pickle.load(pieces)
            try:
                answer = pickle.dumps((function(piece), None))
            except Exception as error:
                answer = pickle.dumps((None, _portable(error)))
            answers.write(answer)
            answers.flush()
    except (EOFError, OSError, pickle.UnpicklingError):
        return  # the parent has closed the pipe or gone, in the middle of a piece perhaps


def _portable(error: Exception) -> Exception:
    """The error as it can be sent: itself, or what it says."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
