"""From articles to claims: in input order, the same in one process or several, with the cache or without."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from pathlib import Path

import msgspec
import pytest
import spacy

from factsheet import Article, Settings, extract
from factsheet.cli.main import main
from factsheet.extraction import CHARACTERS_FOR_PROCESSES, Extractor, claims_of_doc
from factsheet.running.cache import FILE_NAME, Cache
from factsheet.running.fingerprint import sources_changed_after
from factsheet.settings import DEFAULT_MODEL

TEXTS = (
    "Nordvind plans to invest 4 billion euros ($4.19 billion) in turbines over the next three years.",
    "Revenue at Kessler rose 13% in the December quarter. It had been $52.4 million a year earlier.",
    "There is nothing to count here.",
    "Brandt said on Monday that at least 60 per cent of its staff would go by late 2026.",
    "Ferrand paid 3.5 million pounds; the price is 2.1 per cent lower than in May.",
)


def articles(number: int, first: int = 0) -> list[Article]:
    return [
        Article(id=f"{n}.txt", text=f"{TEXTS[n % len(TEXTS)]}\n\nThis was item {n}.\n", published=date(2025, 3, 3))
        for n in range(first, first + number)
    ]


def said(message: str) -> None:
    pytest.fail(message)


@pytest.fixture(scope="module")
def plain() -> Extractor:
    """Without cache and processes: what the others are held against."""
    return Extractor()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    if sources_changed_after(time.time() - 3):
        pytest.skip("the code is being edited, and then the cache is not used")
    made = Cache(tmp_path, said)
    yield made
    made.close()


def test_claims_stand_in_input_order_under_their_article(plain: Extractor) -> None:
    given = articles(12)
    results = list(plain.claims(given))
    assert [result.article for result in results] == given
    assert all(claim.article == result.article.id for result in results for claim in result.claims)
    assert [len(result.claims) > 0 for result in results[:5]] == [True, True, False, True, True]
    assert [result.sentences for result in results[:5]] == [2, 3, 2, 2, 2]
    assert list(extract(given)) == [claim for result in results for claim in result.claims]


def test_articles_are_taken_as_they_come(plain: Extractor) -> None:
    taken = islice(plain.claims(article for n in count() for article in articles(1, n)), 3)
    assert [result.article.id for result in taken] == ["0.txt", "1.txt", "2.txt"]


def test_a_cache_changes_nothing_but_the_time(plain: Extractor, cache: Cache) -> None:
    given = articles(12)
    expected = list(plain.claims(given))
    first = Extractor(cache=cache)
    assert list(first.claims(given)) == expected
    second = Extractor(cache=cache)
    assert list(second.claims(given)) == expected
    assert "stages" not in vars(second), "everything was known, and yet the stages were made"


def test_only_what_changed_is_read_again(plain: Extractor, cache: Cache) -> None:
    given = articles(12)
    list(Extractor(cache=cache).claims(given))
    given[5] = msgspec.structs.replace(given[5], text=given[5].text.replace("4 billion", "5 billion"))
    seen: list[list[str]] = []

    class Watched(Extractor):
        def _answer(self, articles):  # type: ignore[no-untyped-def]
            seen.append([article.id for article in articles])
            return super()._answer(articles)

    results = list(Watched(cache=cache).claims(given))
    assert seen == [["5.txt"]]
    assert results == list(plain.claims(given))


def test_the_same_text_under_another_name_is_known(cache: Cache) -> None:
    (one,) = articles(1)
    list(Extractor(cache=cache).claims([one]))
    other = msgspec.structs.replace(one, id="other.txt", encoding="windows-1252")
    extractor = Extractor(cache=cache)
    (result,) = extractor.claims([other])
    assert "stages" not in vars(extractor)
    assert result.claims
    assert {claim.article for claim in result.claims} == {"other.txt"}


def test_other_settings_are_another_question(cache: Cache) -> None:
    given = [Article(id="a", text="Nordvind earned $5 million.", published=date(2025, 3, 3))]
    (usual,) = Extractor(cache=cache).claims(given)
    (canadian,) = Extractor(Settings(home_currency="CAD"), cache=cache).claims(given)
    assert [claim.value.currency for claim in (*usual.claims, *canadian.claims)] == ["USD", "CAD"]  # type: ignore[union-attr]


def test_a_pipeline_that_is_handed_in_is_used_and_not_cached(plain: Extractor, cache: Cache, tmp_path: Path) -> None:
    nlp = spacy.load(DEFAULT_MODEL)
    given = articles(2)
    extractor = Extractor(nlp=nlp, jobs=4, cache=cache)
    assert list(extractor.claims(given)) == list(plain.claims(given))
    assert extractor.model == plain.model
    cache.close()
    again = Extractor(cache=Cache(tmp_path, said))
    list(again.claims(given))
    assert "stages" in vars(again)


def test_a_doc_of_another_pipeline() -> None:
    nlp = spacy.load(DEFAULT_MODEL)
    assert [claim.text for claim in claims_of_doc(nlp("Brandt paid 5 million euros in 2024."))] == [
        "5 million euros",
        "2024",
    ]


# ---------------------------------------------------------------- the command


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Enough articles for several processes: mostly words that hold no claim, which are read fast."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    filler = "The harbour was quiet and the boats lay still under a grey sky.\n\n" * 300
    for article in articles(CHARACTERS_FOR_PROCESSES // len(filler) + 2):
        (folder / article.id).write_text(article.text + filler)
    return folder


def printed(*arguments: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "factsheet", "extract", *arguments], capture_output=True, check=False, timeout=120
    )
    assert done.returncode == 0
    assert done.stderr == b""
    return done.stdout


def test_the_number_of_processes_changes_nothing(corpus: Path, tmp_path: Path) -> None:
    command = (str(corpus), "--format", "jsonl")
    one = printed(*command, "--jobs", "1", "--no-cache")
    assert one.count(b"\n") > 20
    kept = ("--cache-dir", str(tmp_path / "kept"))
    assert printed(*command, "--jobs", "3", *kept) == one
    assert printed(*command, *kept) == one


def test_nothing_is_written_without_a_cache(
    corpus: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = tmp_path / "kept"
    article = str(corpus / "0.txt")
    assert main(["extract", article, "--no-cache", "--cache-dir", str(folder)]) == 0
    assert not folder.exists()
    assert main(["extract", article, "--cache-dir", str(folder)]) == 0
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_a_run_over_known_articles_loads_no_model(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(articles(1)[0].text)
    script = (
        "import sys; from factsheet.cli.main import main; main(sys.argv[1:]); "
        "print([name for name in ('spacy', 'numpy', 'currency_converter') if name in sys.modules], file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, "extract", str(path), "-f", "jsonl", "--cache-dir", str(tmp_path)]
    first, second = (subprocess.run(command, capture_output=True, check=True, timeout=60) for _ in range(2))
    assert first.stderr.decode().strip() != "[]"
    assert second.stderr.decode().strip() == "[]"
    assert first.stdout == second.stdout != b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
@pytest.mark.parametrize("after", [0.4, 2.5])
def test_an_interrupt_ends_quietly_and_leaves_no_process(corpus: Path, after: float) -> None:
    command = [sys.executable, "-m", "factsheet", "extract", str(corpus), "--jobs", "2", "--no-cache"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        # The workers share standard error: it ends when the last of them has gone.
        _, errors = process.communicate(timeout=20)
    assert b"Traceback" not in errors
    assert process.returncode in (130, 0, -signal.SIGINT)


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
def test_a_closed_pipe_ends_quietly_and_leaves_no_process(corpus: Path) -> None:
    command = [sys.executable, "-m", "factsheet", "extract", str(corpus), "-f", "jsonl", "--jobs", "2", "--no-cache"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_jumble_of_values_keeps_them_without_a_subject_from_the_parse() -> None:
    (result,) = Extractor().claims([Article(id="jumble", text="5% of 3% " * 400)])
    assert len(result.claims) == 800
    assert {claim.subject for claim in result.claims} == {None}
