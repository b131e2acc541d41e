"""The files of a publication, `publication.toml`, `authors.toml` and the word list, and the publication they make."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from msgspec import Struct

from redactie.model.article import DEFAULT_STATUSES
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from redactie.model.publication import DEFAULT_STYLE, Colophon, Nameplate, PageSpec, Publication
from redactie.resources import house_styles
from redactie.store import registers
from redactie.store.clean import publication_texts
from redactie.store.errors import StoreError
from redactie.store.hyphenation_file import HyphenationFile
from redactie.store.preflight import profile
from redactie.store.presets import preset_changes, presets
from redactie.store.toml_file import TomlFile, cannot_change, parse
from redactie.store.values import Values

if TYPE_CHECKING:
    from redactie.store.toml_edit import Value

NAME = "publication.toml"
AUTHORS = "authors.toml"


class PublicationFiles(Struct, frozen=True):
    """What is on disk, and the publication it makes; a file that is broken gives what is usual, and a finding."""

    main: TomlFile
    authors: TomlFile
    hyphenation: HyphenationFile
    publication: Publication
    findings: tuple[Finding, ...]

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the files of a publication folder. Raises StoreError when the folder is no publication."""
        main = TomlFile.load(folder / NAME, folder)
        if main.fingerprint is None and main.fault is None:
            raise StoreError(
                message("“{name}” is not the folder of a publication.", name=folder.name),
                remedy=message("Choose a folder with a file “publication.toml”, or make a new publication."),
                path=folder,
            )
        return cls._of(main, TomlFile.load(folder / AUTHORS, folder), HyphenationFile.load(folder))

    @classmethod
    def _of(cls, main: TomlFile, authors: TomlFile, hyphenation: HyphenationFile) -> Self:
        values, people = Values(main), Values(authors)
        publication = _publication(values, people, hyphenation, main.path.parent.name)
        findings = (*_faults(main, authors), *values.findings, *people.findings, *hyphenation.findings)
        return cls(main, authors, hyphenation, publication, findings)

    def save(self, publication: Publication) -> Self:
        """Write what differs and return what is on disk now. Raises StoreError; then all files are as they were."""
        publication = publication_texts(publication, self.publication.name)
        main_text, authors_text = self._texts(publication)
        changed_main, changed_authors = main_text != self.main.text, authors_text != self.authors.text
        self._refuse_faults(changed_main, changed_authors)
        self._prove(main_text, authors_text, publication)
        authors = self.authors.save(authors_text) if changed_authors else self.authors
        try:
            main = self.main.save(main_text) if changed_main else self.main
        except StoreError:
            if changed_authors and self.authors.fingerprint:
                authors.save(self.authors.text)
            raise
        return self._of(main, authors, self.hyphenation)

    def _texts(self, publication: Publication) -> tuple[str, str]:
        # Only now: reading needs no tomlkit, and starting goes faster without.
        from redactie.store import toml_edit
        from redactie.store.chunks import put_tables

        before = self.publication
        main, authors = self.main.text, self.authors.text
        with toml_edit.refused(self.main.path):
            if changes := _changes(before, publication):
                main = toml_edit.edit(main, changes)
            if changes := preset_changes(before.presets, publication.presets):
                main = toml_edit.edit(main, changes, empty=True)
            if list(before.themes.items()) != list(publication.themes.items()):
                main = put_tables(main, "themes", registers.tables(publication.themes))
        with toml_edit.refused(self.authors.path):
            if list(before.authors.items()) != list(publication.authors.items()):
                authors = put_tables(authors, "authors", registers.tables(publication.authors))
        return main, authors

    def _refuse_faults(self, main: bool, authors: bool) -> None:
        for file, is_changed in ((self.main, main), (self.authors, authors)):
            if file.fault and is_changed:
                raise file.fault

    def _prove(self, main: str, authors: str, publication: Publication) -> None:
        """Read the new texts before they are written: they must give back the publication."""
        new_main = TomlFile(self.main.path, main, data=parse(main, self.main.path))
        new_authors = TomlFile(self.authors.path, authors, data=parse(authors, self.authors.path))
        read = self._of(new_main, new_authors, self.hyphenation).publication
        if read != publication or not self.main.data.keys() <= new_main.data.keys() | {"themes"}:
            raise cannot_change(self.main.path)


def _publication(values: Values, people: Values, hyphenation: HyphenationFile, fallback: str) -> Publication:
    data = values.file.data
    nameplate, colophon, page = (values.table(data, name) for name in ("nameplate", "colophon", "page"))
    return Publication(
        name=values.text(data, "name") or fallback,
        language=values.text(data, "language", "nl") or "nl",
        style=_style(values),
        nameplate=Nameplate(**_texts_of(values, nameplate, Nameplate)),
        colophon=Colophon(**_texts_of(values, colophon, Colophon)),
        page=PageSpec(
            columns=int(values.number(page, "columns")),
            width=float(values.number(page, "width")),
            height=float(values.number(page, "height")),
        ),
        statuses=values.texts(data, "statuses") or DEFAULT_STATUSES,
        authors=registers.authors(people),
        themes=registers.themes(values),
        presets=presets(values),
        preflight=profile(values),
        hyphenation=hyphenation.words,
    )


def _style(values: Values) -> str:
    """Return the house style by name; one that is not there is told, and stays in the file for who has it."""
    name = values.text(values.file.data, "style") or DEFAULT_STYLE
    known = house_styles()
    if name in known:
        return name
    what = message("There is no house style called “{name}”.", name=name)
    remedy = message("Choose from: {styles}. Until then “{used}” is used.", styles=", ".join(known), used=DEFAULT_STYLE)
    values.add("style-unknown", what, remedy, values.file.line_of("style", name))
    return DEFAULT_STYLE


def _texts_of(values: Values, table: Any, kind: type[Nameplate] | type[Colophon]) -> dict[str, str]:
    return {name: values.text(table, name) for name in kind.__struct_fields__}


def _changes(before: Publication, after: Publication) -> "dict[tuple[str, ...], Value]":
    changes: dict[tuple[str, ...], Value] = {}
    for name in ("name", "language", "style", "statuses"):
        if getattr(before, name) != getattr(after, name):
            changes[name,] = getattr(after, name)
    for table in ("nameplate", "colophon", "page"):
        old, new = getattr(before, table), getattr(after, table)
        for field in new.__struct_fields__:
            if getattr(old, field) != getattr(new, field):
                changes[table, field] = getattr(new, field) or (None if table == "page" else "")
    return changes


def _faults(*files: TomlFile) -> list[Finding]:
    return [
        Finding(
            f"{file.path.stem}-unreadable",
            Severity.ERROR,
            file.fault.what,
            Place(file.fault.path, file.fault.line),
            file.fault.remedy,
        )
        for file in files
        if file.fault
    ]
