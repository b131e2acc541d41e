import pytest

from redactie.model.preset import DEFAULT_PRESET, built_in_presets
from redactie.resources import resource

PRESETS = built_in_presets()


def test_the_values_of_the_presets_are_data():
    assert list(PRESETS) == ["drukker", "kantoor", "scherm"]
    press = PRESETS["drukker"]
    assert (press.bleed, press.marks, press.colours, press.standard) == (3, True, "cmyk", "pdf/x-4")
    assert (PRESETS["scherm"].ppi, PRESETS["scherm"].colours) == (150, "rgb")


def test_the_usual_preset_leaves_all_as_it_is_and_the_others_do_not():
    assert [name for name, preset in PRESETS.items() if preset.leaves_all] == [DEFAULT_PRESET]


@pytest.mark.parametrize(
    ("name", "value"), [("bleed", 1), ("marks", True), ("colours", "cmyk"), ("ppi", 150), ("standard", "pdf/x-4")]
)
def test_one_wish_is_enough_to_make_a_pdf_anew(name: str, value: object):
    assert not PRESETS["kantoor"].with_value(name, value).leaves_all


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bleed", -1),
        ("bleed", float("nan")),
        ("bleed", 26),
        ("bleed", "3 mm"),
        ("marks", 1),
        ("colours", "spot"),
        ("ppi", 0.5),
        ("quality", 0),
        ("standard", "pdf/x-1a"),
        ("spot", "Black"),
        ("spot", "All"),
        ("spot", "regel\neinde"),
        ("spot", "x" * 61),
        ("profile", None),
    ],
)
def test_values_that_are_no_good_are_refused(name: str, value: object):
    with pytest.raises(ValueError, match=name):
        PRESETS["drukker"].with_value(name, value)


def test_the_profiles_come_with_the_program_and_with_their_licences():
    for preset in PRESETS.values():
        assert resource("profiles", preset.profile).is_file()
        assert resource("profiles", f"LICENSE.{preset.profile.removesuffix('.icc')}.md").is_file()
