"""The dialog for exporting: which formats, which articles, where to."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from redactie.app.export.runner import ExportRunner
from redactie.app.failures import show_error
from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.properties.fields import ChoiceField
from redactie.app.translate import tr, tr_message
from redactie.app.words import article_name
from redactie.export.order import Order, typed_folder
from redactie.export.registry import FORMATS, Format
from redactie.model.preset import DEFAULT_PRESET
from redactie.model.publication import Publication
from redactie.text.edition import Edition

# Lets a preset be changed, and returns the publication as it is then.
ChangePreset = Callable[[str, QWidget], Publication | None]


class ExportDialog(QDialog):
    """Exports an edition and tells where the files are; the choices are remembered in the settings."""

    def __init__(
        self,
        edition: Edition,
        settings: QSettings,
        parent: QWidget | None = None,
        runner: ExportRunner | None = None,
        formats: Mapping[str, Format] = FORMATS,
        memories: Path | None = None,
        change_preset: ChangePreset | None = None,
    ) -> None:
        super().__init__(parent)
        self._change_preset = change_preset
        self._memories = memories
        self._formats = formats
        self._edition = edition
        self._settings = settings
        self.runner = runner or ExportRunner(self)
        self.written: tuple[Path, ...] = ()
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(720)
        self.formats = {name: QCheckBox(tr_message(each.title)) for name, each in formats.items()}
        self.as_folder = {
            name: QCheckBox(tr_message(each.folder)) for name, each in formats.items() if each.folder is not None
        }
        self.preset, self.preset_purpose = _preset_list(formats), label("", "small")
        self.change_preset = quiet(tr("Change…"), "sliders")
        self.change_preset.setAccessibleName(tr("Change this finish of the PDF"))
        self.change_preset.setVisible(change_preset is not None)
        self.whole = QRadioButton(tr("The whole issue"))
        self.some = QRadioButton(tr("Chosen articles"))
        self.articles = _article_list(edition)
        self.folder = QLineEdit()
        self.browse = QPushButton(tr("Choose…"))
        self.open_after = QCheckBox(tr("Open the files afterwards"))
        self.progress = QProgressBar()
        self.told = label("", "quiet")
        self.open_folder = quiet(tr("Open the folder"), "folder-open")
        self.start = QPushButton(tr("Export"))
        self.stop = QPushButton(tr("Cancel"))
        self._lay_out()
        self._restore()
        self._connect()
        self._follow()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(XS)
        choices = QHBoxLayout()
        choices.setSpacing(L)
        choices.addLayout(self._format_column(), 1)
        choices.addLayout(self._contents_column(), 1)
        layout.addLayout(choices, 1)
        layout.addSpacing(M)
        layout.addWidget(label(tr("In the folder"), "section", buddy=self.folder))
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        layout.addLayout(row)
        layout.addWidget(self.open_after)
        layout.addSpacing(S)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.told.setWordWrap(True)
        layout.addWidget(self.progress)
        layout.addWidget(self.told)
        layout.addSpacing(M)
        layout.addLayout(self._button_row())
        for each in (self.progress, self.told, self.open_folder):
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(each is self.progress)
            each.setSizePolicy(policy)
            each.hide()

    def _format_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(label(tr("Formats"), "section"))
        for name, box in self.formats.items():
            column.addWidget(box)
            hint = label(tr_message(self._formats[name].purpose), "small")
            hint.setWordWrap(True)
            hint.setContentsMargins(L, 0, 0, S)
            column.addWidget(hint)
            if name in self.as_folder:
                column.addLayout(_indented(self.as_folder[name]))
            if self._formats[name].presets:
                self.preset_purpose.setWordWrap(True)
                self.preset_purpose.setContentsMargins(L, 0, 0, S)
                row = _indented(self.preset, XS)
                row.addWidget(self.change_preset)
                column.addLayout(row)
                column.addWidget(self.preset_purpose)
        column.addStretch(1)
        return column

    def _contents_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(label(tr("Contents"), "section"))
        column.addWidget(self.whole)
        column.addWidget(self.some)
        column.addWidget(self.articles, 1)
        return column

    def _button_row(self) -> QHBoxLayout:
        for button in (self.browse, self.open_folder, self.stop, self.change_preset):
            button.setAutoDefault(False)  # Enter exports, wherever the keyboard is
        self.start.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.open_folder)
        row.addStretch(1)
        row.addWidget(self.start)
        row.addWidget(self.stop)
        return row

    def _connect(self) -> None:
        for box in self.formats.values():
            box.toggled.connect(self._follow)
        self.preset.currentIndexChanged.connect(self._follow)
        self.change_preset.clicked.connect(self._ask_preset)
        self.some.toggled.connect(self._follow)
        self.articles.itemChanged.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self.browse.clicked.connect(self._browse)
        self.start.clicked.connect(self._begin)
        self.stop.clicked.connect(self._cancel)
        self.open_folder.clicked.connect(lambda: _open(self._typed_folder()))
        self.runner.progressed.connect(self._show_progress)
        self.runner.finished.connect(self._finish)
        self.runner.failed.connect(self._fail)
        self.runner.cancelled.connect(lambda: self._end(tr("Cancelled. The earlier files are as they were.")))

    # --- choices -----------------------------------------------------------------------------------------------

    @property
    def chosen_formats(self) -> tuple[str, ...]:
        """The names of the chosen formats."""
        return tuple(name for name, box in self.formats.items() if box.isChecked())

    @property
    def chosen_preset(self) -> str:
        """The name of the preset by which a PDF is finished."""
        return str(self.preset.currentData() or DEFAULT_PRESET)

    @property
    def chosen_articles(self) -> tuple[str, ...]:
        """The ids of the chosen articles; empty for the whole issue."""
        if self.whole.isChecked():
            return ()
        items = [self.articles.item(row) for row in range(self.articles.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _follow(self) -> None:
        self.articles.setEnabled(self.some.isChecked() and not self.runner.busy)
        self._follow_formats()
        articles = self.whole.isChecked() or bool(self.chosen_articles)
        good = bool(self.chosen_formats and articles and self.folder.text().strip())
        self.start.setEnabled(good and not self.runner.busy)

    def _typed_folder(self) -> Path:
        return typed_folder(self.folder.text().strip())

    def _follow_formats(self) -> None:
        for name, box in self.as_folder.items():
            box.setEnabled(self.formats[name].isChecked() and not self.runner.busy)
        presets = [
            each.presets for name, each in self._formats.items() if each.presets and self.formats[name].isChecked()
        ]
        for each in (self.preset, self.change_preset):
            each.setEnabled(bool(presets) and not self.runner.busy)
        if choice := next((each[self.chosen_preset] for each in presets if self.chosen_preset in each), None):
            self.preset_purpose.setText(tr_message(choice.purpose))
            self._make_room()

    def _ask_preset(self) -> None:
        """Let the chosen preset be changed, and export by what it is then."""
        changed = self._change_preset(self.chosen_preset, self) if self._change_preset else None
        if changed:
            publication = replace(self._edition.publication, presets=changed.presets)
            self._edition = replace(self._edition, publication=publication)

    def _make_room(self) -> None:
        """Be as high as the hints need: Qt does not count the lines into which they are broken."""
        if layout := self.layout():
            layout.activate()  # it has not heard of another text yet
            self.setMinimumHeight(layout.totalHeightForWidth(max(self.width(), self.minimumWidth())))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), str(self._typed_folder()))
        if folder:
            self.folder.setText(folder)

    def _restore(self) -> None:
        formats = str(self._settings.value("export/formats", "pdf,docx,html")).split(",")
        for name, box in self.formats.items():
            box.setChecked(name in formats)
        self.whole.setChecked(True)
        key = f"export/folder/{self._edition.folders.publication.name}"
        self.folder.setText(str(self._settings.value(key, self._edition.folders.publication.absolute() / "export")))
        for name, box in self.as_folder.items():
            box.setChecked(bool(self._settings.value(f"export/{name}-folder", False, type=bool)))
        preset = self.preset.findData(self._settings.value("export/preset", ""))
        self.preset.setCurrentIndex(preset if preset >= 0 else self.preset.findData(DEFAULT_PRESET))
        self.open_after.setChecked(bool(self._settings.value("export/open", False, type=bool)))

    def _remember(self) -> None:
        self._settings.setValue("export/formats", ",".join(self.chosen_formats))
        self._settings.setValue(f"export/folder/{self._edition.folders.publication.name}", self.folder.text())
        for name, box in self.as_folder.items():
            self._settings.setValue(f"export/{name}-folder", box.isChecked())
        self._settings.setValue("export/preset", self.chosen_preset)
        self._settings.setValue("export/open", self.open_after.isChecked())

    # --- running -----------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._remember()
        self._set_running(True)
        self.told.hide()
        self.open_folder.hide()
        folder = self._typed_folder()
        as_folder = tuple(name for name, box in self.as_folder.items() if box.isChecked())
        self.runner.start(
            Order(
                self._edition,
                self.chosen_formats,
                self.chosen_articles,
                folder,
                as_folder,
                self._memories,
                self.chosen_preset,
            )
        )

    def _cancel(self) -> None:
        if self.runner.busy:
            self.runner.cancel()
        else:
            self.reject()

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(1000 * share))

    def _finish(self, written: Sequence[Path]) -> None:
        self.written = tuple(written)
        self._end("\n".join(path.name for path in written))
        self.open_folder.show()
        self.stop.setText(tr("Close"))
        if self.open_after.isChecked():
            for path in written:
                _open(path / "index.html" if path.is_dir() else path)

    def _fail(self, error: Exception) -> None:
        self._end(tr("Nothing was exported. The earlier files are as they were."))
        show_error(self, error)

    def _end(self, text: str) -> None:
        self._set_running(False)
        self.told.setText(text)
        self.told.show()
        self.adjustSize()

    def _set_running(self, running: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(running)
        choices: list[QWidget] = [*self.formats.values(), self.whole, self.some, self.folder]
        for each in (*choices, self.browse, self.open_after):
            each.setEnabled(not running)
        self._follow_formats()
        self.articles.setEnabled(not running and self.some.isChecked())
        self.stop.setText(tr("Cancel"))
        self.start.setEnabled(not running)

    def reject(self) -> None:
        """Close; an export that still runs is cancelled first."""
        self.runner.close()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Cancel what runs before the dialog goes."""
        self.runner.close()
        super().closeEvent(event)


def _indented(widget: QWidget, below: int = S) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(L, 0, 0, below)
    row.addWidget(widget)
    return row


def _preset_list(formats: Mapping[str, Format]) -> ChoiceField:
    presets = ChoiceField()
    presets.setAccessibleName(tr("Finish of the PDF"))
    for each in formats.values():
        for name, choice in each.presets.items():
            presets.addItem(tr_message(choice.title), name)
    return presets


def _article_list(edition: Edition) -> QListWidget:
    articles = QListWidget()
    articles.setProperty("role", "framed")
    articles.setAccessibleName(tr("Articles"))
    articles.setMinimumHeight(160)
    for article in edition.issue.articles:
        item = QListWidgetItem(article_name(article))
        item.setData(Qt.ItemDataRole.UserRole, article.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        articles.addItem(item)
    return articles


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
