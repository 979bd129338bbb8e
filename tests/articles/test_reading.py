"""Reading: every input gives articles or one plain reason why not, and never an error."""

import io
import os
import socket
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factsheet.articles import reading
from factsheet.articles.article import Article, Skipped
from factsheet.articles.reading import MAX_BYTES, read_articles

STORY = "Mill to hire 300 people\n\nMarch 5, 2024\n\nThe mill said it would spend £5m.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the working folder too, so that paths in the tests are short."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ids(*paths: str | Path) -> list[str]:
    return [read.id for read in read_articles(paths) if isinstance(read, Article)]


def skipped(*paths: str | Path) -> list[tuple[str, str]]:
    return [(read.source, read.reason) for read in read_articles(paths) if isinstance(read, Skipped)]


def write(path: str, content: str | bytes = STORY) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


# Files


def test_a_file_is_one_article(folder: Path) -> None:
    write("mill.txt")
    (article,) = read_articles(["mill.txt"])
    assert article == Article(
        id="mill.txt",
        text=STORY,
        title="Mill to hire 300 people",
        published=date(2024, 3, 5),
        published_from="dateline",
        dateline=(25, 38),
    )
    assert STORY[25:38] == "March 5, 2024"


def test_a_file_that_is_named_may_have_any_suffix(folder: Path) -> None:
    write("mill.story")
    write(".hidden.txt")
    write("-leading.TXT")
    assert ids("mill.story", ".hidden.txt", "./-leading.TXT") == ["mill.story", ".hidden.txt", "./-leading.TXT"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_stay_as_they_are(folder: Path, newline: str) -> None:
    text = STORY.replace("\n", newline).rstrip()
    write("mill.txt", text)
    (article,) = read_articles(["mill.txt"])
    assert isinstance(article, Article)
    assert article.text == text
    assert article.dateline is not None
    assert text[slice(*article.dateline)] == "March 5, 2024"


def test_the_encoding_is_remembered(folder: Path) -> None:
    write("old.txt", STORY.encode("cp1252"))
    write("wide.txt", STORY.encode("utf-16"))
    old, wide = read_articles(["old.txt", "wide.txt"])
    assert isinstance(old, Article)
    assert isinstance(wide, Article)
    assert (old.text, old.encoding) == (STORY, "windows-1252")
    assert (wide.text, wide.encoding) == (STORY, f"utf-16-{sys.byteorder[0]}e")


def test_front_matter_name_and_option_decide_in_their_order(folder: Path) -> None:
    write("2024-03-07-a.md", f"---\ndate: 2024-03-06\n---\n{STORY}")
    write("2024-03-07-b.md")
    write("c.md")
    write("d.md", "Mill to hire\n\nThe mill said so.")

    def dates(published: date | None) -> list[tuple[str, str]]:
        return [
            (str(read.published), read.published_from)
            for read in read_articles(["."], published=published)
            if isinstance(read, Article)
        ]

    assert dates(None) == [
        ("2024-03-06", "front matter"),
        ("2024-03-07", "file name"),
        ("2024-03-05", "dateline"),
        ("None", "unknown"),
    ]
    assert dates(date(2024, 1, 1)) == [("2024-01-01", "option")] * 4


def test_a_dateline_is_found_even_where_something_else_decides(folder: Path) -> None:
    write("2024-03-07-b.md")
    for published in (None, date(2024, 1, 1)):
        (article,) = read_articles(["2024-03-07-b.md"], published=published)
        assert isinstance(article, Article)
        assert article.dateline == (25, 38)


BAD_FILES = [
    (b"", "empty"),
    (b" \t\r\n \xc2\xa0\n", "nothing but white space"),
    (b"\xef\xbb\xbf", "nothing but white space"),
    (b"%PDF-1.4\n", "not text: PDF document"),
    (b"\x1f\x8b\x08\x00", "not text: gzip archive"),
    (b"<!doctype html><p>$5m", "not plain text: HTML page"),
    (b"The mill\x00\x00 said", "not text: binary data (a zero byte at byte 8)"),
    (b"\x93\x81\x96\x7b\x8c\xea\x82\xcc\x8b\x4c\x8e\x96", "not text in UTF-8, UTF-16, UTF-32 or Windows-1252"),
]


@pytest.mark.parametrize(("raw", "reason"), BAD_FILES, ids=[reason for _, reason in BAD_FILES])
def test_a_bad_file_is_named_and_the_rest_is_read(folder: Path, raw: bytes, reason: str) -> None:
    write("b.txt", raw)
    write("a.txt")
    write("c.txt")
    assert skipped(".") == [("./b.txt", reason)]
    assert ids(".") == ["./a.txt", "./c.txt"]


@pytest.mark.parametrize("phrase", ["$5m rose 3% ", "The mill said so.\n"], ids=["one line", "lines"])
def test_a_file_up_to_the_limit_is_read(folder: Path, phrase: str) -> None:
    content = phrase * (MAX_BYTES // len(phrase))
    write("long.txt", content)
    (article,) = read_articles(["long.txt"])
    assert isinstance(article, Article)
    assert article.text == content


def test_a_larger_file_is_not(folder: Path) -> None:
    write("longer.txt", b"a " * (MAX_BYTES // 2) + b"b")
    assert skipped("longer.txt") == [
        ("longer.txt", f"larger than {MAX_BYTES:,} bytes, no single article (give many as JSON Lines)")
    ]


# Folders and paths


def test_a_folder_is_read_in_the_order_of_names_without_what_is_hidden_or_else(folder: Path) -> None:
    for path in ("b.txt", "a/z.md", "a/b/c.txt", "B.txt", "c.TXT", "é.txt", ".git/x.txt", ".x.txt", "x.csv", "x", "a~"):
        write(f"news/{path}")
    inside = ["B.txt", "a/b/c.txt", "a/z.md", "b.txt", "c.TXT", "é.txt"]
    assert ids("news") == [f"news/{path}" for path in inside]
    assert ids("./news//") == [f"./news/{path}" for path in inside]
    assert ids(folder / "news") == [f"{folder.as_posix()}/news/{path}" for path in inside]
    assert skipped("news") == []


def test_a_file_that_is_reached_twice_is_read_once(folder: Path) -> None:
    write("news/a.txt")
    write("news/b.txt")
    assert ids("news/b.txt", "news", "./news/a.txt", "news/../news", "news") == ["news/b.txt", "news/a.txt"]
    assert skipped("news/b.txt", "news", "./news/a.txt", "news") == []


def test_paths_that_lead_nowhere(folder: Path) -> None:
    write("a.txt")
    Path("empty").mkdir()
    write("other/x.csv", "1,2")
    Path("broken.txt").symlink_to("nothing.txt")
    long = "x" * 300
    assert skipped("missing.txt", "a.txt/b.txt", "", "a\0b", "empty", "other", "broken.txt", long, "a.txt") == [
        ("missing.txt", "no such file or folder"),
        ("a.txt/b.txt", "no such file or folder"),
        ("", "no such file or folder"),
        ("a\0b", "not a path"),
        ("empty", "no articles in this folder (no .jsonl, .md, .txt files)"),
        ("other", "no articles in this folder (no .jsonl, .md, .txt files)"),
        ("broken.txt", "a link to nothing"),
        (long, "the path is too long"),
    ]


def test_what_is_no_regular_file_is_not_opened(folder: Path) -> None:
    os.mkfifo("news.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("talk.md")
        pipe = "a pipe, not a file (to read from a pipe, give - and standard input)"
        assert skipped(".") == [("./news.txt", pipe), ("./talk.md", "a socket, not a file")]
        assert skipped("news.txt", "/dev/zero") == [("news.txt", pipe), ("/dev/zero", "a device, not a file")]


def test_links_in_a_folder_do_not_lead_out_of_it(folder: Path) -> None:
    write("secret.txt")
    write("news/a.txt")
    write("news/deep/b.txt")
    for link, target in {
        "news/again.txt": "a.txt",
        "news/away": "..",
        "news/deep/loop": "../../news",
        "news/gone.txt": "nothing.txt",
        "news/out.txt": "../secret.txt",
        "news/self.txt": "self.txt",
        "news/side": "deep",
        "news/zero.txt": "/dev/zero",
        "news/zip": "../secret.txt",
    }.items():
        Path(link).symlink_to(target)
    assert ids("news") == ["news/a.txt", "news/deep/b.txt"]
    out = "a link out of the folder, not followed"
    assert skipped("news") == [
        ("news/away", out),
        ("news/deep/loop", "a link to a folder that it is in, not followed"),
        ("news/gone.txt", "a link to nothing"),
        ("news/out.txt", out),
        ("news/self.txt", "symbolic links that lead in a circle"),
        ("news/zero.txt", out),
    ]
    assert ids("news/out.txt", "news/side") == ["news/out.txt", "news/side/b.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_must_not_be_read_is_named(folder: Path) -> None:
    write("a.txt")
    write("locked/b.txt")
    Path("a.txt").chmod(0)
    Path("locked").chmod(0)
    try:
        assert skipped(".") == [("./a.txt", "permission denied"), ("./locked", "permission denied")]
    finally:
        Path("locked").chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that can't be read, as Linux has")
def test_an_error_while_reading_is_named(folder: Path) -> None:
    assert skipped("/proc/self/mem") == [("/proc/self/mem", "input/output error")]


def test_files_that_vanish_or_change_while_we_read(folder: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        write(name)
    articles = read_articles(["."])
    next(articles)
    Path("b.txt").unlink()
    Path("c.txt").unlink()
    os.mkfifo("c.txt")
    assert [read.source if isinstance(read, Skipped) else read.id for read in articles] == [
        "./b.txt",
        "./c.txt",
        "./d.txt",
    ]


@pytest.mark.parametrize(
    "name", ["two\nlines.txt", "::error::x.txt", "a,b:c d.txt", "[/b].txt", "خبر.txt", "\u202etxt.txt", "\x1b[31m.txt"]
)
def test_odd_names_are_kept(folder: Path, name: str) -> None:
    write(name)
    assert ids(".") == [f"./{name}"]


def test_names_that_are_no_text_are_made_printable(folder: Path) -> None:
    name = os.fsdecode(b"mill-\xff.txt")
    write(name)
    write(os.fsdecode(b"none-\xff.txt"), b"")
    assert ids(".") == ["./mill-\\udcff.txt"]
    assert ids(name) == ["mill-\\udcff.txt"]
    assert skipped(".") == [("./none-\\udcff.txt", "empty")]
    assert skipped(os.fsdecode(b"\xfe")) == [("\\udcfe", "no such file or folder")]


def test_a_very_deep_folder_is_read_as_far_as_paths_reach(folder: Path) -> None:
    write("top.txt")
    here = Path.cwd()
    for _ in range(60):
        Path("d" * 100).mkdir()
        os.chdir("d" * 100)
    write("bottom.txt")
    os.chdir(here)
    assert ids(".") == ["./top.txt"]
    ((source, reason),) = skipped(".")
    assert source.startswith("./ddd")
    assert reason == "the path is too long"


def test_many_small_files_come_one_at_a_time(folder: Path) -> None:
    for number in range(2_000):
        (folder / f"{number:05}.txt").write_text(STORY)
    articles = read_articles(["."])
    first = next(articles)
    assert isinstance(first, Article)
    assert first.id == "./00000.txt"
    assert sum(1 for _ in articles) == 1_999


# JSON Lines


def records(folder: Path, *lines: str | bytes) -> list[Article | Skipped]:
    raw = b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    (folder / "wire.jsonl").write_bytes(raw)
    return list(read_articles(["wire.jsonl"], published=date(2024, 1, 1)))


def test_a_record_is_an_article(folder: Path) -> None:
    full, bare = records(
        folder,
        '{"id": "a", "text": "Up 5%.\\r\\n", "title": " Mill ", "published": "2024-03-05", "more": {"x": [1]}}',
        '{"id": "b", "text": "Mill to hire\\n\\nMarch 5, 2024\\n", "title": null, "published": null}',
    )
    assert full == Article(id="a", text="Up 5%.\r\n", title="Mill", published=date(2024, 3, 5), published_from="record")
    assert bare == Article(
        id="b",
        text="Mill to hire\n\nMarch 5, 2024\n",
        title="Mill to hire",
        published=date(2024, 1, 1),
        published_from="option",
        dateline=(14, 27),
    )


GOOD = '{"id": "good", "text": "Up 5%."}'

BAD_RECORDS = [
    ('{"id": "a", "text": "Up', "broken JSON: the line ends too early"),
    ("Up 5%.", "broken JSON: invalid character"),
    (GOOD + GOOD, "broken JSON: trailing characters"),
    ("[" * 10_000, "not a JSON object but a list"),
    ('{"text": ' + "[" * 100_000, "broken JSON: nested too deeply"),
    ("5", "not a JSON object but a number"),
    ("null", "not a JSON object but null"),
    ('{"id": "a"}', 'no "text"'),
    ('{"text": "Up 5%."}', 'no "id"'),
    ('{"id": "a", "text": null}', 'no "text"'),
    ('{"id": 7, "text": "Up 5%."}', '"id" is a number, not a string'),
    ('{"id": "a", "text": ["Up 5%."]}', '"text" is a list, not a string'),
    ('{"id": "a", "text": "Up 5%.", "title": true}', '"title" is true or false, not a string'),
    ('{"id": "a", "text": " \\n "}', '"text" is empty'),
    ('{"id": "", "text": "Up 5%."}', '"id" is empty'),
    ('{"id": "a", "text": "Up 5%.", "published": 20240305}', '"published" is a number, not a string'),
    *(
        (
            f'{{"id": "a", "text": "Up 5%.", "published": "{stated}"}}',
            f'"published" is no date of the form YYYY-MM-DD: {stated!r}',
        )
        for stated in ("2024-02-31", "5 March 2024", "20240305", "2024-W10-2", "2024-03-05T10:00", "٢٠٢٤-٠٣-٠٥")
    ),
    (
        '{"id": "a", "text": "Up 5%.", "published": "0001-01-01"}',
        '"published" is not between 1600 and 2200: 0001-01-01',
    ),
    (
        '{"id": "a", "text": "\\ud800 and more"}',
        "broken JSON: unexpected end of escaped utf-16 surrogate pair",
    ),
    (b'{"id": "a", "text": "Up \x81 5%"}', "not text: neither UTF-8 nor Windows-1252 at byte 24"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_RECORDS, ids=[reason for _, reason in BAD_RECORDS])
def test_a_bad_line_is_named_and_the_rest_is_read(folder: Path, line: str | bytes, reason: str) -> None:
    read = records(folder, '{"id": "first", "text": "Up 5%."}', "", line, GOOD)
    assert read[1] == Skipped(source="wire.jsonl", reason=reason, line=3)
    assert [article.id for article in read if isinstance(article, Article)] == ["first", "good"]


def test_an_id_is_taken_once_in_a_run(folder: Path) -> None:
    write("good", STORY)
    first, again, other = records(folder, GOOD, GOOD, GOOD.replace("good", "other"))
    assert isinstance(first, Article)
    assert isinstance(other, Article)
    assert again == Skipped(source="wire.jsonl", reason="an earlier article has the same id: good", line=2)
    assert skipped("good", "wire.jsonl")[0] == ("wire.jsonl", "an earlier article has the same id: good")


BAD_RECORD_FILES = [
    (b"", "empty"),
    (b"\n \r\n", "empty"),
    (
        b'[\n  {"id": "a",\n "text": "b"}\n]\n',
        "one JSON document over several lines, not JSON Lines (an object a line)",
    ),
    (GOOD.encode("utf-16"), "JSON Lines must be UTF-8, and this is UTF-16 or UTF-32"),
    (b"\x1f\x8b\x08\x00\n\x00\n", "not text: gzip archive"),
    (b"\x00\x01\n\x00\n", "not text: binary data"),
]


@pytest.mark.parametrize(("raw", "reason"), BAD_RECORD_FILES)
def test_a_file_that_is_no_json_lines_is_named_once(folder: Path, raw: bytes, reason: str) -> None:
    assert records(folder, raw) == [Skipped(source="wire.jsonl", reason=reason)]


def test_json_lines_in_other_shapes(folder: Path) -> None:
    read = records(
        folder,
        b"\xef\xbb\xbf" + GOOD.encode() + b"\r",
        "   ",
        '{"id": "pound", "text": "It cost £5m, they said, more than ever before."}'.encode("cp1252"),
    )
    assert [(article.text, article.encoding) for article in read if isinstance(article, Article)] == [
        ("Up 5%.", "utf-8"),
        ("It cost £5m, they said, more than ever before.", "windows-1252"),
    ]


def test_a_line_over_the_limit_is_passed_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    long = f'{{"id": "a", "text": "{"b" * 200_000}"}}'
    assert records(folder, long, GOOD, long)[::2] == [
        Skipped(source="wire.jsonl", reason="the line is longer than 100 bytes", line=line) for line in (1, 3)
    ]
    assert ids("wire.jsonl") == ["good"]


# Standard input


def from_stdin(raw: bytes) -> list[Article | Skipped]:
    return list(read_articles(["-", "-"], stdin=io.BytesIO(raw)))


def test_standard_input_is_one_text() -> None:
    (article,) = from_stdin(b"\xef\xbb\xbf" + STORY.encode())
    assert isinstance(article, Article)
    assert (article.id, article.text, article.published) == ("-", STORY, date(2024, 3, 5))
    (article,) = from_stdin(b'\n \n{"price": 5} is what the mill sent.\n')
    assert isinstance(article, Article)
    assert article.text == '\n \n{"price": 5} is what the mill sent.\n'
    (article,) = from_stdin(STORY.encode("utf-16"))
    assert isinstance(article, Article)
    assert article.text == STORY


@pytest.mark.parametrize("start", [b"", b"\n\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\n"])
def test_standard_input_is_json_lines_if_it_begins_so(start: bytes) -> None:
    good, bad, other = from_stdin(start + GOOD.encode() + b'\n{"id": 5\n{"id": "b", "text": "Up."}')
    assert isinstance(good, Article)
    assert isinstance(other, Article)
    assert (good.id, other.id) == ("good", "b")
    assert isinstance(bad, Skipped)
    assert (bad.source, bad.line) == ("-", start.count(b"\n") + 2)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\n", "nothing but white space"),
        (b"%PDF-1.7", "not text: PDF document"),
        (b"a" * (MAX_BYTES + 1), f"larger than {MAX_BYTES:,} bytes, no single article (give many as JSON Lines)"),
        (b"a\n" * MAX_BYTES, f"larger than {MAX_BYTES:,} bytes, no single article (give many as JSON Lines)"),
        (b"\n" * (MAX_BYTES + 5), f"larger than {MAX_BYTES:,} bytes, no single article (give many as JSON Lines)"),
    ],
    ids=["empty", "blank", "binary", "one long line", "many lines", "blank lines"],
)
def test_standard_input_without_a_text(raw: bytes, reason: str) -> None:
    assert from_stdin(raw) == [Skipped(source="-", reason=reason)]


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.BytesIO()
    closed.close()
    nothing = [Skipped(source="-", reason="there is no standard input")]
    assert list(read_articles(["-"], stdin=closed)) == nothing
    monkeypatch.setattr(sys, "stdin", None)
    assert list(read_articles(["-"])) == nothing


def test_standard_input_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    (article,) = read_articles(["-"])
    assert isinstance(article, Article)
    assert article.text == STORY


def test_paths_are_asked_for_one_by_one(folder: Path) -> None:
    write("a.txt")

    def endless() -> Iterator[str]:
        yield "a.txt"
        raise AssertionError("the second path was asked for before the first article was used")

    assert isinstance(next(read_articles(endless())), Article)


def test_a_page_about_the_folder_is_no_article(folder: Path) -> None:
    for name in ("2025-02-24-wire.txt", "README.md", "readme.txt"):
        (folder / name).write_text("Brandt paid 5 million euros.", encoding="utf-8")
    assert ids(".") == ["./2025-02-24-wire.txt"]
    assert ids("README.md") == ["README.md"]
