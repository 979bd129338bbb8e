"""For people who have a spaCy pipeline already: after `nlp.add_pipe("factsheet")` a Doc has `doc._.claims`.

spaCy imports this module by its entry point whenever it loads a pipeline, so that it must stay light.
"""

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from factsheet.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factsheet.claims.claim import Claim


@Language.factory("factsheet", assigns=["doc._.claims"], requires=["token.dep", "doc.ents"])
def make_factsheet(nlp: Language, name: str) -> "Callable[[Doc], Doc]":
    """Make the component; it needs a parser and an NER before it in the pipeline.

    The claims are worked out when `doc._.claims` is read, each time anew: nothing is stored in the Doc, so that it can
    be sent between processes and written to disk as before.
    """
    if not Doc.has_extension("claims"):
        Doc.set_extension("claims", getter=_claims)

    def factsheet(doc: Doc) -> Doc:
        if not doc.has_annotation("DEP"):
            raise ModelError("the component 'factsheet' needs a parser and an NER before it in the pipeline")
        return doc

    return factsheet


def _claims(doc: Doc) -> "tuple[Claim, ...]":
    from factsheet.extraction import claims_of_doc

    return claims_of_doc(doc)
