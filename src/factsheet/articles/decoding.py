"""Bytes to text, by rules that always give the same answer.

The order: a byte order mark, strict UTF-8, UTF-16 without a mark by where its zero bytes stand, and last Windows-1252,
the one other encoding in which English news is still found. No statistics say which encoding is likely: a wrong guess
turns `£5` into something else without anybody noticing.
"""

import codecs
import re

import msgspec

from factsheet.articles.tables.formats import MAGIC, MARKUP

FALLBACK = "windows-1252"

MIXED = "utf-8 and windows-1252"
"""UTF-8 in which single bytes are Windows-1252: what pasting from two sources makes."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 4096

_NOT_ASCII_SHARE = 0.3
"""English in Windows-1252 has a few bytes above 127 in a hundred; above this share it is another script or no text."""

_CONTROL_SHARE = 0.01
"""Control characters that old wire services put around a story are few."""

_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]"
    rb"|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
"""One character of two to four bytes, well formed (The Unicode Standard, table 3-7)."""

_ASCII_OR_SEQUENCE = re.compile(rb"(?:[\x00-\x7f]|" + _UTF8_SEQUENCE.pattern + rb")+")


class Decoded(msgspec.Struct, frozen=True):
    """Text without its byte order mark, and the encoding that it was in."""

    text: str
    encoding: str


class NotText(msgspec.Struct, frozen=True):
    """Bytes that hold no text that we can read, and why, in plain words."""

    reason: str


def kind_of_binary(raw: bytes) -> str | None:
    """What the file is by its first bytes (`PDF document`, `gzip archive`), or None if they say nothing."""
    return next((kind for magic, kind in MAGIC if raw.startswith(magic)), None)


def decode(raw: bytes) -> Decoded | NotText:
    """Text of `raw`, all its characters kept as they stand but for a byte order mark; or why it is no text.

    Newlines are not translated. Takes time linear in the length.
    """
    if kind := kind_of_binary(raw):
        return NotText(f"not text: {kind}")
    decoded = _by_rules(raw)
    if isinstance(decoded, Decoded):
        start = decoded.text[:_SAMPLE].lstrip()[:20].lower()
        if kind := next((kind for opening, kind in MARKUP if start.startswith(opening)), None):
            return NotText(f"not plain text: {kind}")
    return decoded


def _by_rules(raw: bytes) -> Decoded | NotText:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            body = raw[len(mark) :]
            try:
                text = body.decode(encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    return _fallback(body)
                return NotText(f"not text: marked as {encoding.upper()} but broken at byte {len(mark) + error.start}")
            return _without_zeros(text, encoding)
    if b"\0" in raw:
        wide = _utf16_without_mark(raw)
        return wide or NotText(f"not text: binary data (a zero byte at byte {raw.index(0)})")
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _fallback(raw)


def _without_zeros(text: str, encoding: str) -> Decoded | NotText:
    zero = text.find("\0")
    return Decoded(text, encoding) if zero < 0 else NotText(f"not text: binary data (a zero character at {zero})")


def _utf16_without_mark(raw: bytes) -> Decoded | None:
    """Latin letters in UTF-16 are every second byte zero: the low half of none, the high half of almost all."""
    if len(raw) % 2:
        return None
    sample = raw[:_SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    enough = len(sample) // 4
    for encoding, zeros, others in (("utf-16-le", second, first), ("utf-16-be", first, second)):
        if zeros > enough and others == 0:
            try:
                decoded = _without_zeros(raw.decode(encoding), encoding)
            except UnicodeDecodeError:
                return None
            return decoded if isinstance(decoded, Decoded) else None
    return None


def _fallback(raw: bytes) -> Decoded | NotText:
    """Windows-1252, whole or for the bytes that are no UTF-8, whichever of the two has more characters in the text."""
    controls = sum(raw.count(code) for code in range(32) if code not in b"\t\n\v\f\r\x1b")
    high = len(raw.translate(None, delete=bytes(range(128))))
    if b"\0" in raw or controls > len(raw) * _CONTROL_SHARE or high > len(raw) * _NOT_ASCII_SHARE:
        return NotText("not text in UTF-8, UTF-16, UTF-32 or Windows-1252")
    sequences = _UTF8_SEQUENCE.findall(raw)
    strays = high - sum(map(len, sequences))
    try:
        if len(sequences) <= strays:
            return Decoded(raw.decode("cp1252"), FALLBACK)
        return Decoded(_mixed(raw), MIXED)
    except UnicodeDecodeError as error:
        place = f" at byte {error.start}" if error.object == raw else ""
        return NotText(f"not text: neither UTF-8 nor Windows-1252{place}")


def _mixed(raw: bytes) -> str:
    parts: list[str] = []
    end = 0
    for run in _ASCII_OR_SEQUENCE.finditer(raw):
        parts += (raw[end : run.start()].decode("cp1252"), run[0].decode("utf-8"))
        end = run.end()
    parts.append(raw[end:].decode("cp1252"))
    return "".join(parts)
