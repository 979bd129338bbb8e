"""For people who have a spaCy pipeline already: `nlp.add_pipe("factsheet")` sets `doc._.claims`.

spaCy imports this module by its entry point whenever it loads a pipeline, so that it must stay light.
"""

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Callable


@Language.factory("factsheet", assigns=["doc._.claims"], requires=["token.dep", "doc.ents"])
def make_factsheet(nlp: Language, name: str) -> "Callable[[Doc], Doc]":
    """Make the component; it needs a parser and an NER before it in the pipeline."""
    from factsheet.extraction import claims_of_doc

    if not Doc.has_extension("claims"):
        Doc.set_extension("claims", default=())

    def factsheet(doc: Doc) -> Doc:
        doc._.claims = claims_of_doc(doc)
        return doc

    return factsheet
