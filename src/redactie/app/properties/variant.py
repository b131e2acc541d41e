"""The headline and the lead that one output has instead of those of the article."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.fields import TextField
from redactie.app.translate import tr
from redactie.model.article import Variant


class VariantField(QWidget):
    """Two texts, each with its caption. `edited` carries the variant when the user changes one of them."""

    edited = Signal(object)

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variant = Variant()
        self.title = TextField()
        self.lead = TextField(2)
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(XS)
        for name, caption, field in (("title", title, self.title), ("lead", lead, self.lead)):
            field.setPlaceholderText(tr("As above"))
            layout.addWidget(label(caption, "label", buddy=field))
            layout.addWidget(field)
            layout.addSpacing(S)
            field.edited.connect(partial(self._change, name))

    def show_variant(self, variant: Variant) -> None:
        """Show these texts."""
        self._variant = variant
        self.title.set_text(variant.title)
        self.lead.set_text(variant.lead)

    def _change(self, name: str, text: str) -> None:
        self._variant = replace(self._variant, **{name: text})
        self.edited.emit(self._variant)
