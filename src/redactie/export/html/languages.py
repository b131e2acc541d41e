"""Language tags as a page may bear them."""

import re

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")


def language_tag(language: str) -> str | None:
    """Return a tag such as `nl` or `en-GB` (also when written `en_GB`), or None for what is no tag."""
    tag = language.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else None
