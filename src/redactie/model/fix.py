"""A change of one text of an article that mends what is wrong with it."""

from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from redactie.model.article import Article


class Fix(Struct, frozen=True):
    """In a text of an article (`field` names it: `body`, `title` and so on), `old` becomes `new`.

    `start` is where `old` began when it was found, in characters.
    """

    article: str
    field: str
    start: int
    old: str
    new: str

    def applied(self, article: Article) -> Article | None:
        """Return the mended article, or None if its text has gone on and it is no longer sure what to change."""
        text: str = getattr(article, self.field)
        start = self._place(text)
        if start is None:
            return None
        mended = text[:start] + self.new + text[start + len(self.old) :]
        return replace(article, **{self.field: mended})

    def reversed(self) -> Self:
        """Return the fix that takes this one back."""
        return replace(self, old=self.new, new=self.old)

    def _place(self, text: str) -> int | None:
        """Return where to change the text: where it was found, or the one other place where `old` stands now."""
        if self.start + len(self.old) <= len(text) and text.startswith(self.old, self.start):
            return self.start if self.old or not text else None
        return text.index(self.old) if self.old and text.count(self.old) == 1 else None
