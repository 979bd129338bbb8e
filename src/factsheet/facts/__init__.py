"""Reconciling: claims of one fact are held against each other."""
