import pytest

from redactie.app.registers.entries import new_id


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Anne-Wil Brouwers", "anne-wil-brouwers"),
        ("Ruimtelijke ordening & milieu", "ruimtelijke-ordening-milieu"),
        ("Daniël Çelik", "daniel-celik"),
        ("漢字", "author"),
        ("", "author"),
        ("x" * 200, "x" * 60),
    ],
)
def test_an_id_is_made_of_a_name(name: str, made: str) -> None:
    assert new_id(name, (), "author") == made


def test_an_id_is_never_given_twice() -> None:
    assert new_id("Jan", {"jan", "jan-2"}, "author") == "jan-3"
