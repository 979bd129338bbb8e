"""What the rules know: their codes and texts, verbs of change, currencies that are mistaken for one another."""
