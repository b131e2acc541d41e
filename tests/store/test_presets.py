from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from redactie.model.colour import Colour
from redactie.model.preset import built_in_presets
from redactie.model.publication import Theme
from redactie.store.publication import PublicationFolder

CHANGED = """
# met onze drukker afgesproken
[presets.drukker]
bleed = 5      # mm
profile = "pers.icc"
eigen = "blijft"
"""


def write(folder: Path, more: str) -> Path:
    path = folder / "publication.toml"
    path.write_text(path.read_text("utf-8") + more, encoding="utf-8")
    return path


def test_a_publication_without_presets_has_none_of_its_own(folder: Path):
    assert dict(PublicationFolder.open(folder).publication.presets) == {}


def test_a_publication_changes_what_it_names_and_no_more(folder: Path):
    write(folder, CHANGED)
    opened = PublicationFolder.open(folder)
    usual = built_in_presets()["drukker"]
    assert dict(opened.publication.presets) == {"drukker": replace(usual, bleed=5.0, profile="pers.icc")}
    assert opened.findings == ()


def test_the_table_survives_every_save_to_the_byte(folder: Path):
    path = write(folder, CHANGED)
    opened = PublicationFolder.open(folder)
    more = Theme(id="water", name="Water", colour=Colour.parse("#0b7a75"))
    themes = MappingProxyType({**opened.publication.themes, "water": more})
    opened.save(replace(opened.publication, name="Ander blad", themes=themes))
    assert CHANGED.strip() in path.read_text("utf-8")
    again = PublicationFolder.open(folder).publication
    assert again == opened.publication
    assert again.presets["drukker"].bleed == 5


@pytest.mark.parametrize(
    ("line", "told", "usual"),
    [
        ("bleed = 300", "“300” is no good for “bleed” of the preset “drukker”.", "3.0"),
        ('colours = "roze"', "“roze” is no good for “colours” of the preset “drukker”.", "cmyk"),
        ("marks = 1", "“1” is no good for “marks” of the preset “drukker”.", "True"),
        ("quality = {}", "“{}” is no good for “quality” of the preset “drukker”.", "92"),
    ],
)
def test_a_value_that_is_no_good_is_told_with_its_line_and_stays_as_usual(
    folder: Path, line: str, told: str, usual: str
):
    path = write(folder, f"\n[presets.drukker]\n{line}\n")
    opened = PublicationFolder.open(folder)
    (finding,) = opened.findings
    assert (finding.rule, str(finding.what)) == ("preset-wrong", told)
    assert usual in str(finding.remedy)
    assert finding.place.line == len(path.read_text("utf-8").splitlines())
    assert opened.publication.presets["drukker"] == built_in_presets()["drukker"]


@pytest.mark.parametrize("more", ["\n[presets.krant]\nbleed = 1\n", "\n[presets]\nkrant = 3\n"])
def test_a_preset_that_is_not_there_is_told_with_the_known_ones(folder: Path, more: str):
    write(folder, more)
    (finding,) = PublicationFolder.open(folder).findings
    assert finding.rule == "preset-unknown"
    assert "drukker, kantoor, scherm" in str(finding.remedy)


@pytest.mark.parametrize("more", ["\n[presets]\ndrukker = 3\n", "\n[[presets]]\nbleed = 3\n"])
def test_presets_that_are_no_tables_are_told(folder: Path, more: str):
    write(folder, more)
    opened = PublicationFolder.open(folder)
    assert [finding.rule for finding in opened.findings] == ["value-wrong"]


def test_a_changed_preset_is_written_and_every_other_byte_stays(folder: Path):
    path = write(folder, CHANGED)
    before = path.read_text("utf-8")
    opened = PublicationFolder.open(folder)
    usual = built_in_presets()
    screen = replace(usual["scherm"], ppi=200, standard="")
    press = replace(opened.publication.presets["drukker"], bleed=4.5, spot="PANTONE 286 C", marks=False)
    opened.save(replace(opened.publication, presets={"drukker": press, "scherm": screen}))
    after = path.read_text("utf-8")
    assert after.startswith(before.replace("bleed = 5      # mm", "bleed = 4.5      # mm").rstrip("\n"))
    added = after[len(before.rstrip("\n")) + 2 :]
    assert sorted(line for line in added.splitlines() if line) == [
        "[presets.scherm]",
        "marks = false",
        "ppi = 200",
        'spot = "PANTONE 286 C"',
        'standard = ""',
    ]
    assert dict(PublicationFolder.open(folder).publication.presets) == {"drukker": press, "scherm": screen}


def test_a_value_that_is_as_usual_again_is_taken_out(folder: Path):
    path = write(folder, CHANGED)
    opened = PublicationFolder.open(folder)
    opened.save(replace(opened.publication, presets={"drukker": built_in_presets()["drukker"]}))
    written = path.read_text("utf-8")
    assert 'eigen = "blijft"' in written
    assert "# met onze drukker afgesproken" in written
    assert "bleed" not in written
    assert "profile" not in written
    assert PublicationFolder.open(folder).publication.presets["drukker"] == built_in_presets()["drukker"]
