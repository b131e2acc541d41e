"""Issues on disk to measure with: the sample, and generated ones of any number of articles."""

import json
import time
from pathlib import Path

from redactie.model.article import Article
from redactie.resources import resource
from tests.support.editions import generate_articles

SAMPLE = resource("sample")
SAMPLE_ISSUE = "2026-4"

_PUBLICATION = """name = "Meetblad"
language = "nl"
style = "classic"

[nameplate]
title = "Meetblad"
subtitle = "Voor wie wil weten hoe lang iets duurt"

[colophon]
title = "Colofon"
text = "Gemaakt om te meten."

[[themes]]
id = "algemeen"
name = "Algemeen"
colour = "#1f4e79"
"""


def _article_file(article: Article) -> str:
    fields = {
        "title": article.title,
        "kicker": article.kicker,
        "lead": article.lead,
        "authors": ["redactie"],
        "theme": "algemeen",
        "kind": article.kind.value,
    }
    front = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return f"---\n{front}\n---\n\n{article.body}\n"


def write_issue(folder: Path, articles: int, words: int = 400) -> Path:
    """Write a publication with one generated issue into `folder` and return the path of the issue."""
    issue = folder / "issues" / "1"
    (issue / "articles").mkdir(parents=True)
    (folder / "publication.toml").write_text(_PUBLICATION, encoding="utf-8")
    (folder / "authors.toml").write_text(
        '[[authors]]\nid = "redactie"\nname = "De redactie"\nrole = "redactie"\nemail = "redactie@example.org"\n',
        encoding="utf-8",
    )
    made = generate_articles(articles, words, 1)
    order = ", ".join(json.dumps(article.id) for article in made)
    (issue / "issue.toml").write_text(f'number = "1"\ndate = 2026-12-01\narticles = [{order}]\n', encoding="utf-8")
    for article in made:
        (issue / "articles" / f"{article.id}.md").write_text(_article_file(article), encoding="utf-8")
    return issue


def set_low(issue: Path, lines: int = 30) -> Path:
    """Give the first article a place of so many lines of the page, too low for its text; return the issue."""
    path = issue / "issue.toml"
    page = f'[[page]]\nnumber = 1\nrows = [[{{ article = "artikel-1", lines = {lines} }}]]\n'
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{page}", encoding="utf-8")
    return issue


def change_a_word(issue: Path) -> None:
    """Change the last word of an article to one that was never there, as an editor does between two looks."""
    path = sorted((issue / "articles").glob("*.md"))[0]
    text = path.read_text(encoding="utf-8").rstrip()
    path.write_text(f"{text.rpartition(' ')[0]} n{time.time_ns()}\n", encoding="utf-8")


def as_markdown(issue: Path, target: Path) -> Path:
    """Write all articles of an issue, without their front matter, as one Markdown file for the peers."""
    parts = [
        path.read_text(encoding="utf-8").split("\n---\n", 1)[-1].strip()
        for path in sorted((issue / "articles").glob("*.md"))
    ]
    target.write_text("\n\n".join(f"# Artikel {n}\n\n{part}" for n, part in enumerate(parts, 1)), encoding="utf-8")
    return target
