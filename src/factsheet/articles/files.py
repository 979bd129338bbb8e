"""Paths to files: folders walked in a fixed order, links kept in their folder, each file met once."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from factsheet.articles.article import Skipped
from factsheet.articles.tables.formats import ABOUT_THE_FOLDER, ARTICLE_SUFFIXES

STANDARD_INPUT = "-"

_REASONS = {
    errno.ENOENT: "no such file or folder",
    errno.ENOTDIR: "no such file or folder",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.ELOOP: "symbolic links that lead in a circle",
    errno.ENAMETOOLONG: "the path is too long",
}

_SPECIAL = (
    (stat.S_ISFIFO, "a pipe, not a file (to read from a pipe, give - and standard input)"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
    (stat.S_ISDIR, "a folder, not a file"),
)


class Found(msgspec.Struct, frozen=True):
    """A regular file to read: its path, that path without links, and the id of its article (printable)."""

    path: str
    real: str
    id: str


def printable(path: str) -> str:
    """`path` in POSIX form, bytes that are no UTF-8 written as `\\udcff`, so that it can be encoded and printed."""
    posix = path if os.sep == "/" else path.replace(os.sep, "/")
    return posix.encode("utf-8", "backslashreplace").decode("utf-8")


def why(error: OSError) -> str:
    """The reason of an operating system's error in plain words."""
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()


def why_not_regular(mode: int) -> str | None:
    """What a path leads to, by its mode, if it is no regular file; None if it is one."""
    if stat.S_ISREG(mode):
        return None
    return next((reason for is_kind, reason in _SPECIAL if is_kind(mode)), "not a regular file")


def suffix_of(path: str) -> str:
    """The suffix in lower case with its dot: `.txt`."""
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 (a hundred thousand times, on strings)


def is_article(name: str) -> bool:
    """Whether a file of this name in a folder is taken for an article."""
    return suffix_of(name) in ARTICLE_SUFFIXES and name.lower() not in ABOUT_THE_FOLDER


def find_files(paths: Iterable[str | Path]) -> Iterator[Found | Skipped]:
    """Every file under `paths`, in the order given, a folder's entries by name (code points); `-` stands for itself.

    From folders only visible `.txt`, `.md` and `.jsonl` files are taken, and no `README.md`, which tells about its
    folder; a file that is named is taken as it is. Links
    that are named are followed; links in a folder only to files inside it. A file that is reached twice comes once.
    What can't be read comes as `Skipped`, in its place.
    """
    seen: set[str] = set()
    for given in paths:
        path = str(given)
        for found in [Found(path, path, path)] if path == STANDARD_INPUT else _from_path(path):
            if isinstance(found, Skipped):
                yield found
            elif found.real not in seen:
                seen.add(found.real)
                yield found


def _from_path(path: str) -> Iterator[Found | Skipped]:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 (an empty path is no path here, not the working folder)
    except OSError as error:
        broken = error.errno == errno.ENOENT and Path(path).is_symlink()
        yield _skipped(path, "a link to nothing" if broken else why(error))
    except ValueError:  # a zero character in the name
        yield _skipped(path, "not a path")
    else:
        if stat.S_ISDIR(mode):
            yield from _from_folder(path.rstrip("/" + os.sep) or path[:1])
        elif reason := why_not_regular(mode):
            yield _skipped(path, reason)
        else:
            yield Found(path, os.path.realpath(path), printable(path))


def _from_folder(top: str) -> Iterator[Found | Skipped]:
    empty = True
    for found in _walk(top):
        empty = False
        yield found
    if empty:
        yield _skipped(top, f"no articles in this folder (no {', '.join(sorted(ARTICLE_SUFFIXES))} files)")


def _walk(top: str) -> Iterator[Found | Skipped]:
    """Depth first, without recursion, so that no depth of folders is too deep."""
    root = os.path.realpath(top)
    entries = _entries(top)
    if isinstance(entries, Skipped):
        yield entries
        return
    levels = [(root, entries)]
    while levels:
        real, entries = levels[-1]
        entry = next(entries, None)
        if entry is None:
            levels.pop()
        elif entry.is_symlink():
            yield from _from_link(entry, os.path.join(real, entry.name), root)  # noqa: PTH118
        elif entry.is_dir(follow_symlinks=False):
            inner = _entries(entry.path)
            if isinstance(inner, Skipped):
                yield inner
            else:
                levels.append((os.path.join(real, entry.name), inner))  # noqa: PTH118
        elif is_article(entry.name):
            yield _from_entry(entry, os.path.join(real, entry.name))  # noqa: PTH118


def _entries(folder: str) -> Iterator[os.DirEntry[str]] | Skipped:
    try:
        with os.scandir(folder) as entries:
            visible = (entry for entry in entries if not entry.name.startswith("."))
            return iter(sorted(visible, key=lambda entry: entry.name))
    except OSError as error:
        return _skipped(folder, why(error))


def _from_entry(entry: os.DirEntry[str], real: str) -> Found | Skipped:
    if not entry.is_file(follow_symlinks=False):
        try:
            reason = why_not_regular(entry.stat(follow_symlinks=False).st_mode)
        except OSError as error:
            reason = why(error)
        if reason:
            return _skipped(entry.path, reason)
    return Found(entry.path, real, printable(entry.path))


def _from_link(entry: os.DirEntry[str], real: str, root: str) -> Iterator[Found | Skipped]:
    """A link in a folder: to an article inside the folder it is that article, any other is not followed.

    A link to a folder inside needs no following, since its articles are met where they stand.
    """
    wanted = is_article(entry.name)
    try:
        mode = entry.stat().st_mode
    except OSError as error:
        if wanted or error.errno == errno.ELOOP:
            yield _skipped(entry.path, "a link to nothing" if error.errno == errno.ENOENT else why(error))
        return
    target = os.path.realpath(entry.path)
    is_folder = stat.S_ISDIR(mode)
    if not (is_folder or wanted):
        return
    if not _is_inside(target, root):
        yield _skipped(entry.path, "a link out of the folder, not followed")
    elif is_folder:
        if _is_inside(real, target):
            yield _skipped(entry.path, "a link to a folder that it is in, not followed")
    elif reason := why_not_regular(mode):
        yield _skipped(entry.path, reason)
    else:
        yield Found(entry.path, target, printable(entry.path))


def _is_inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _skipped(path: str, reason: str) -> Skipped:
    return Skipped(source=printable(path), reason=reason)
