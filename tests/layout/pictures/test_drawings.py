import base64
import io
import re
from pathlib import Path

import pytest
from PIL import Image

from redactie.layout.pictures.drawings import LARGEST_FILE, rasterised
from redactie.layout.pictures.facts import Picture, PictureError
from redactie.layout.pictures.images import examine_picture, load_picture

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">'
BAR = '<rect x="0" y="0" width="100" height="100" fill="#ff0000"/>'


def saved(folder: Path, text: str, name: str = "grafiek.svg") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def drawing(folder: Path, inside: str) -> Path:
    return saved(folder, f"{HEAD}{inside}</svg>")


def text_of(folder: Path, inside: str) -> str:
    return load_picture(drawing(folder, inside), 200).data.decode()


def pixels(path: Path, picture: Picture) -> Image.Image:
    with Image.open(io.BytesIO(rasterised(path, picture).data)) as image:
        return image.convert("RGB")


def test_a_drawing_stays_one_and_fills_the_width_that_is_asked_for(tmp_path: Path):
    picture = load_picture(drawing(tmp_path, BAR), 600)
    assert (picture.format, picture.width, picture.height) == ("svg", 600, 300)


def test_a_drawing_is_known_to_be_sharp_at_every_size(tmp_path: Path):
    facts = examine_picture(drawing(tmp_path, BAR))
    assert facts.drawn
    assert (facts.width, facts.height) == (200, 100)
    assert not facts.printable(1000), "the engine would be given a file that was not disarmed"


def test_a_drawing_for_word_has_the_pixels_of_the_drawing(tmp_path: Path):
    path = drawing(tmp_path, BAR)
    image = pixels(path, load_picture(path, 400))
    assert image.size == (400, 200)
    assert image.getpixel((50, 100)) == (255, 0, 0)
    assert image.getpixel((350, 100)) != (255, 0, 0)


@pytest.mark.parametrize(
    "beginning",
    [
        '\ufeff<?xml version="1.0"?>\n',
        "<!-- door een programma -->\n",
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg [ <!ENTITY rood "#ff0000"> ]>\n',
    ],
)
def test_what_stands_before_a_drawing_does_not_matter(tmp_path: Path, beginning: str):
    assert examine_picture(saved(tmp_path, f"{beginning}{HEAD}{BAR}</svg>")).drawn


def test_a_drawing_is_known_by_what_is_in_it_and_not_by_its_name(tmp_path: Path):
    assert examine_picture(saved(tmp_path, f"{HEAD}{BAR}</svg>", "grafiek.png")).drawn


def test_a_prefix_of_the_names_and_entities_of_its_own_are_read(tmp_path: Path):
    text = (
        '<!DOCTYPE svg [ <!ENTITY rood "#ff0000"> ]><s:svg xmlns:s="http://www.w3.org/2000/svg" width="20mm" '
        'height="10mm"><s:rect width="500" height="500" fill="&rood;"/></s:svg>'
    )
    path = saved(tmp_path, text)
    picture = load_picture(path, 100)
    assert (picture.width, picture.height) == (100, 50)
    assert pixels(path, picture).getpixel((50, 25)) == (255, 0, 0)


@pytest.mark.parametrize(
    "words",
    [
        '<text x="10" y="60" font-family="Arial" font-size="40">Één</text>',
        '<text x="10" y="60" style="font-family: Arial, Helvetica; font-size: 40px">Één</text>',
        '<style>text { font-family: Arial }</style><text x="10" y="60" font-size="40">Één</text>',
        '<text x="10" y="60" font-size="40">Één</text>',
    ],
)
def test_words_in_a_drawing_are_set_in_one_of_our_faces(tmp_path: Path, words: str):
    ours = drawing(tmp_path, '<text x="10" y="60" font-family="Source Sans 3" font-size="40">Één</text>')
    expected = pixels(ours, load_picture(ours, 200)).tobytes()
    other = drawing(tmp_path, words)
    assert pixels(other, load_picture(other, 200)).tobytes() == expected


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>x</body></foreignObject>",
        '<rect onload="alert(1)" width="1" height="1"/>',
        '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
        '<a xlink:href="javascript:alert(1)"><rect width="1" height="1"/></a>',
        '<image href="https://example.org/spion.png" width="1" height="1"/>',
        '<image xlink:href="file:///etc/passwd" width="1" height="1"/>',
        '<image href="../geheim.png" width="1" height="1"/>',
        '<use href="https://example.org/a.svg#b"/>',
        '<rect width="1" height="1" fill="url(https://example.org/a)"/>',
        '<rect width="1" height="1" style="fill: URL( \'https://example.org/a\' )"/>',
        "<style>@import 'https://example.org/a.css'; rect { fill: url(https://example.org/b) }</style>",
        "<style>@im\\port 'https://example.org/a.css';</style>",
        "<style>@im@import x;port 'https://example.org/a.css';</style>",
        "<style>rect { fill: u\\rl(https://example.org/b) }</style>",
        '<rect width="1" height="1" fill="u\\rl(https://example.org/a)"/>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="onmouseover" to="alert(1)"/>',
        '<html:img xmlns:html="http://www.w3.org/1999/xhtml" src="https://example.org/a.png"/>',
    ],
)
def test_what_runs_or_fetches_is_left_out(tmp_path: Path, evil: str):
    text = text_of(tmp_path, f"{evil}{BAR}")
    assert not re.search(r"alert|passwd|geheim|script|@import|\\|url\(\s*['\"]?[^#]|href=.https?:|src=", text)
    assert "#ff0000" in text


