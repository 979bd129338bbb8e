"""From what is written of a time to the days that it covers."""
