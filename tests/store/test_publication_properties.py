"""Whatever is filled in for a publication comes back, and what was there besides stays."""

import tempfile
import tomllib
from pathlib import Path
from types import MappingProxyType

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.model.colour import Colour
from redactie.model.publication import Author, Colophon, Nameplate, PageSpec, Publication, Theme
from redactie.store.clean import publication_texts
from redactie.store.publication import PublicationFolder
from tests.store.conftest import AUTHORS, PUBLICATION
from tests.store.strategies import TEXTS

IDS = st.one_of(
    st.sampled_from(["anna", "ben", "energie", "onderwijs"]), st.text("abc-é\"'\\ ", min_size=1, max_size=6)
)
COLOURS = st.builds(Colour, st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
AUTHOR = st.builds(Author, id=IDS, name=TEXTS, role=TEXTS, email=TEXTS, phone=TEXTS, portrait=TEXTS)
THEME = st.builds(Theme, id=IDS, name=TEXTS, colour=COLOURS)


def register(entries: list[Author] | list[Theme]) -> object:
    return MappingProxyType({entry.id: entry for entry in entries})


PUBLICATIONS = st.builds(
    Publication,
    name=TEXTS,
    language=st.sampled_from(["nl", "en", "fy"]),
    style=st.sampled_from(["classic", "modern"]),
    nameplate=st.builds(Nameplate, title=TEXTS, subtitle=TEXTS, logo=TEXTS),
    colophon=st.builds(Colophon, title=TEXTS, text=TEXTS),
    page=st.builds(PageSpec, columns=st.integers(0, 4), width=st.floats(0, 500), height=st.floats(0, 500)),
    statuses=st.lists(TEXTS, max_size=3).map(tuple),
    authors=st.lists(AUTHOR, max_size=4).map(register),
    themes=st.lists(THEME, max_size=4).map(register),
)


@given(PUBLICATIONS, PUBLICATIONS, st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=60)
def test_any_publication_survives_two_saves_and_a_load(first: Publication, second: Publication, newline: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "publication.toml").write_bytes(PUBLICATION.replace("\n", newline).encode())
        (folder / "authors.toml").write_bytes(AUTHORS.replace("\n", newline).encode())
        opened = PublicationFolder.open(folder)
        for wanted in (first, second):
            before = opened.publication.name
            opened.save(wanted)
            assert opened.publication == publication_texts(wanted, before)
            assert list(opened.publication.authors) == list(wanted.authors)
            assert list(opened.publication.themes) == list(wanted.themes)
        assert PublicationFolder.open(folder).publication == opened.publication
        text = (folder / "publication.toml").read_text("utf-8")
        assert tomllib.loads(text)["eigen"] == {"a": 1}
        assert "# Eigen noot" in text


def test_a_house_style_that_is_not_there_is_not_written(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    opened.save(replace(opened.publication, style="nergens", name="Anders"))
    assert opened.publication.style == "classic"
    assert "style" not in (folder / "publication.toml").read_text("utf-8")


def test_half_characters_are_made_whole(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    opened.save(replace(opened.publication, name="a\ud83d"))
    assert PublicationFolder.open(folder).publication.name == "a\ufffd"
