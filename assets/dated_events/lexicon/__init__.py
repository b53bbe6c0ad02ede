"""Word lists of English that the event rules read, as data: general knowledge of the language, no corpus behind it."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set: how the lists of this package are written."""
    return frozenset(text.split())
