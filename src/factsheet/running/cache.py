"""Answers kept from earlier runs, in one SQLite file: bytes under a key, of bounded size, oldest use out first.

Several processes may use the file at once (write-ahead log, short transactions), a kill in the middle loses at most
the answers not yet written, and whatever is wrong with the file, the run goes on without it.
"""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

FILE_NAME = "claims-1.sqlite3"
"""The number is that of the tables below; another number is another file."""

LIMIT = 512 * 1024 * 1024
"""Bytes that the file may have after a run."""

_KEPT_AFTER_TRIM = 0.8
_WRITE_AT = 256
"""New answers that are held before they are written."""
_NOTE_AT = 8192
"""Uses of old answers that are held before they are noted."""
PATIENCE = 5.0
"""Seconds to wait for another process that writes."""
_DAY = 86_400

_SETTINGS_OF_A_NEW_FILE = ("page_size = 8192", "auto_vacuum = incremental", "journal_mode = wal")
_TABLES = """
create table if not exists answers (key blob primary key, used integer not null, content blob not null);
create index if not exists by_use on answers (used);
"""


def default_folder() -> Path:
    """Where the operating system wants a program to keep what it can make again."""
    from platformdirs import user_cache_path

    return user_cache_path("factsheet", appauthor=False)


class Cache:
    """Answers by key. No method raises for what is wrong with the file: it is said once, to `warn`, and that was it."""

    def __init__(
        self, folder: Path, warn: Callable[[str], None], *, limit: int = LIMIT, patience: float = PATIENCE
    ) -> None:
        """Open or make the file in `folder`; it may grow to `limit` bytes, and is waited for `patience` seconds."""
        self.path = folder / FILE_NAME
        self._patience = patience
        self._warn = warn
        self._limit = limit
        self._new: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._today = int(time.time()) // _DAY
        self._db: sqlite3.Connection | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._db = self._opened()
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def get(self, key: bytes) -> bytes | None:
        """The answer under the key, if there is one."""
        if key in self._new:
            return self._new[key]
        if self._db is None:
            return None
        try:
            row = self._db.execute("select content, used from answers where key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        if row is None or not isinstance(row[0], bytes):
            return None
        if row[1] != self._today:
            self._used.add(key)
            if len(self._used) >= _NOTE_AT:
                self.write()
        return row[0]

    def put(self, key: bytes, content: bytes) -> None:
        """Keep an answer; it is written with others, at the latest by `close`."""
        if self._db is not None:
            self._new[key] = content
            if len(self._new) >= _WRITE_AT:
                self.write()

    def discard(self) -> None:
        """Forget what is not yet written."""
        self._new.clear()

    def write(self) -> None:
        """Write what is new, and which answers were of use today."""
        if self._db is None or not (self._new or self._used):
            return
        try:
            with _transaction(self._db) as db:
                new = [(key, self._today, content) for key, content in self._new.items()]
                db.executemany("insert or replace into answers values (?, ?, ?)", new)
                db.executemany("update answers set used = ? where key = ?", [(self._today, key) for key in self._used])
            if self._size() > self._limit:
                self._trim()
        except sqlite3.Error as error:
            self._give_up(error)
        self._new.clear()
        self._used.clear()

    def close(self) -> None:
        """Write, and let go of the file."""
        self.write()
        db, self._db = self._db, None
        if db is not None:
            with contextlib.suppress(sqlite3.Error):
                db.close()

    def _opened(self) -> sqlite3.Connection:
        try:
            return self._connected()
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self._warn(f"cache {self.path} is damaged ({error}); starting a new one")
            self._remove()
            return self._connected()

    def _connected(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None, check_same_thread=False)
        try:
            db.execute("pragma synchronous = normal")
            if not db.execute("select 1 from sqlite_master where name = 'by_use'").fetchone():
                for setting in _SETTINGS_OF_A_NEW_FILE:
                    db.execute(f"pragma {setting}")
                db.executescript(_TABLES)
        except sqlite3.Error:
            db.close()
            raise
        return db

    def _size(self) -> int:
        assert self._db is not None
        pages, free, size = (
            self._db.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        return int((pages - free) * size)

    def _trim(self) -> None:
        """Drop the answers that were of no use for longest, until the file is well under its limit again."""
        assert self._db is not None
        too_much = 1 - self._limit * _KEPT_AFTER_TRIM / self._size()
        with _transaction(self._db) as db:
            rows = db.execute("select rowid, length(content) from answers order by used, rowid").fetchall()
            excess = too_much * sum(length for _, length in rows)
            gone: list[tuple[int]] = []
            for rowid, length in rows:
                if excess <= 0:
                    break
                gone.append((rowid,))
                excess -= length
            db.executemany("delete from answers where rowid = ?", gone)
        # Each step of this pragma frees a page and gives a row without columns: only a script goes on to the end.
        self._db.executescript("pragma incremental_vacuum; pragma wal_checkpoint(truncate);")

    def _give_up(self, error: Exception) -> None:
        db, self._db = self._db, None
        self._new.clear()
        self._used.clear()
        if db is not None:
            with contextlib.suppress(sqlite3.Error):
                db.close()
        self._warn(f"going on without the cache {self.path}: {error}")
        if _is_damage(error):
            with contextlib.suppress(OSError):
                self._remove()  # the next run starts a new one

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)


def _is_damage(error: Exception) -> bool:
    """Whether the file is no sound database; its subclasses mean locked, no room, no permission: not for us to mend."""
    return type(error) is sqlite3.DatabaseError


@contextlib.contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing, also when an interrupt comes between; no other process writes meanwhile."""
    db.execute("begin immediate")
    try:
        yield db
        db.execute("commit")
    except BaseException:
        if db.in_transaction:
            db.execute("rollback")
        raise
