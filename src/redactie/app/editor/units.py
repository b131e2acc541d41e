"""Positions in a text: Python counts characters, Qt counts UTF-16 units."""


def units(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def index_of(text: str, at: int) -> int:
    """Return the index in a Python string of a position that Qt gave; past the end gives the end."""
    if text.isascii():
        return min(at, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace"))


def difference(old: str, new: str) -> tuple[int, int]:
    """Return how many characters both texts share at the start and at the end, none counted twice."""
    shortest = min(len(old), len(new))
    start = next((index for index in range(shortest) if old[index] != new[index]), shortest)
    rest = shortest - start
    return start, next((index for index in range(rest) if old[-1 - index] != new[-1 - index]), rest)


def last_words(text: str, characters: int) -> int:
    """Return where the whole words begin that make up the last so many characters of a text, counted in characters."""
    start = max(0, len(text) - characters)
    while characters > 0 and start > 0 and not text[start - 1].isspace():
        start -= 1
    return start
