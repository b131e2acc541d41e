"""Languages as Word names them: with the country whose spelling it checks."""

import re
from collections.abc import Mapping

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")
_COUNTRIES: Mapping[str, str] = {"en": "GB", "nl": "NL", "de": "DE", "fr": "FR", "fy": "NL", "es": "ES", "it": "IT"}
_DUTCH = "nl-NL"


def word_language(language: str) -> str:
    """Return a tag such as `nl-NL` for a language such as `nl` or `nl_BE`; Dutch for what is no language."""
    tag = language.strip().replace("_", "-")
    if not _TAG.fullmatch(tag):
        return _DUTCH
    if "-" in tag or tag.lower() not in _COUNTRIES:
        return tag
    return f"{tag.lower()}-{_COUNTRIES[tag.lower()]}"
