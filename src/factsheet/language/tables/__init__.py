"""What the language room knows: abbreviations."""
