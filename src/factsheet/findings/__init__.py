"""Checking: the rules, and what they find in an article."""
