"""The whole document, put together from its articles."""

from collections.abc import Iterator, Sequence
from functools import partial

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION

from redactie.export.docx.body import BlockWriter, Tools, notes_setting
from redactie.export.docx.figures import Pictures
from redactie.export.docx.fonts import FontCache, write_fonts
from redactie.export.docx.footnotes import ArticleNotes, Footnotes
from redactie.export.docx.front import Imprint, write_colophon, write_edges, write_nameplate
from redactie.export.docx.languages import word_language
from redactie.export.docx.numbering import Numbering
from redactie.export.docx.opening import opening_of
from redactie.export.docx.package import Package
from redactie.export.docx.properties import application_properties, fill_properties
from redactie.export.docx.runs import RunWriter
from redactie.export.docx.sections import BREAK, Columns, Flow, Paragraph
from redactie.export.docx.settings import write_settings, write_theme
from redactie.export.docx.standing import entries, write_advert
from redactie.export.docx.story import Mark, Stand, StoryWriter
from redactie.export.docx.styles import Styles
from redactie.export.docx.template import Template
from redactie.export.docx.xml import NOTHING, part, twips, w
from redactie.export.exporter import ExportError
from redactie.export.html.pictures import PictureCache
from redactie.export.names import slug
from redactie.layout.grid import Grid
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.word_file import load_mapping
from redactie.layout.styles.word_mapping import Measures
from redactie.layout.words import page_words
from redactie.model.article import Kind
from redactie.model.message import message
from redactie.text.edition import Edition, Story

_LONGEST_BOOKMARK = 40


