"""Texts for the user that the core makes and the window or the command line shows in the user's language."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


class Message(Struct, frozen=True):
    """An English sentence with `{named}` places, and the values for those places.

    The template is the key under which `resources/translations/` holds the translation; a value may be a message
    itself. `str()` gives the English sentence.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=_nothing)

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.template.format(**self.values)


def message(template: str, **values: object) -> Message:
    """Return a message; the template must be a literal, so that the translation check can find it."""
    return Message(template, MappingProxyType(values))
