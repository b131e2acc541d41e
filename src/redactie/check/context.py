"""What a rule looks at, and how it names a place."""

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.check.names import USUAL
from redactie.layout.pages import Pages
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.finding import Finding, Place, Severity
from redactie.model.fix import Fix
from redactie.model.message import Message
from redactie.text.edition import Edition, Story


class Context(Struct, frozen=True):
    """The edition under check and its pages, None as long as they are not typeset; `examiner` opens its pictures."""

    edition: Edition
    pages: Pages | None = None
    examiner: PictureExaminer = field(default_factory=PictureExaminer)

    def limit(self, rule: str, name: str) -> float:
        """Return a limit of a rule as the publication wants it, else the usual one; in the unit of the rule."""
        setting = self.edition.publication.preflight.get(rule)
        return setting.limits.get(name, USUAL[rule][name]) if setting else USUAL[rule][name]

    @property
    def stories(self) -> tuple[Story, ...]:
        """The stories of the edition in print order."""
        return self.edition.stories

    @property
    def written(self) -> tuple[Story, ...]:
        """The stories that somebody wrote for this issue: no adverts, fillers and tables of contents."""
        return tuple(story for story in self.edition.stories if story.article.kind.written)

    def place(self, story: Story, body_line: int | None = None) -> Place:
        """Return the place of a story, or of a line of its text."""
        path = self.edition.folders.issue / "articles" / f"{story.id}.md"
        if body_line is None:
            return Place(path, None, story.id)
        source = self._source(story)
        # The file has moved on since it was read: then only the line in the text as it is now is sure.
        if not source.endswith(story.article.body):
            return Place(path, None, story.id, body_line)
        before = source[: len(source) - len(story.article.body)].count("\n")
        return Place(path, before + body_line, story.id, body_line)

    def _source(self, story: Story) -> str:
        path = self.edition.folders.issue_file(f"articles/{story.id}.md")
        try:
            # Line ends of any system count as one, as they do in the model.
            return path.read_text(encoding="utf-8-sig") if path else ""
        except (OSError, UnicodeDecodeError):
            return ""

    def finding(
        self,
        rule: str,
        severity: Severity,
        what: Message,
        story: Story,
        *,
        remedy: Message | None = None,
        body_line: int | None = None,
        field: str | None = None,
        fix: Fix | None = None,
    ) -> Finding:
        """Return a finding about a story, about a line of its text or about a field above it."""
        place = replace(self.place(story, body_line), field=field)
        return Finding(rule, severity, what, place, remedy, fix)
