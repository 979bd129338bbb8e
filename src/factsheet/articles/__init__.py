"""Reading: files, folders, JSON Lines and standard input become articles."""
