import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from redactie.store.chunks import put_tables
from redactie.store.errors import StoreError
from redactie.store.toml_edit import edit, edit_list, quoted, refused
from tests.store.strategies import CHARACTERS, TEXTS

REGISTER = """\
# boven
naam = "x"

[[leden]] # eerste
id = "a"
tekst = '''
[[leden]]
id = "nep"
'''

# over b
[[leden]]
id = "b"
eigen = [
  1, # een
]

[leden.adres]
plaats = "Tiel"

# over slot
[slot]
"""


@given(st.one_of(TEXTS, st.text(CHARACTERS)))
@example('\n"""')
@example('\n\\"""x"""" ""')
def test_any_text_survives_between_quotes(text: str) -> None:
    assert tomllib.loads(f"x = {quoted(text)}\n") == {"x": text}


@given(st.lists(TEXTS, max_size=4))
def test_any_list_survives(texts: list[str]) -> None:
    assert tomllib.loads(edit_list('a = 1\nx = [\n  "a", # noot\n]\n', "x", texts)) == {"a": 1, "x": texts}


@pytest.mark.parametrize(
    ("text", "values", "changed"),
    [
        ('x = [\n  "a", # een\n  # over b\n  "b"\n]\n', ["b", "c", "a"],
         'x = [\n  # over b\n  "b",\n  "c",\n  "a", # een\n]\n'),
        ('x = [ # noot\n  "a", "b", # twee\n  # eind\n]\n', ["b"], 'x = ["b"]\n'),
        ('x = [ # noot\n  "a", # een\n  # eind\n] # slot\ny = 1\n', ["b", "a"],
         'x = [ # noot\n  "b",\n  "a", # een\n  # eind\n] # slot\ny = 1\n'),
        ("x = [\n]\n", ["a"], 'x = [\n  "a",\n]\n'),
        ('x = ["a", "b"] # noot\n', ["b"], 'x = ["b"] # noot\n'),
        ('x = ["a"]\n', ["b", "c"], 'x = [\n  "b",\n  "c",\n]\n'),
        ('x = [\n  "a", "b",\n]\n', ["b"], 'x = ["b"]\n'),
        ('y = 1\n[t]\nz = 2\n', ["a"], 'y = 1\nx = ["a"]\n\n[t]\nz = 2\n'),
        ('x = [\n  "a",\n]\n', [], "x = []\n"),
    ],
)  # fmt: skip
def test_a_list_changes_and_its_comments_move_along(text: str, values: list[str], changed: str) -> None:
    assert edit_list(text, "x", values) == changed


def test_values_change_in_their_tables() -> None:
    text = 'a = "een" # noot\n\n[t]\nb = 1 # noot\n'
    assert edit(text, {("a",): "twee", ("t", "b"): 2, ("t", "c"): "x", ("u", "d"): True, ("t", "e"): ""}) == (
        'a = "twee" # noot\n\n[t]\nb = 2 # noot\nc = "x"\n\n[u]\nd = true\n'
    )
    assert edit(text, {("a",): None, ("z",): None}) == "\n[t]\nb = 1 # noot\n"


def test_tables_that_stay_keep_every_byte() -> None:
    wanted = {"a": {"id": "a"}, "b": {"id": "b"}}
    assert put_tables(REGISTER, "leden", wanted) == REGISTER


def test_tables_move_with_their_comments_and_inner_tables() -> None:
    made = put_tables(REGISTER, "leden", {"b": {"id": "b", "naam": "B"}, "c": {"id": "c"}, "a": {"id": "a"}})
    assert [table["id"] for table in tomllib.loads(made)["leden"]] == ["b", "c", "a"]
    assert tomllib.loads(made)["leden"][0]["adres"] == {"plaats": "Tiel"}
    assert tomllib.loads(made)["leden"][0]["naam"] == "B"
    assert tomllib.loads(made)["slot"] == {}
    assert made.index("# over b") < made.index('id = "b"') < made.index("# eerste") < made.index("# over slot")


def test_a_table_goes_and_what_stands_around_it_stays() -> None:
    made = put_tables(REGISTER, "leden", {"a": {"id": "a"}})
    assert made == REGISTER[: REGISTER.index("# over b")] + REGISTER[REGISTER.index("# over slot") :]


@pytest.mark.parametrize("text", ["", "a = 1", "a = 1\n", "[t]\nb = 1\n"])
def test_the_first_table_comes_last(text: str) -> None:
    made = put_tables(text, "leden", {"a": {"id": "a"}, "b": {"id": "b"}})
    assert tomllib.loads(made) == {**tomllib.loads(text), "leden": [{"id": "a"}, {"id": "b"}]}
    assert made.endswith('\n\n[[leden]]\nid = "b"\n')
    assert "\n\n\n" not in made


def test_tables_between_brackets_are_unfolded() -> None:
    made = put_tables(
        '# boven\nleden = [{id = "a", eigen = 1}, {id = "b"}]\nx = 1\n', "leden", {"a": {"id": "a", "naam": "A"}}
    )
    assert made == '# boven\nx = 1\n\n[[leden]]\nid = "a"\neigen = 1\nnaam = "A"\n'


def test_a_value_that_should_be_a_table_becomes_one() -> None:
    assert edit("t = 1\na = 2\n", {("t", "b"): "x"}) == 'a = 2\n\n[t]\nb = "x"\n'


def test_what_tomlkit_cannot_do_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be changed here"), refused(tmp_path):
        edit("= 1", {("a",): 2})


def test_the_last_line_of_a_text_is_no_comment_above_a_table() -> None:
    text = 'x = """\n# """\n[[leden]]\nid = "a"\n'
    assert put_tables(text, "leden", {}) == 'x = """\n# """\n'
