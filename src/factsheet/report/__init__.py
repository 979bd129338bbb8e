"""Reporting: the fact sheet as table, JSON Lines, JSON, CSV and Markdown."""
