from collections.abc import Iterator

import pytest

from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """Return a typesetter that the tests of a module share, as the window shares one for all its work."""
    made = Typesetter(HouseStyle.load("classic"))
    yield made
    made.close()
