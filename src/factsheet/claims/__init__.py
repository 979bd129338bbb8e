"""Attributing: what a value is about. Subject, measure, period, source and status of every claim."""
