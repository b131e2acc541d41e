"""Files that link to an article, when the article gets another name: all of them follow, or none does."""

import contextlib
from collections.abc import Generator, MutableMapping

from msgspec.structs import replace

from redactie.model.article import Article
from redactie.model.message import message
from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError
from redactie.text.relink import Relinker

_MOST_PLACES = 50  # in one front matter; each costs reading it once


@contextlib.contextmanager
def links_following(files: MutableMapping[str, ArticleFile], old: str, new: str) -> Generator[None]:
    """Let the links in these files lead to the article `new`, then do what is within; if that fails all is put back.

    Raises StoreError when a file cannot be changed; then none is.
    """
    relinker = Relinker(old, new)
    before = dict(files)
    changed: dict[str, ArticleFile] = {}
    for name, file in before.items():
        with _refused(file):
            made = relinked(file, relinker)
        if made is not file:
            changed[name] = made
    try:
        for name, file in changed.items():
            with _refused(file):
                files[name] = file.write()
        yield
    except BaseException:
        for name in changed:
            _put_back(files, name, before[name])
        raise


def relinked(file: ArticleFile, relinker: Relinker) -> ArticleFile:
    """Return the file with its links leading to the new name, or itself where it has none. Raises StoreError."""
    wanted = relinker.article(file.article)
    if wanted == file.article:
        return file
    parts = replace(file.parts, body=relinker.text(file.parts.body))
    made = _with_head(replace(file, parts=parts, article=replace(file.article, body=wanted.body)), wanted, relinker)
    # A value that YAML spells in another way than the article has it is written anew.
    return made if file.proves(made, wanted) else file.with_article(wanted)


def _with_head(file: ArticleFile, wanted: Article, relinker: Relinker) -> ArticleFile:
    """Return the file with the new name in every place of the front matter that is the destination of a link."""
    for place in reversed(relinker.places(file.parts.head)[:_MOST_PLACES]):
        parts = replace(file.parts, head=relinker.put(file.parts.head, [place]))
        with contextlib.suppress(StoreError):
            made = ArticleFile.parse(file.path, parts.join(), file.fingerprint)
            # A comment or an unknown name changes nothing, what only looks like a link too much.
            if made.article != file.article and relinker.article(made.article) == wanted:
                file = made
    return file


@contextlib.contextmanager
def _refused(file: ArticleFile) -> Generator[None]:
    """Say of what the disk refuses that it is why the article was not renamed."""
    try:
        yield
    except StoreError as error:
        what = message(
            "The article was not renamed, because the link to it in “{name}” could not follow. {reason}",
            name=file.path.name,
            reason=error.what,
        )
        raise StoreError(what, remedy=error.remedy, path=error.path, line=error.line) from error


def _put_back(files: MutableMapping[str, ArticleFile], name: str, before: ArticleFile) -> None:
    now = files.get(name)
    if now and now is not before:
        # Where even this is refused the file holds a link that leads nowhere, and a finding tells of it.
        with contextlib.suppress(StoreError):
            files[name] = replace(before, fingerprint=now.fingerprint).write()
