"""What the claims room knows about words: which nouns own, which verbs measure, which words name no one."""
