"""Smart typography."""

from redactie.text.tree import Inlines


def protect(character: str) -> str:
    """Return a stand-in for a character that typography must leave as it is."""
    return character


def typeset(inlines: Inlines, language: str) -> Inlines:
    """Return the inlines with the typography of the language."""
    return inlines
