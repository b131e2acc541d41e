"""A program that ends after so many milliseconds, whatever is being typeset or drawn; run by `test_ending`."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from redactie.app.preview.view import PreviewView
from redactie.app.typesetting.worker import TypesettingService
from tests.app.typesetting.engine import SmallEngine, small_edition, texts


def main() -> int:
    app = QApplication([])
    edition = small_edition(texts(6))
    preview, service = PreviewView(), TypesettingService(make=lambda _style: SmallEngine())
    service.pagesReady.connect(preview.show_pages)
    # The next edition at once, so that there is always something to do.
    service.pagesReady.connect(lambda _pages: service.request(edition))
    preview.show()
    service.request(edition)
    QTimer.singleShot(int(sys.argv[1]), app.quit)
    code = app.exec()
    if "close" in sys.argv:
        service.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
