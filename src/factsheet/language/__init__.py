"""Language: sentences by rule, and the spaCy pipeline that parses those that can hold a claim."""
