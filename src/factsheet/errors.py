"""What can go wrong, by who has to act.

FactsheetError
├── UsageError      the command, its options or the settings file are wrong
├── ModelError      the language model is not installed, or lacks a part that we need
├── ClaimsFileError a file that should hold claims does not
└── WorkerError     a process that read articles died (running/workers.py)
"""


class FactsheetError(Exception):
    """Base of all errors that this package raises on purpose; the message is one clear line."""


class UsageError(FactsheetError):
    """The caller asked for something that does not exist or fit together."""


class ModelError(FactsheetError):
    """The language model cannot be used."""


class ClaimsFileError(FactsheetError):
    """A claims file written by `extract --format jsonl` was expected, and this is none."""
