"""Word lists of merging: derivations, synonyms, words that tell nothing. General knowledge of English, as data."""


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())
