"""A spaCy pipeline of the common small architecture, computed over many sentences at once, with the same results.

weights -> embed -> encode -> (tags, arcs, entities) -> annotate: read the modules in this order.
"""
