"""FS301: inputs that could not be read, or had nothing in them."""

from posixpath import normpath

from factsheet.articles.article import Skipped
from factsheet.findings.finding import Finding, fingerprint


def unread(skipped: Skipped) -> Finding:
    """The finding for an input that gave no article."""
    line = skipped.line or 1
    return Finding(
        rule="FS301",
        severity="error",
        article=skipped.source,
        start=0,
        end=0,
        line=line,
        column=1,
        message=f"not checked: {skipped.reason}",
        fingerprint=fingerprint("FS301", skipped.source, skipped.reason),
        end_line=line,
        name=normpath(skipped.source),
    )
