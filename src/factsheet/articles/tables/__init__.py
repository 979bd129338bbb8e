"""What the reader knows by heart: constants only, one entry a line, no code."""
