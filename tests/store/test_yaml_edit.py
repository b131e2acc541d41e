from collections.abc import Mapping

import pytest

from redactie.store.fields import ORDER
from redactie.store.yaml_edit import TooCleverError, Value, edit

LONG = (
    "Een zin van meer dan honderd tekens wordt over regels gevouwen, zodat een editor hem in elk programma kan lezen."
)


@pytest.mark.parametrize(
    ("text", "changes", "changed"),
    [
        ("title: Oud\n", {"title": "Nieuw"}, "title: Nieuw\n"),
        ("title:   Oud   # noot\n", {"title": "Nieuw"}, "title:   Nieuw   # noot\n"),
        ("title: 'Oud'\n", {"title": "Met: punt"}, 'title: "Met: punt"\n'),
        ("title:\n", {"title": "Nieuw"}, "title: Nieuw\n"),
        ("title: # noot\n", {"title": "Nieuw"}, "title: Nieuw # noot\n"),
        ("title: Oud\n", {"title": ""}, 'title: ""\n'),
        ("title: een\n  twee\n# noot\nkicker: x\n", {"title": "Nieuw"}, "title: Nieuw\n# noot\nkicker: x\n"),
        ("lead: >- # noot\n  oud\n\n# over kind\nkind: box\n", {"lead": "Nieuw"},
         "lead: Nieuw # noot\n\n# over kind\nkind: box\n"),
        ("lead: oud # noot\n", {"lead": LONG},
         "lead: >- # noot\n  Een zin van meer dan honderd tekens wordt over regels gevouwen, zodat een editor hem in"
         " elk\n  programma kan lezen.\n"),
        ("lead: oud\n", {"lead": "een\n\ntwee"}, "lead: |-\n  een\n\n  twee\n"),
        ("lead: oud\n", {"lead": "een\ntwee\n"}, "lead: |\n  een\n  twee\n"),
        ("lead: oud\n", {"lead": " een\ntwee"}, 'lead: " een\\ntwee"\n'),
        ("authors: [anna] # noot\n", {"authors": ("ben", "x, y")}, 'authors: [ben, "x, y"] # noot\n'),
        ("authors:\n- anna # hoofd\n# over ben\n- ben\nkind: box\n", {"authors": ("ben", "cas", "anna")},
         "authors:\n# over ben\n- ben\n- cas\n- anna # hoofd\nkind: box\n"),
        ("authors:\n  - anna\n  - ben\n", {"authors": ()}, "authors: []\n"),
        ("authors:\n", {"authors": ("anna",)}, "authors: [anna]\n"),
        ("authors:\n  fout: 1\n", {"authors": ("anna",)}, "authors: [anna]\n"),
        ("title: x\nlength: 480 # doel\nkind: box\n", {"length": None}, "title: x\nkind: box\n"),
        ("title: x\n", {"length": None}, "title: x\n"),
        ("# boven\ntitle: x\n\n# over kind\nkind: box\n", {"lead": "Nieuw"},
         "# boven\ntitle: x\nlead: Nieuw\n\n# over kind\nkind: box\n"),
        ("# boven\nlead: x\n", {"title": "Nieuw"}, "# boven\ntitle: Nieuw\nlead: x\n"),
        ("", {"title": "Nieuw", "authors": ()}, "title: Nieuw\nauthors: []\n"),
        ("# alleen een noot\n", {"title": "Nieuw"}, "# alleen een noot\ntitle: Nieuw\n"),
        ("title: x\n", {"notes": "nn", "kicker": "k", "deck": "d"}, "title: x\nkicker: k\ndeck: d\nnotes: nn\n"),
        ("image: a.png\n", {"image": {"source": "b.png", "alt": "een b"}},
         "image:\n  source: b.png\n  alt: een b\n"),
        ("image:\n    source: a.png # bron\n\n    # noot\n    eigen: 1\n    alt: b\n",
         {"image": {"alt": "c", "columns": "2"}},
         "image:\n    source: a.png # bron\n\n    # noot\n    eigen: 1\n    alt: c\n    columns: 2\n"),
        ("image: {source: a.png, eigen: [1, 2], alt: 'b'}\nkind: box\n", {"image": {"alt": "c"}},
         "image:\n  source: a.png\n  eigen: [1, 2]\n  alt: c\nkind: box\n"),
        ("web:\n  title: x\nkind: box\n", {"web": {"title": None}}, "kind: box\n"),
        ("web:\n  title: x\n  eigen: 1\n", {"web": {"title": None}}, "web:\n  eigen: 1\n"),
        ("mail: {}\n", {"mail": {"lead": "x"}}, "mail:\n  lead: x\n"),
    ],
)  # fmt: skip
def test_only_the_lines_of_the_value_change(text: str, changes: Mapping[str, Value], changed: str) -> None:
    assert edit(text, changes, ORDER, "\n") == changed
    assert edit(text.replace("\n", "\r\n"), changes, ORDER, "\r\n") == changed.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("{title: x}\n", {"title": "y"}),
        ("? title\n: x\n", {"title": None}),
        ("authors: \n- &a anna\n- |\n  ben\n", {"authors": ("ben",)}),
    ],
)
def test_what_is_too_clever_is_left_to_the_other_way(text: str, changes: Mapping[str, Value]) -> None:
    with pytest.raises(TooCleverError):
        edit(text, changes, ORDER, "\n")