def test_a_picture_inside_a_drawing_stays_if_it_is_small_enough(tmp_path: Path):
    data = io.BytesIO()
    Image.new("RGB", (4, 4), "blue").save(data, "PNG")
    address = f"data:image/png;base64,{base64.b64encode(data.getvalue()).decode()}"
    path = drawing(tmp_path, f'<image xlink:href="{address}" width="200" height="100" preserveAspectRatio="none"/>')
    assert pixels(path, load_picture(path, 200)).getpixel((100, 50)) == (0, 0, 255)


def test_a_bomb_inside_a_drawing_is_left_out(tmp_path: Path):
    data = io.BytesIO()
    Image.new("1", (9000, 9000)).save(data, "PNG")
    address = f"data:image/png;base64,{base64.b64encode(data.getvalue()).decode()}"
    assert "base64" not in text_of(tmp_path, f'<image href="{address}" width="200" height="100"/>{BAR}')


def test_words_behind_what_is_left_out_stay(tmp_path: Path):
    assert "een twee drie" in text_of(tmp_path, "<text>een <script>x</script>twee <script>y</script>drie</text>")


def test_what_points_inside_the_drawing_stays(tmp_path: Path):
    inside = (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#ff0000"/></linearGradient>'
        '<rect id="r" width="200" height="100"/></defs><use xlink:href="#r" class="b"/><style>.b{fill:url(#g)}</style>'
    )
    path = drawing(tmp_path, inside)
    assert pixels(path, load_picture(path, 200)).getpixel((100, 50)) == (255, 0, 0)


def test_a_filter_goes_and_what_it_worked_on_stays(tmp_path: Path):
    inside = '<filter id="f"><feFlood/></filter><g filter="url(#f)" style="filter:url(#f);opacity:1">' + BAR + "</g>"
    path = drawing(tmp_path, inside)
    assert "filter" not in load_picture(path, 200).data.decode()
    assert pixels(path, load_picture(path, 200)).getpixel((50, 50)) == (255, 0, 0)


def _uses() -> str:
    levels = "".join(f'<g id="l{level}">' + f'<use href="#l{level - 1}"/>' * 10 + "</g>" for level in range(1, 12))
    return f'<defs><g id="l0">{BAR}</g>{levels}</defs><use href="#l11"/>'


def _patterns() -> str:
    levels = "".join(
        f'<pattern id="p{level}" width="9" height="9">' + f'<rect fill="url(#p{level - 1})"/>' * 10 + "</pattern>"
        for level in range(1, 12)
    )
    return f'<defs><pattern id="p0">{BAR}</pattern>{levels}</defs><rect fill="url(#p11)" width="9" height="9"/>'


@pytest.mark.parametrize(
    "bomb",
    [
        _uses(),
        _patterns(),
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        f'<marker id="m">{BAR * 50}</marker><path marker-mid="url(#m)" d="{"L1 1" * 20_000}"/>',
        BAR * 40_000,
    ],
    ids=["uses", "patterns", "itself", "each other", "markers", "shapes"],
)
def test_a_drawing_that_grows_without_end_is_refused(tmp_path: Path, bomb: str):
    path = drawing(tmp_path, bomb)
    if path.stat().st_size > LARGEST_FILE:
        pytest.fail("the bomb is refused for its size alone")
    if bomb == BAR * 40_000:
        assert examine_picture(path).drawn, "many shapes are allowed"
        return
    with pytest.raises(PictureError, match="too large"):
        examine_picture(path)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path):
    with pytest.raises(PictureError, match="too large"):
        examine_picture(drawing(tmp_path, " " * LARGEST_FILE))


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}<rect",
        "<svg>",
        "<svg width='10' height='10'/>",
        f"{HEAD.replace('viewBox=', 'data-x=')}{BAR}</svg>",
        f"{HEAD.replace('200 100', '0 0')}{BAR}</svg>",
        f"{HEAD.replace('200 100', '1 1e5')}{BAR}</svg>",
        f"{HEAD.replace('200 100', 'nan nan')}{BAR}</svg>",
        f"{HEAD.replace('200 100', 'inf inf')}{BAR}</svg>",
        '<?xml version="1.0" encoding="onzin"?>' + f"{HEAD}{BAR}</svg>",
        '<!DOCTYPE svg [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>' + f"{HEAD}<text>&x;</text></svg>",
        f"{HEAD}{'<g>' * 5000}{'</g>' * 5000}</svg>",
    ],
)
def test_a_broken_drawing_is_refused_with_a_reason(tmp_path: Path, text: str):
    path = saved(tmp_path, text)
    with pytest.raises(PictureError, match=r"grafiek\.svg"):
        examine_picture(path)
    with pytest.raises(PictureError, match=r"grafiek\.svg"):
        load_picture(path, 200)


def test_entities_that_multiply_are_refused(tmp_path: Path):
    entities = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    path = saved(tmp_path, f"<!DOCTYPE svg [ {entities} ]>{HEAD}<text>&a11;</text></svg>")
    with pytest.raises(PictureError):
        examine_picture(path)
