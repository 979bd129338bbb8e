"""What the articles say in numbers, about whom, and whether they agree."""

__version__ = "0.1.0"
