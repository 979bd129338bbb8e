"""Workers: answers in order from several processes, and no process left whatever happens."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import count, islice
from pathlib import Path

import pytest

from factsheet.running.workers import AHEAD, DIVIDES, WorkerError, Workers, available_cores


class Echo:
    """Answers each item with itself and the process that had it; some items are orders."""

    def __call__(self, piece: Sequence[object]) -> list[tuple[object, int]]:
        for item in piece:
            match item:
                case float():
                    time.sleep(item)
                case "shout":
                    print("a library says something on standard output", flush=True)
                case "leave":
                    os._exit(3)
                case "die":
                    os.kill(os.getpid(), signal.SIGKILL)
                case "fail":
                    raise ValueError("no such thing")
                case "fail oddly":
                    raise _UnportableError(1, 2)
        return [(item, os.getpid()) for item in piece]


class _UnportableError(Exception):
    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


class NoEcho:
    """What can't be made."""

    def __init__(self) -> None:
        raise LookupError("nothing to make it of")

    def __call__(self, piece: Sequence[object]) -> list[tuple[object, int]]:
        return []


def workers(number: int, *, divided: bool = DIVIDES) -> Workers[object, tuple[object, int]]:
    return Workers(Echo, number, divided=divided)


both_ways = pytest.mark.parametrize("divided", [False, True] if DIVIDES else [False])


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@both_ways
def test_answers_come_in_order_from_several_processes(divided: bool) -> None:
    pieces: list[list[object]] = [[0.5, 0], [1], [2], [3], [4], [], [5, 6]]
    answers = list(workers(2, divided=divided).answers(pieces))
    assert [[item for item, _ in answer] for answer in answers] == pieces
    assert len({process for answer in answers for _, process in answer}) == 2


@both_ways
def test_few_pieces_need_few_processes(divided: bool) -> None:
    answers = list(workers(8, divided=divided).answers([["a"]]))
    assert [item for item, _ in answers[0]] == ["a"]
    assert list(workers(8, divided=divided).answers([[], []])) == [(), ()]
    assert list(workers(8, divided=divided).answers([])) == []


@both_ways
def test_input_is_read_only_a_few_pieces_ahead(divided: bool) -> None:
    read: list[int] = []

    def endless() -> Iterator[list[object]]:
        for number in count():
            read.append(number)
            yield [number]

    answers = workers(2, divided=divided).answers(endless())
    taken = list(islice(answers, 20))
    answers.close()  # type: ignore[attr-defined]
    assert [answer[0][0] for answer in taken] == list(range(20))
    assert len(read) <= 20 + 2 * AHEAD + 1


@both_ways
def test_what_is_printed_in_a_worker_is_no_answer(capfd: pytest.CaptureFixture[str], divided: bool) -> None:
    answers = list(workers(1, divided=divided).answers([["shout"], ["b"]]))
    assert [answer[0][0] for answer in answers] == ["shout", "b"]
    out, err = capfd.readouterr()
    assert out == ""
    assert "a library says" in err


@both_ways
@pytest.mark.parametrize(
    ("order", "error", "said"),
    [
        ("fail", ValueError, "no such thing"),
        ("fail oddly", RuntimeError, "_UnportableError: 1 and 2"),
        ("leave", WorkerError, "exit status 3"),
        pytest.param("die", WorkerError, "SIGKILL", marks=pytest.mark.skipif(os.name == "nt", reason="POSIX signal")),
    ],
)
def test_an_error_in_a_worker_is_raised_here(order: str, error: type[Exception], said: str, divided: bool) -> None:
    with pytest.raises(error, match=said) as caught:
        list(workers(2, divided=divided).answers([["a"], [order], ["b"], ["c"], ["d"], ["e"]]))
    assert "\n" not in str(caught.value)


@both_ways
def test_an_error_in_the_making_is_raised_here(divided: bool) -> None:
    with pytest.raises(LookupError, match="nothing to make it of"):
        list(Workers[object, tuple[object, int]](NoEcho, 2, divided=divided).answers([["a"]]))


@both_ways
def test_an_error_of_the_reader_is_raised_and_no_process_is_left(divided: bool) -> None:
    def broken() -> Iterator[list[object]]:
        yield ["a"]
        yield ["b"]
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(workers(2, divided=divided).answers(broken()))


@both_ways
def test_whoever_stops_early_leaves_no_process(divided: bool) -> None:
    answers = workers(2, divided=divided).answers([["a"], ["b"], [3600.0], [3600.0], ["c"]])
    processes = {next(answers)[0][1], next(answers)[0][1]}
    answers.close()  # type: ignore[attr-defined]
    assert not any(map(is_running, processes))


PARENT = """
import sys
sys.path.insert(0, sys.argv[1])
from test_workers import workers
for answer in workers(2, divided=sys.argv[2] == "True").answers([[0.5, "a"], [0.5, "b"], *([[2.0]] * 100)]):
    print(answer[-1][1], flush=True)
"""


@both_ways
@pytest.mark.skipif(os.name == "nt", reason="POSIX signal")
def test_workers_end_when_their_parent_is_killed(divided: bool) -> None:
    command = [sys.executable, "-c", PARENT, str(Path(__file__).parent), str(divided)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        processes = [int(parent.stdout.readline()) for _ in range(2)]
        parent.kill()
    deadline = time.monotonic() + 20
    while any(map(is_running, processes)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, processes))


def test_there_is_a_core() -> None:
    assert 1 <= available_cores() <= (os.cpu_count() or 1)
