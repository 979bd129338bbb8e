"""What reconciling knows about words: measures that mean the same, scope words, cues. One entry a line."""
