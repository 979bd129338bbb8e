"""What we compute in spaCy's place is what spaCy computes: the same tags, arcs, labels, sentence starts, entities."""

from collections.abc import Iterable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline._parser_internals.nonproj import is_nonproj_tree
from spacy.tokens import Doc

from factsheet.language.inference.annotate import Annotator
from factsheet.language.inference.embed import LIMIT, EmbeddingTable
from factsheet.language.inference.weights import Embedding, read_weights
from factsheet.language.pipeline import for_model, load, parse
from factsheet.settings import DEFAULT_MODEL

SENTENCES = (
    "Halvorsen Shipping said on Tuesday it would invest 380 million euros in two ports over the next three years.",
    "Shares in the Lisbon-based lender fell 4.2% to €11.35, their lowest since March 2019.",
    "“We're not done,” Chief Executive Maria Tavares told reporters in São Paulo; “we've only just begun.”",
    "What did the minister say that the committee had wanted to buy?",
    "A plan was announced yesterday that nobody had expected, which the unions called a mistake.",
    "The bank, whose profit rose by a third, can't and won't pay its 1,200 staff a bonus this year.",
    "Net income: $1.2bn (2022: $0.9bn), up 33 percent.",
    "MARKETS: OIL SLIPS BELOW $70 A BARREL AS OPEC+ MEETS IN VIENNA",
    "First quarter revenue 12.4 mln vs 11.9 mln a year earlier.",
    "He came. He saw. He paid $5. Then he left for Rome",
    "Prices rose in May, June and July, fell in August and were flat in the three months to Nov. 30.",
    "In the U.S., Dr. J. P. Okafor-Lindqvist of the Food and Drug Administration in Maryland declined to comment.",
    "It was, the court in The Hague ruled on Friday, neither the company's fault nor that of its former owners.",
    "Up   to  three\tspaces \n and a line  break .",
    "The the the of of of and and , , , ; : - -- --- ... !!!",
    "$",
    "a",
    " ",
    "",
    "\n\n  \n",
    "🙂 🙂🙂 naïve café 東京 Ünïted Kïngdöm №5 ½ ² ﬁ",
    "xx" * 60 + " " + "1,000," * 20,
    "https://example.org/a?b=1 mail@example.org @handle #tag 10:30am 3-for-2 U.K.-based e.g. i.e. etc.",
    "Buy now",
    "Of the 14 people who were on board when the ferry Nordlys, built in 1987, sank off Bergen, all were saved.",
    "Not since the Second World War, said Professor Anke de Vries, has inflation been that high for that long.",
    "She gave him the book that he had asked her for when they met at the Frankfurt Book Fair last October.",
    "More than half a billion people, or roughly two in five voters, are to go to the polls from 19 April to 1 June.",
    "Turnover at Grünwald AG, Kepler & Sons Ltd. and Banco del Norte S.A. was $3 to $4 million, £2m and 900 yen.",
    "To be or to have been: that's what everyone's asking, isn't it, Mr. Speaker?",
    "The euro was worth $1.0935 at 0815 GMT, against $1.0921 late in New York on Monday.",
    "Sold!",
    '"It is over" , he said ; "it\'s over" .',
    "which they said they thought they knew who had been told to say so",
)
LEVELS = ["TAG", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START"]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load(DEFAULT_MODEL)


def levels(docs: Iterable[Doc]) -> list[list[list[int]]]:
    return [doc.to_array(list(LEVELS)).tolist() for doc in docs]


def annotated(nlp: Language, texts: Sequence[str]) -> list[Doc]:
    weights = read_weights(nlp)
    assert weights is not None
    docs = [nlp.make_doc(text) for text in texts]
    Annotator(weights, nlp.vocab).annotate(docs)
    return docs


def test_every_sentence_is_annotated_as_spacy_does_it(nlp: Language) -> None:
    ours = annotated(nlp, SENTENCES)
    for doc, theirs in zip(ours, nlp.pipe(SENTENCES), strict=True):
        assert [token.tag_ for token in doc] == [token.tag_ for token in theirs], doc.text
        assert [token.dep_ for token in doc] == [token.dep_ for token in theirs], doc.text
        assert [token.head.i for token in doc] == [token.head.i for token in theirs], doc.text
        assert [(ent.text, ent.label_) for ent in doc.ents] == [(ent.text, ent.label_) for ent in theirs.ents]
    assert levels(ours) == levels(nlp.pipe(SENTENCES))
    # The comparison has seen what is rare: docs of several sentences, arcs that cross others.
    assert sum(len(list(doc.sents)) > 1 for doc in ours if len(doc)) > 1
    assert sum(is_nonproj_tree([token.head.i for token in doc]) for doc in ours) > 1


def test_a_doc_can_be_used_like_any_other(nlp: Language) -> None:
    (doc,) = annotated(nlp, ["Tavares Foods bought its rival in Porto for $5 million."])
    assert doc.has_annotation("DEP")
    assert doc.has_annotation("ENT_IOB")
    verb = doc[2]
    assert next(child.text for child in verb.children) == "Foods"
    assert [token.text for token in verb.subtree] == [token.text for token in doc]
    assert doc[2:4].root == verb
    assert [ent.text for ent in doc.ents][-1] == "$5 million"


def test_company_and_order_of_sentences_do_not_matter(nlp: Language) -> None:
    alone = [levels(annotated(nlp, [text]))[0] for text in SENTENCES]
    many = levels(annotated(nlp, SENTENCES * 12))
    assert many == alone * 12
    assert levels(annotated(nlp, SENTENCES[::-1])) == alone[::-1]


@pytest.mark.parametrize(("seed", "breaks"), [(0, 0.0), (1, 0.0), (2, 4.0)])
def test_whatever_the_weights(seed: int, breaks: float) -> None:
    """Disturbed weights lead through actions that are rare in good parses: breaks, words put back, entities cut off."""
    nlp = load(DEFAULT_MODEL)
    random = np.random.default_rng(seed)
    for name in ("parser", "ner"):
        layer = dict(nlp.pipeline)[name].model.get_ref("upper")  # type: ignore[attr-defined]
        for parameter in ("W", "b"):
            old: NDArray[np.float32] = layer.get_param(parameter)
            layer.set_param(parameter, old + random.normal(scale=old.std(), size=old.shape).astype(np.float32))
        if name == "parser":
            bias = layer.get_param("b").copy()
            bias[[0, 1, -1]] += breaks  # shift, reduce, break
            layer.set_param("b", bias)
    assert levels(annotated(nlp, SENTENCES)) == levels(nlp.pipe(SENTENCES))


def test_a_pipeline_without_a_tagger_is_known_too() -> None:
    nlp = load(DEFAULT_MODEL)
    nlp.remove_pipe("tagger")
    assert levels(annotated(nlp, SENTENCES)) == levels(nlp.pipe(SENTENCES))


def test_parse_streams_in_order(nlp: Language) -> None:
    texts = [for_model(f"{text} {number}") for number in range(40) for text in SENTENCES]
    taken = 0

    def source() -> Iterable[str]:
        nonlocal taken
        for text in texts:
            taken += 1
            yield text

    parsed = parse(nlp, source())
    assert next(iter(parsed)).text == texts[0]
    assert taken < len(texts)
    assert [doc.text for doc in parsed] == texts[1:]


@pytest.mark.parametrize("change", ["added", "reordered", "beam", "swapped"])
def test_another_pipeline_is_left_to_spacy(change: str) -> None:
    nlp = load(DEFAULT_MODEL)
    if change == "added":
        ruler = nlp.add_pipe("entity_ruler", before="ner")
        ruler.add_patterns([{"label": "ORG", "pattern": "paid"}])  # type: ignore[attr-defined]
    elif change == "reordered":
        nlp.add_pipe("ner", name="first", source=load(DEFAULT_MODEL), before="parser")
    elif change == "beam":
        dict(nlp.pipeline)["ner"].cfg["beam_width"] = 4  # type: ignore[attr-defined]
    else:
        nlp.replace_listeners("tok2vec", "tagger", ["model.tok2vec"])
    assert read_weights(nlp) is None
    assert levels(parse(nlp, SENTENCES[:6])) == levels(nlp.pipe(SENTENCES[:6]))


def test_a_pipeline_that_only_looks_like_the_known_one_is_left_to_spacy() -> None:
    nlp = load(DEFAULT_MODEL)
    for layer in dict(nlp.pipeline)["ner"].model.walk():  # type: ignore[attr-defined]
        if layer.name == "layernorm":
            layer._func = lambda model, rows, is_train: (rows * 2, None)
    assert read_weights(nlp) is not None
    assert levels(parse(nlp, SENTENCES)) == levels(nlp.pipe([for_model(text) for text in SENTENCES]))


def test_a_component_that_is_added_later_is_noticed() -> None:
    nlp = load(DEFAULT_MODEL)
    (before,) = parse(nlp, ["Brandt paid 5 million euros."])
    assert "paid" not in {ent.text for ent in before.ents}
    ruler = nlp.add_pipe("entity_ruler", before="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "paid"}])  # type: ignore[attr-defined]
    (after,) = parse(nlp, ["Brandt paid 5 million euros."])
    assert "paid" in {ent.text for ent in after.ents}


def test_remembered_vectors_are_right_and_bounded() -> None:
    asked: list[int] = []

    def compute(attributes: NDArray[np.uint64]) -> NDArray[np.float32]:
        asked.append(len(attributes))
        return attributes.astype(np.float32)

    table = EmbeddingTable([Embedding(("NORM", "SHAPE"), compute), Embedding(("SHAPE",), compute)])
    assert table.columns == ("NORM", "SHAPE")
    tokens = np.array([[7, 1], [8, 1], [7, 2], [7, 1]], np.uint64)
    for _ in range(2):
        rows = table.rows(tokens)
        assert table.vectors[0][rows].tolist() == tokens.tolist()
        assert table.vectors[1][rows].tolist() == tokens[:, 1:].tolist()
    assert asked == [3, 3]
    for start in range(0, 3 * LIMIT, LIMIT // 2):
        many = np.stack([np.arange(start, start + LIMIT // 2), np.ones(LIMIT // 2)], axis=1).astype(np.uint64)
        rows = table.rows(many)
        assert table.vectors[0][rows].tolist() == many.tolist()
        assert len(table.vectors[0]) <= LIMIT
