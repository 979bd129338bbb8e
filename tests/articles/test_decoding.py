"""Bytes to text: every encoding in which an article may come, and what is no text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.articles.decoding import FALLBACK, MIXED, Decoded, NotText, decode

STORY = "Profit rose to £5m – “a record”, the mill’s owner said.\r\nShares gained 3%."

READ = [
    ("utf-8", STORY.encode(), "utf-8"),
    ("utf-8 with a mark", codecs.BOM_UTF8 + STORY.encode(), "utf-8"),
    ("utf-16 little endian with a mark", codecs.BOM_UTF16_LE + STORY.encode("utf-16-le"), "utf-16-le"),
    ("utf-16 big endian with a mark", codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), "utf-16-be"),
    ("utf-32 little endian with a mark", codecs.BOM_UTF32_LE + STORY.encode("utf-32-le"), "utf-32-le"),
    ("utf-32 big endian with a mark", codecs.BOM_UTF32_BE + STORY.encode("utf-32-be"), "utf-32-be"),
    ("windows-1252", STORY.encode("cp1252"), FALLBACK),
    ("windows-1252 after a mark for utf-8", codecs.BOM_UTF8 + STORY.encode("cp1252"), FALLBACK),
]


@pytest.mark.parametrize(("raw", "encoding"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_text_comes_out_as_it_was_written(raw: bytes, encoding: str) -> None:
    assert decode(raw) == Decoded(STORY, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_shows_by_its_zero_bytes(encoding: str) -> None:
    text = "Sales rose 4% to $3.2 billion.\n"
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


def test_bytes_of_two_encodings_are_each_read_in_their_own() -> None:
    raw = "“Up 4%” – and “down 2%”, they said. ".encode() + "It cost £5m.".encode("cp1252")
    assert decode(raw) == Decoded("“Up 4%” – and “down 2%”, they said. It cost £5m.", MIXED)


NOT_TEXT = [
    (b"%PDF-1.7\n1 0 obj\n", "not text: PDF document"),
    (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "not text: gzip archive"),
    (b"PK\x03\x04\x14\x00\x00\x00", "not text: ZIP archive or office document"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "not text: PNG image"),
    (b"{\\rtf1\\ansi Profit}", "not text: RTF document"),
    (b"  \n<!DOCTYPE html>\n<html><body>$5</body></html>", "not plain text: HTML page"),
    (b"<HTML><p>up 5%</p>", "not plain text: HTML page"),
    (codecs.BOM_UTF16_LE + "<html>".encode("utf-16-le"), "not plain text: HTML page"),
    (b'<?xml version="1.0"?><newsItem/>', "not plain text: XML document"),
    (b"Profit rose\x00 to 5", "not text: binary data (a zero byte at byte 11)"),
    (codecs.BOM_UTF16_LE + b"P\x00r\x00o", "not text: marked as UTF-16-LE but broken at byte 6"),
    (codecs.BOM_UTF32_LE + b"P\x00\x00\x7f", "not text: marked as UTF-32-LE but broken at byte 4"),
    ("Прибыль выросла на 5 процентов".encode("koi8-r"), "not text in UTF-8, UTF-16, UTF-32 or Windows-1252"),
    (bytes(range(1, 32)) + b"\xff\xfe and more", "not text in UTF-8, UTF-16, UTF-32 or Windows-1252"),
    (b"Profit rose by \x81 five per cent", "not text: neither UTF-8 nor Windows-1252 at byte 15"),
]


@pytest.mark.parametrize(("raw", "reason"), NOT_TEXT, ids=[case[1] for case in NOT_TEXT])
def test_what_is_no_text_is_named(raw: bytes, reason: str) -> None:
    assert decode(raw) == NotText(reason)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200))
def test_utf_8_is_never_changed(text: str) -> None:
    decoded = decode(text.encode())
    assert isinstance(decoded, NotText) or decoded.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_give_an_answer(raw: bytes) -> None:
    assert isinstance(decode(raw), Decoded | NotText)


@pytest.mark.parametrize(
    "raw", [b"\xe2" * 3_000_000, b"a\x80" * 2_000_000, b"\xc3\xa9 \xe9 " * 1_000_000], ids=["one", "two", "mixed"]
)
def test_megabytes_of_broken_text_are_refused(raw: bytes) -> None:
    """Taking the square of the length would hang here."""
    assert isinstance(decode(raw), NotText)
