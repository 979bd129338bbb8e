"""Recognizing: what is written. Spans of text that state money, a percentage or a time, with their parts."""
