"""Articles and files as nobody would write them, and some as everybody does."""

from hypothesis import strategies as st

from redactie.model.article import Article, Kind, Levers, Picture, Variant

# Text that YAML and Markdown could trip over, mixed with any character that a file can hold.
TRICKY = st.sampled_from(
    [
        "---",
        "...",
        "- ",
        "# ",
        ": ",
        " #",
        "'",
        '"',
        "\\",
        "{",
        "}",
        "[",
        "]",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "null",
        "~",
        "true",
        "nee",
        "ja",
        "yes",
        "on",
        "2026-12-10",
        "1.50",
        "0x1F",
        "€ 300",
        "é",
        "\U0001f600",
        "\ufeff",
        "\u2028",
        "\u0085",
        "\x00",
        "\x07",
        "\t",
        " ",
        "  ",
        "\n",
        "\n\n",
        "title:",
        "\n[[themes]]\n",
        '"""',
        "'''",
        "<script>",
        "'s-Hertogenbosch",
        "een lange zin die zeker over de rand gaat als hij maar vaak genoeg herhaald wordt ",
    ]
)
CHARACTERS = st.characters(exclude_categories=("Cs",), exclude_characters="\r")
TEXTS = st.lists(st.one_of(TRICKY, st.text(CHARACTERS, max_size=8)), max_size=8).map("".join)
IDS = st.lists(st.text(CHARACTERS, min_size=1, max_size=12), max_size=3, unique=True).map(tuple)
COUNTS = st.one_of(st.none(), st.integers(1, 999_999))

PICTURES = st.one_of(
    st.none(), st.builds(Picture, source=TEXTS, alt=TEXTS, caption=TEXTS, credit=TEXTS, columns=COUNTS)
)
LEVERS = st.builds(
    Levers,
    tracking=st.floats(-6, 6, allow_nan=False),
    picture=st.integers(0, 500),
    subheads=st.integers(-3, 12),
)
VARIANTS = st.builds(Variant, title=TEXTS, lead=TEXTS)


def articles(article_id: str = "stuk") -> st.SearchStrategy[Article]:
    """Return any article that a file can hold."""
    return st.builds(
        Article, id=st.just(article_id), title=TEXTS, kicker=TEXTS, deck=TEXTS, lead=TEXTS, authors=IDS, theme=TEXTS,
        kind=st.sampled_from(Kind), status=TEXTS, length=COUNTS, columns=COUNTS, height=COUNTS, jump=COUNTS,
        language=TEXTS, image=PICTURES, print=VARIANTS, web=VARIANTS, mail=VARIANTS, fit=LEVERS, notes=TEXTS,
        body=TEXTS, embargo=st.one_of(st.none(), st.dates()),
    )  # fmt: skip


# Front matter as people write it: any order, comments, unknown names, every style of quoting.
_VALUES = st.sampled_from(
    [
        "title: Geduld",
        'title: "Met: dubbele punt" # en een noot',
        "title: 'Enkel # geen noot'",
        "title:",
        "title: 2030",
        "kicker: >-\n  gevouwen\n  over twee\n",
        "lead: |\n  regel een\n\n  regel drie\n",
        "lead: >- # noot\n  a\n  b",
        "lead: een gewone zin\n  die doorloopt",
        "authors: [anna, 'ben']",
        "authors:\n- anna # hoofd\n# over ben\n- ben",
        "authors:\n  - anna\n  - ben",
        "authors: anna",
        "theme: energie   ",
        "kind: column",
        "status: approved",
        "length: 480",
        "image: images/a.png",
        "image:\n    source: a.png # bron\n\n    # let op\n    eigen: 1\n    alt: b",
        "image: {source: a.png, alt: b}",
        "web:\n  title: x",
        "web:",
        "notes: |+\n  laatste\n\n",
        "eigen: {a: [1, 2]}",
        "lijst:\n- 1\n-   - 2",
        "anker: &x waarde",
        "deck: !!str 12",
        "mail: {}",
        "print:\n  title: kort\n  # noot\n",
        "fit:\n  tracking: -0,50 # krap\n  eigen: 1\n  picture: 90 %",
        "fit: {subheads: 2, tracking: veel}",
        "language: nl",
    ]
)
_BETWEEN = st.sampled_from(["", "# een noot\n", "\n", "\n# noot\n\n"])
HEADS = st.lists(st.tuples(_BETWEEN, _VALUES), max_size=6, unique_by=lambda pair: pair[1].split(":")[0]).map(
    lambda pairs: "".join(f"{between}{value}\n" for between, value in pairs)
)
NEWLINES = st.sampled_from(["\n", "\r\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """Return the text of an article's file."""
    body = draw(TEXTS)
    head = draw(HEADS)
    bom = draw(st.sampled_from(["", "\ufeff"]))
    gap = draw(st.sampled_from(["", "\n", "\n\n"]))
    fenced = f"{bom}---\n{head}---\n{gap}{body}"
    return fenced.replace("\n", draw(NEWLINES))
