"""The others: each reads the same JSON Lines of articles and does what one would start with.

    python benchmarks/contenders.py spacy ARTICLES.jsonl JOBS MODEL

Prints the number of articles and of what was found.
"""

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path


def texts(path: str) -> Iterator[str]:
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def spacy_pipeline(path: str, jobs: int, model: str) -> int:
    """The whole pipeline as it is loaded by default, over whole articles; counts tokens."""
    import spacy

    nlp = spacy.load(model)
    return sum(len(doc) for doc in nlp.pipe(texts(path), n_process=jobs))


def quantulum(path: str, jobs: int, model: str) -> int:
    """Every quantity of every text; counts them."""
    from quantulum3 import parser

    return sum(len(parser.parse(text)) for text in texts(path))


def recognizers(path: str, jobs: int, model: str) -> int:
    """Currencies, percentages and dates of every text; counts them."""
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_percentage
    from recognizers_number_with_unit import recognize_currency

    culture = "en-us"
    return sum(
        len(find(text, culture))
        for text in texts(path)
        for find in (recognize_currency, recognize_percentage, recognize_datetime)
    )


CONTENDERS: dict[str, Callable[[str, int, str], int]] = {
    "spacy": spacy_pipeline,
    "quantulum3": quantulum,
    "recognizers-text": recognizers,
}
PACKAGES = {"spacy": "spacy", "quantulum3": "quantulum3", "recognizers-text": "recognizers_date_time"}


def is_installed(name: str) -> bool:
    return importlib.util.find_spec(PACKAGES[name]) is not None


def command(name: str, path: Path, jobs: int, model: str) -> list[str]:
    return [sys.executable, __file__, name, str(path), str(jobs), model]


if __name__ == "__main__":
    print(CONTENDERS[sys.argv[1]](sys.argv[2], int(sys.argv[3]), sys.argv[4]))
