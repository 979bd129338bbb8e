"""Exit statuses: the contract that scripts rely on (docs/contract.md)."""

DONE = 0
FOUND = 1
"""`check` found something at or above its threshold."""
TROUBLE = 2
"""Wrong use, or an input that could not be read; the others were still processed."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it."""
