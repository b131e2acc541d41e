"""An article's file: read with tolerance, changed without touching what did not change."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec import Struct
from msgspec.structs import replace

from redactie.model.article import Article
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store.clean import clean
from redactie.store.decode import decode
from redactie.store.errors import StoreError
from redactie.store.fields import ORDER, Problem, changes, read_fields
from redactie.store.files import LARGEST, Fingerprint, read_bytes, write_atomically
from redactie.store.frontmatter import Parts, UnclosedError
from redactie.store.yaml_fields import BrokenYamlError
from redactie.store.yaml_values import read_thoroughly, read_values

if TYPE_CHECKING:
    from redactie.store.yaml_edit import Value


class ArticleFile(Struct, frozen=True):
    """What is on disk: the file's parts, the article they make, and where each name of the front matter stands."""

    path: Path
    parts: Parts
    article: Article
    lines: dict[str, int]
    problems: tuple[Problem, ...]
    fingerprint: Fingerprint | None

    @classmethod
    def load(cls, path: Path, root: Path) -> Self:
        """Read a file that must lie inside the folder `root`. Raises StoreError, with the line where it is known."""
        data, fingerprint = read_bytes(path, root)
        return cls.parse(path, decode(data, path), fingerprint)

    @classmethod
    def parse(cls, path: Path, text: str, fingerprint: Fingerprint | None) -> Self:
        """Read the text of a file. Raises StoreError, with the line where it is known."""
        try:
            parts = Parts.split(text)
            entries = read_values(parts.head)
        except UnclosedError as error:
            raise _unclosed(path) from error
        except BrokenYamlError as error:
            line = error.line + 1  # the fence is the first line of the file
            raise _broken(path, error.what, error.remedy, line) from error
        article, problems = read_fields(path.stem, entries, parts.text)
        lines = {name: entry.line + parts.head_line - 1 for name, entry in entries.items()}
        return cls(path, parts, article, lines, problems, fingerprint)

    @classmethod
    def new(cls, path: Path, newline: str = "\n") -> Self:
        """Return the file of an article that is still to be written."""
        return cls.parse(path, f"---{newline}---{newline}{newline}", None)

    def with_article(self, article: Article) -> Self:
        """Return the file with another article in it; what did not change is byte for byte the same.

        Raises StoreError rather than lose something.
        """
        wanted = clean(article)
        if wanted == self.article:
            return self
        # Only now: reading can do without ruamel.yaml, and starting goes faster without.
        from ruamel.yaml.error import YAMLError

        from redactie.store.yaml_edit import TooCleverError, edit
        from redactie.store.yaml_rewrite import rewrite

        for write in (edit, rewrite):
            try:
                made = self.parse(self.path, self._written(wanted, write).join(), self.fingerprint)
            except (TooCleverError, BrokenYamlError, YAMLError, StoreError):
                continue
            if self.proves(made, wanted):
                return made
        raise StoreError(
            message(
                "The front matter of “{name}” is written in a way that cannot be changed here.", name=self.path.name
            ),
            remedy=message("Write it as names with values, one on a line, in a text editor."),
            path=self.path,
        )

    def proves(self, made: Self, wanted: Article) -> bool:
        """Say whether nothing is lost: what was made gives back the article, and every other name is there.

        A new front matter is read by ruamel.yaml here, so that no other program reads something else in it.
        """
        if made.article != wanted or not self.lines.keys() - set(ORDER) <= made.lines.keys():
            return False
        head = made.parts.head
        return head == self.parts.head or read_fields(wanted.id, read_thoroughly(head), wanted.body)[0] == wanted

    def save(self, article: Article) -> Self:
        """Write the article to its file, or nothing when nothing changed, and return what is on disk now."""
        changed = self.with_article(article)
        return self if changed.parts == self.parts and self.fingerprint is not None else changed.write()

    def write(self) -> Self:
        """Write the file as it is here and return what is on disk now. Raises StoreError."""
        data = self.parts.join().encode("utf-8")
        if len(data) > LARGEST:
            raise StoreError(
                message("“{name}” would become larger than a text file may be.", name=self.path.name),
                remedy=message("Divide the text over more articles."),
                path=self.path,
            )
        return replace(self, fingerprint=write_atomically(self.path, data, self.fingerprint))

    def at(self, path: Path) -> Self:
        """Return the file after it was renamed."""
        return replace(self, path=path, article=replace(self.article, id=path.stem))

    def copy(self, path: Path) -> Self:
        """Return the same file under another name, still to be written."""
        return replace(self.at(path), fingerprint=None)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the values of the front matter."""
        return tuple(
            Finding(
                "field-wrong",
                Severity.ERROR,
                problem.what,
                Place(self.path, problem.line + self.parts.head_line - 1, self.article.id),
                problem.remedy,
            )
            for problem in self.problems
        )

    def _written(self, wanted: Article, write: "_Writer") -> Parts:
        parts = self.parts
        if wanted.body != self.article.body:
            parts = parts.with_text(wanted.body)
        changed = changes(self.article, wanted)
        return parts.with_head(write(parts.head, changed, ORDER, parts.newline)) if changed else parts


def _unclosed(path: Path) -> StoreError:
    return StoreError(
        message("The front matter of “{name}” has no end.", name=path.name),
        remedy=message("Put a line with only --- under it, above the text."),
        path=path,
        line=1,
    )


def _broken(path: Path, reason: Message, remedy: Message | None, line: int) -> StoreError:
    return StoreError(
        message("The front matter of “{name}” cannot be read. {reason}", name=path.name, reason=reason),
        remedy=remedy or message("Correct this line in a text editor; a text with a colon or a # needs quotes."),
        path=path,
        line=line,
    )


_Writer = Callable[[str, "Mapping[str, Value]", Sequence[str], str], str]
