"""Asks for advice about one article off the main thread, and off the one that typesets the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from redactie.app.background import Latest

if TYPE_CHECKING:
    from redactie.layout.copyfit.advice import Advice
    from redactie.layout.copyfit.copyfitter import Copyfitter
    from redactie.layout.styles.style import HouseStyle
    from redactie.text.edition import Edition


class Adviser(QObject):
    """Tells how articles become shorter or longer; what is asked meanwhile replaces what waits.

    `advised` brings the advice and `failed` an exception, on the thread that this object lives on.
    """

    advised = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.done.connect(self.advised)
        self._latest.failed.connect(self.failed)
        self._style: HouseStyle | None = None
        self._copyfitter: Copyfitter | None = None

    @property
    def busy(self) -> bool:
        """Whether an article is looked at or waits."""
        return self._latest.busy

    def set_style(self, style: HouseStyle | None) -> None:
        """Look at articles in this house style from now on; None is the publication's."""
        self._style = style

    def ask(self, edition: Edition, article: str) -> None:
        """Look at an article of an edition soon."""
        style = self._style
        self._latest.submit(lambda: self._advise(edition, article, style))

    def close(self) -> None:
        """Wait for what runs and give back what the engine holds."""
        self._latest.close()
        if self._copyfitter is not None:
            self._copyfitter.close()
            self._copyfitter = None

    def _advise(self, edition: Edition, article: str, style: HouseStyle | None) -> Advice:
        # Imported on the thread, so that the window need not wait for the compiler.
        from redactie.layout.copyfit.copyfitter import Copyfitter

        if self._copyfitter is None:
            self._copyfitter = Copyfitter()
        return self._copyfitter.advise(edition, article, style)