class DocumentWriter:
    """Writes one document. The caches outlive it."""

    def __init__(
        self, edition: Edition, stories: Sequence[Story], style: HouseStyle, pictures: PictureCache, fonts: FontCache
    ) -> None:
        """Prepare the document. Raises LayoutError for a house style that cannot be used."""
        self._edition = edition
        self._stories = stories
        self._style = style
        self._fonts = fonts
        self._sides_differ = True
        self._language = word_language(edition.publication.language)
        self._themes = tuple({story.theme.id: story.theme for story in stories if story.theme}.values())
        mapping = load_mapping(style)
        own, sizes = style.own_template, style.tokens.sizes
        self._template = Template(own, mapping.map, sizes.body) if own else None
        grid = Grid.of(style.tokens, edition.publication.page)
        self._grid = self._template.grid(grid) if self._template else grid
        text_width = self._grid.span(self._grid.columns) if self._template else None
        styles = Styles(mapping, style.tokens, self._themes, self._language, text_width)
        self._style_part = (
            self._template.style_part(styles, self._grid.column_width) if self._template else styles.write()
        )
        numbering = Numbering(mapping.measures.list_indent)
        self._tools = Tools(styles, Pictures(pictures), numbering, edition.folders)
        self._notes = Footnotes()
        self._imprint = Imprint.of(edition)
        self._package = Package()
        self._main = self._package.add("word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN)
        self._note_part = self._package.add("word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES)
        self._numbers = {story.id: number for number, story in enumerate(stories, 1)}
        self._anchors = {story: _bookmark(number, story) for story, number in self._numbers.items()}
        self._flow = self._new_flow(mapping.measures)

    def _new_flow(self, measures: Measures) -> Flow:
        """Return the flow of the document, on the page of the template where there is one."""
        distances = measures.header_distance, measures.footer_distance
        template = self._template
        edges = template.edges(self._package, self._main) if template else None
        if template is None or edges is None:
            return Flow(self._grid, *distances, write_edges(self._package, self._main, self._imprint, self._tools))
        header, footer = (template.distance(*each) for each in zip(("header", "footer"), distances, strict=True))
        self._sides_differ = template.sides_differ
        return Flow(self._grid, header, footer, edges, template.title_page)

    def steps(self) -> Iterator[None]:
        """Write the document, one article at a step."""
        grid = None if self._template else self._grid
        self._flow.add(*write_nameplate(self._edition, self._imprint, self._tools, self._main, grid))
        opening = opening_of(self._stories, self._grid, self._shape)
        if opening.editorial:
            self._room_below_nameplate()
            self._story(opening.editorial, Stand(), aside=True)
            yield
        stand = Stand(opening=True, beside=opening.editorial is not None, bare=opening.bare)
        for story in opening.stories:
            self._story(story, stand)
            stand = Stand()
            yield
        self._colophon()

    def finish(self) -> bytes:
        """Return the bytes of what `steps` has written. Raises ExportError for a font that is not there."""
        self._main.content = part("w:document", "w r wp a pic mc wps w15", self._flow.write())
        self._note_part.content = self._notes.write()
        self._main.relate(RELATION.FOOTNOTES, self._note_part)
        styles = self._tools.styles
        settings = write_settings(styles, self._language, sides_differ=self._sides_differ)
        theme = self._template.theme() if self._template else b""
        theme = theme or write_theme(self._style.tokens, self._themes)
        for name, content_type, relation, content in (
            ("styles", CONTENT_TYPE.WML_STYLES, RELATION.STYLES, self._style_part),
            ("numbering", CONTENT_TYPE.WML_NUMBERING, RELATION.NUMBERING, self._tools.numbering.write()),
            ("settings", CONTENT_TYPE.WML_SETTINGS, RELATION.SETTINGS, settings),
            ("theme/theme1", CONTENT_TYPE.OFC_THEME, RELATION.THEME, theme),
        ):
            new = self._package.add(f"word/{name}.xml", content_type)
            new.content = content
            self._main.relate(relation, new)
        table = self._package.add("word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE)
        try:
            write_fonts(self._package, table, styles, self._style.own_fonts, self._fonts, self._template)
        except (OSError, ValueError) as error:
            reason = message("The house style cannot be read: {reason}.", reason=str(error))
            raise ExportError(reason, path=self._style.file("word.toml")) from error
        self._main.relate(RELATION.FONT_TABLE, table)
        self._package.relate(RELATION.OFFICE_DOCUMENT, self._main)
        fill_properties(self._package.properties, self._edition, self._stories, self._imprint, self._language)
        application = self._package.add("docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES)
        application.content = application_properties()
        self._package.relate(RELATION.EXTENDED_PROPERTIES, application)
        return self._package.write()

    def _shape(self, source: str) -> float:
        """Return the height of a picture of an article to its width; 0 for one that cannot be shown."""
        path = self._edition.folders.issue_file(source)
        return self._tools.pictures.shape(path, self._grid.span(self._grid.columns - 1))

    def _room_below_nameplate(self) -> None:
        """End the section of the nameplate with the room that is above an article elsewhere."""
        style = self._tools.styles.mapping.paragraphs.get("Kicker")
        room = w("spacing", before=twips(style.before or 0)) if style else NOTHING
        self._flow.add(Paragraph(BREAK, NOTHING, room))
        self._flow.close(Columns.even(self._grid, 1))

    def _story(self, story: Story, stand: Stand, *, aside: bool = False) -> None:
        language = word_language(story.language)
        other = "" if language == self._language else language
        notes = ArticleNotes(story.body, self._notes)
        make = partial(
            RunWriter, language=other, own=story.id, see_page=page_words(story.language).see_page, anchors=self._anchors
        )
        self._write(story, make(self._main, refer=notes.refer), notes, stand, aside=aside)
        self._finish(notes, make(self._note_part, refer=notes.refer_from_note), story)

    def _write(self, story: Story, runs: RunWriter, notes: ArticleNotes, stand: Stand, *, aside: bool) -> None:
        mark = Mark(self._anchors[story.id], self._numbers[story.id])
        writer = StoryWriter(story, self._tools, self._grid, self._flow, stand)
        match story.article.kind:
            case Kind.ADVERT:
                write_advert(story, self._tools, self._grid, self._flow, runs, notes.lost())
            case Kind.CONTENTS:
                listed = (each for each in self._stories if each.article.kind.written)
                writer.write(runs, mark, notes.lost(), tuple(entries(listed, runs)))
            case _ if aside:
                writer.write_aside(runs, mark)
            case _:
                writer.write(runs, mark, notes.lost())

    def _finish(self, notes: ArticleNotes, runs: RunWriter, story: Story | None) -> None:
        writer = BlockWriter(self._tools, runs, story.theme if story else None)
        setting = notes_setting(self._grid.span(self._grid.columns))
        notes.finish(lambda blocks: writer.write(blocks, setting))

    def _colophon(self) -> None:
        if not self._edition.colophon.blocks:
            return
        notes = ArticleNotes(self._edition.colophon, self._notes)
        see_page = page_words(self._edition.publication.language).see_page
        runs = RunWriter(self._main, self._anchors, notes.refer, see_page=see_page)
        rule, heading, *text = write_colophon(self._edition, self._tools, runs, self._grid)
        self._flow.add(rule, heading)
        self._flow.close(Columns.even(self._grid, 1))
        self._flow.add(*text)
        self._flow.close(Columns.even(self._grid, self._grid.columns))
        self._finish(notes, RunWriter(self._note_part, self._anchors, notes.refer_from_note), None)


def _bookmark(number: int, article: str) -> str:
    """Return a name as Word takes it: a letter first, then letters, digits and underlines, and none twice."""
    return f"artikel_{number}_{slug(article).replace('-', '_')}"[:_LONGEST_BOOKMARK].rstrip("_")
