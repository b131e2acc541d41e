"""What preflight promises, on an issue whose files have every fault, in the window and on the command line alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from redactie.app.problems.delegate import TEXTS, FindingTexts
from redactie.app.problems.panel import ProblemsPanel
from redactie.app.session import Session
from redactie.app.typesetting.worker import TypesettingService
from redactie.check.names import USUAL
from redactie.check.rules import check
from redactie.cli.commands.check import check as command
from redactie.cli.commands.opening import open_edition
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.finding import Finding
from tests.cli.commands import quiet_terminal

PATIENCE = 30_000
WORDS = "De vereniging vraagt haar leden naar wat zij nodig hebben van de gemeente en van de provincie. "
PUBLICATION = """\
name = "Proef"
language = "nl"
style = "classic"
[[themes]]
id = "werk"
name = "Werk"
colour = "#1f4e79"
[presets.drukker]
colours = "rgb"
"""
AUTHORS = """\
[[authors]]
id = "anna"
name = "Anna de Vries"
email = "anna at example.org"
portrait = "weg.png"
"""
ISSUE = """\
number = "1"
date = 2026-03-20
pages = 12
articles = ["goed", "kaal", "kop", "beeld", "tekst", "lang", "kort"]
[[page]]
number = 3
rows = [[{ article = "lang", columns = 2, lines = 14 }, { article = "kort", columns = 2, lines = 44 }]]
"""
GOOD = "authors: [anna]\ntheme: werk\nlead: Een intro die zegt waar het over gaat."
ARTICLES = {
    "goed": f"---\ntitle: Een goede kop\n{GOOD}\n---\n{WORDS * 40}\n",
    "kaal": f"---\ntitle: ''\nkind: article\n---\n{WORDS * 12}\n",
    "kop": (
        "---\ntitle: Een goede kop\nkicker: Een goede kop\nembargo: 2026-05-01\n"
        f"{GOOD}\n---\n{WORDS * 20}\n\nJan Bos, adviseur, jan@example.org\n"
    ),
    "beeld": (
        f"---\ntitle: Een stuk met beelden\n{GOOD}\nimage:\n  source: images/grof.jpg\n---\n{WORDS * 10}\n\n"
        f"![Een ding](images/nergens.png \"Er is niets\")\n\n{WORDS * 10}\n"
    ),
    "tekst": (
        f"---\ntitle: Een stuk met slordigheden\n{GOOD}\n---\n{WORDS * 5}\n\nDit staat  wijd. Zie [daar](weg.md) . "
        "Het is 5\" breed en 't kost ☃. TODO nog doen. {>> klopt dit? <<}\n\n" + WORDS * 5
    ),
    "lang": (
        "---\ntitle: Een kop waaraan nooit een einde lijkt te willen komen omdat niemand hem inkort voordat de drukker "
        f"eindelijk belt\n{GOOD}\n---\n{WORDS * 40}\n"
    ),
    "kort": f"---\ntitle: Een kort stuk\n{GOOD}\n---\n{WORDS}\n",
}  # fmt: skip

# What is to be found, by the words of the promise.
PROMISED = {
    "overset": "overset", "underset by more than n lines": "underset",
    "no author": "author-missing", "no theme": "theme-missing", "no lead": "lead-missing",
    "no headline": "headline-missing", "headline over three lines": "headline-lines", "page count": "page-count",
    "missing image": "picture-missing", "effective resolution as placed": "picture-resolution",
    "RGB image for CMYK print": "picture-rgb", "missing alt": "picture-alt", "missing caption": "picture-caption",
    "missing credit": "picture-credit", "missing glyph": "glyph-missing", "broken link to an article": "link-broken",
    "double spaces": "double-space", "straight quotes": "straight-quote",
    "spaces before punctuation": "space-before-punctuation", "placeholder text": "placeholder",
    "open suggestions and comments": "suggestion-open", "embargo": "embargo",
    "a kicker that is the headline again": "kicker-repeats-headline",
    "two articles with one headline": "headline-twice", "e-mail address of a byline": "email-wrong",
    "e-mail address not in the register": "email-unknown",
}  # fmt: skip


@pytest.fixture(scope="module")
def issue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    publication = tmp_path_factory.mktemp("preflight") / "Proef"
    folder = publication / "issues" / "2026-1"
    (folder / "articles").mkdir(parents=True)
    (folder / "images").mkdir()
    (publication / "publication.toml").write_text(PUBLICATION, encoding="utf-8")
    (publication / "authors.toml").write_text(AUTHORS, encoding="utf-8")
    (folder / "issue.toml").write_text(ISSUE, encoding="utf-8")
    for name, text in ARTICLES.items():
        (folder / "articles" / f"{name}.md").write_text(text, encoding="utf-8")
    Image.effect_noise((200, 140), 60).convert("RGB").save(folder / "images" / "grof.jpg")
    return folder


@pytest.fixture(scope="module")
def findings(issue: Path) -> tuple[Finding, ...]:
    opened = open_edition(issue)
    typesetter = Typesetter(HouseStyle.load("classic"))
    try:
        return check(opened.edition, typesetter.typeset(opened.edition), opened.findings)
    finally:
        typesetter.close()


@pytest.mark.parametrize("rule", PROMISED.values(), ids=PROMISED)
def test_what_is_promised_is_found_with_a_place_and_a_remedy(findings: tuple[Finding, ...], rule: str):
    found = [each for each in findings if each.rule == rule]
    assert rule in USUAL
    assert found
    for each in found:
        assert each.remedy
        assert each.place.path or each.place.article


@pytest.fixture
def panel(qtbot: QtBot, issue: Path) -> Iterator[ProblemsPanel]:
    session = Session()
    service = TypesettingService()
    session.editionChanged.connect(service.request)
    service.pagesReady.connect(session.set_pages)
    made = ProblemsPanel(session)
    qtbot.addWidget(made)
    session.open(issue)
    yield made
    made.close_down()
    service.close()
    session.close()


def test_the_command_prints_what_the_panel_lists(
    panel: ProblemsPanel, issue: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    terminal, out, _ = quiet_terminal()
    assert command(issue, terminal) == 1
    qtbot.waitUntil(lambda: any(each.rule == "overset" for each in panel.findings), timeout=PATIENCE)
    listed = [panel.list.item(row).data(TEXTS) for row in range(panel.list.count())]
    printed = out.getvalue().splitlines()
    assert len(listed) == len(printed) >= len(PROMISED)
    for texts in listed:
        assert isinstance(texts, FindingTexts)
        said = f"{texts.severity.name.lower()}: {texts.what} {texts.remedy}".strip()
        assert any(line.endswith(said) for line in printed), said
