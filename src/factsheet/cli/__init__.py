"""The command line: options in, API called, result rendered. No logic."""
