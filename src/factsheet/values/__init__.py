"""Resolving: what a mention means. Exact values, intervals, calendars, currencies and exchange rates."""
