"""How files that are not text begin, and which names are articles."""

ARTICLE_SUFFIXES = frozenset({".txt", ".md", ".jsonl"})
"""What is taken from a folder; a file that is named explicitly may have any suffix."""

RECORDS_SUFFIX = ".jsonl"

ABOUT_THE_FOLDER = frozenset({"readme.md", "readme.txt"})
"""Names, in lower case, of files that tell about a folder; they are no articles unless named explicitly."""

MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF document"),
    (b"%!PS", "PostScript document"),
    (b"{\\rtf", "RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Microsoft Office document"),
    (b"PK\x03\x04", "ZIP archive or office document"),
    (b"PK\x05\x06", "ZIP archive, empty"),
    (b"\x1f\x8b", "gzip archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ\x00", "xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "Zstandard archive"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"\x7fELF", "program"),
    (b"MZ\x90\x00", "program"),
    (b"SQLite format 3\x00", "SQLite database"),
)
"""First bytes -> what the file is. Sources: the formats' own specifications."""

MARKUP: tuple[tuple[str, str], ...] = (
    ("<!doctype html", "HTML page"),
    ("<html", "HTML page"),
    ("<head>", "HTML page"),
    ("<body", "HTML page"),
    ("<?xml", "XML document"),
    ("<svg", "SVG image"),
)
"""First characters, in lower case and after white space -> what the file is."""
