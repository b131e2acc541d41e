"""What a publication changes of its house style: the file `style/tokens.toml`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Self, cast

from msgspec import Struct

from redactie.model.message import message
from redactie.store.errors import StoreError, explained
from redactie.store.files import refuse_outside
from redactie.store.toml_file import TomlFile, parse

OWN_TOKENS = Path("style", "tokens.toml")

# By group and name; None takes a token out, so that it is as in the house style again.
TokenValues = Mapping[tuple[str, str], str | int | float | None]


class TokenChange(Struct, frozen=True):
    """The text of the file before a change and after it; None where there is no file. `root` is the publication's."""

    root: Path
    before: str | None
    after: str | None

    def apply(self) -> None:
        """Write the new text. Raises StoreError, and writes nothing, when the file is not as it was before."""
        file = _load(self.root)
        if _text(file) != self.before:
            raise StoreError(
                message("“{name}” was changed by another program since it was opened.", name=file.path.name),
                remedy=message("Nothing was overwritten. Open the dialog of the house style again."),
                path=file.path,
            )
        with explained(file.path):
            if self.after is None:
                file.path.unlink(missing_ok=True)
                return
            file.path.parent.mkdir(exist_ok=True)
            refuse_outside(file.path, self.root)
            file.save(self.after)

    def reversed(self) -> Self:
        """Return the change that takes this one back."""
        return type(self)(self.root, self.after, self.before)


def plan_change(publication: Path, changes: TokenValues) -> TokenChange:
    """Return what giving these tokens their values makes of the file; its comments and unknown names stay.

    Raises StoreError when the file is broken.
    """
    # Only now: reading needs no tomlkit, and starting goes faster without.
    from redactie.store.toml_edit import edit, refused

    file = _load(publication)
    if file.fault:
        raise file.fault
    before = _text(file)
    wanted = {path: value for path, value in changes.items() if _value(file, path) != value}
    if not wanted:
        return TokenChange(publication, before, before)
    with refused(file.path):
        text = edit(file.text, wanted)
    parse(text, file.path)
    return TokenChange(publication, before, text)


def _load(publication: Path) -> TomlFile:
    return TomlFile.load(publication / OWN_TOKENS, publication)


def _value(file: TomlFile, path: tuple[str, str]) -> object:
    """Return the value that the file gives a token, or None where it gives it none."""
    group: object = file.data.get(path[0])
    return cast("Mapping[str, object]", group).get(path[1]) if isinstance(group, Mapping) else None


def _text(file: TomlFile) -> str | None:
    return file.text if file.fingerprint else None
