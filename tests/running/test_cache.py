"""The cache: what it keeps, what it forgets, and that nothing about its file ever breaks a run."""

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factsheet.running.cache import FILE_NAME, Cache


class Said(list[str]):
    """What the cache had to say."""

    def __call__(self, message: str) -> None:
        self.append(message)


@pytest.fixture
def said() -> Said:
    return Said()


def key(number: int) -> bytes:
    return number.to_bytes(20, "big")


def filled(folder: Path, said: Said, numbers: range, size: int = 100) -> None:
    cache = Cache(folder, said)
    for number in numbers:
        cache.put(key(number), number.to_bytes(size, "big"))
    cache.close()


def test_what_was_put_is_there_at_once_and_later(tmp_path: Path, said: Said) -> None:
    first = Cache(tmp_path / "not" / "yet", said)
    first.put(b"a", b"\0\xff")
    assert first.get(b"a") == b"\0\xff"
    assert first.get(b"b") is None
    first.close()
    second = Cache(tmp_path / "not" / "yet", said)
    assert second.get(b"a") == b"\0\xff"
    second.put(b"a", b"newer")
    second.close()
    assert Cache(tmp_path / "not" / "yet", said).get(b"a") == b"newer"
    assert said == []


def test_after_close_it_is_silent(tmp_path: Path, said: Said) -> None:
    cache = Cache(tmp_path, said)
    cache.close()
    cache.put(b"a", b"1")
    assert cache.get(b"a") is None
    cache.close()
    assert said == []


def test_what_is_discarded_is_not_written(tmp_path: Path, said: Said) -> None:
    cache = Cache(tmp_path, said)
    cache.put(b"a", b"1")
    cache.discard()
    cache.close()
    assert Cache(tmp_path, said).get(b"a") is None


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path, said: Said) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"this is no database " * 100)
    filled(tmp_path, said, range(3))
    assert len(said) == 1
    assert "damaged" in said[0]
    assert Cache(tmp_path, said).get(key(2)) is not None
    assert len(said) == 1


@pytest.mark.parametrize("damage", ["middle", "cut", "head", "empty"])
def test_a_damaged_file_is_never_an_error(tmp_path: Path, said: Said, damage: str) -> None:
    filled(tmp_path, said, range(2_000))
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    if damage == "middle":
        content[8_192:-4_096] = os.urandom(len(content) - 12_288)
    elif damage == "cut":
        del content[len(content) // 2 :]
    elif damage == "head":
        content[20:200] = bytes(180)
    else:
        content.clear()
    path.write_bytes(content)
    cache = Cache(tmp_path, said)
    found = [cache.get(key(number)) for number in range(2_000)]
    for number in range(3_000):
        cache.put(key(number), b"new")
    cache.close()
    assert len(found) == 2_000
    assert len(said) <= 1
    said.clear()
    filled(tmp_path, said, range(5))
    filled(tmp_path, said, range(5))
    assert len(said) <= 1
    assert Cache(tmp_path, said).get(key(4)) == (4).to_bytes(100, "big")


def test_a_folder_that_cannot_be_made(tmp_path: Path, said: Said) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache", said)
    cache.put(b"a", b"1")
    assert cache.get(b"a") is None
    cache.close()
    assert len(said) == 1
    assert "without the cache" in said[0]


def test_a_locked_file_is_waited_for_and_then_done_without(tmp_path: Path, said: Said) -> None:
    filled(tmp_path, said, range(3))
    other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    other.execute("begin immediate")
    cache = Cache(tmp_path, said, patience=0.1)
    assert cache.get(key(1)) is not None  # reading goes on beside a writer
    cache.put(key(7), b"7")
    cache.close()
    assert len(said) == 1
    assert "locked" in said[0]
    other.execute("rollback")
    assert Cache(tmp_path, said).get(key(1)) is not None


def test_the_file_stays_under_its_limit_and_the_latest_stay(tmp_path: Path, said: Said) -> None:
    limit = 400_000
    cache = Cache(tmp_path, said, limit=limit)
    for number in range(2_000):
        cache.put(key(number), os.urandom(1_000))
    cache.close()
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= limit
    again = Cache(tmp_path, said, limit=limit)
    kept = [number for number in range(2_000) if again.get(key(number)) is not None]
    assert kept == list(range(kept[0], 2_000))
    assert len(kept) > 200
    assert said == []


def test_what_was_of_use_later_outlives_what_was_not(tmp_path: Path, said: Said) -> None:
    filled(tmp_path, said, range(300), size=1_000)
    with sqlite3.connect(tmp_path / FILE_NAME) as db:
        db.execute("update answers set used = used - 10")
    cache = Cache(tmp_path, said, limit=200_000)
    assert cache.get(key(3)) is not None
    for number in range(1_000, 1_100):
        cache.put(key(number), bytes(1_000))
    cache.close()
    after = Cache(tmp_path, said)
    assert after.get(key(3)) is not None
    assert after.get(key(1_099)) is not None
    assert after.get(key(4)) is None


WRITER = """
import sys
from pathlib import Path
from factsheet.running.cache import Cache
cache = Cache(Path(sys.argv[1]), print)
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    cache.put(number.to_bytes(20, "big"), number.to_bytes(100, "big"))
    if number % 50 == 0:
        cache.write()
cache.close()
"""


def writer(folder: Path, first: int, last: int) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", WRITER, str(folder), str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def test_several_processes_write_at_once(tmp_path: Path, said: Said) -> None:
    writers = [writer(tmp_path, part * 1_000, part * 1_000 + 1_000) for part in range(3)]
    for one in writers:
        out, _ = one.communicate(timeout=60)
        assert out == b""
        assert one.returncode == 0
    cache = Cache(tmp_path, said)
    assert all(cache.get(key(number)) == number.to_bytes(100, "big") for number in range(3_000))
    assert said == []


def test_a_kill_in_the_middle_leaves_a_sound_file(tmp_path: Path, said: Said) -> None:
    one = writer(tmp_path, 0, 10_000_000)
    deadline = time.monotonic() + 30
    while not (tmp_path / FILE_NAME).exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.3)
    one.kill()
    one.communicate()
    cache = Cache(tmp_path, said)
    found = [cache.get(key(number)) for number in range(200)]
    assert found[0] == bytes(100)
    assert set(found) <= {None, *(number.to_bytes(100, "big") for number in range(200))}
    cache.put(b"next", b"1")
    cache.close()
    assert said == []
