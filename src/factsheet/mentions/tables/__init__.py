"""What the grammars of mentions know: names, words and their readings, one line an entry."""
