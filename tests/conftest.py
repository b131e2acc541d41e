"""What all tests share: a quiet Qt without a screen, hypothesis profiles, and silence as part of the contract."""

import logging
import os
import tempfile

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.support.golden"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=2000)
# Continuous integration judges a change, not the luck of the draw: there the same cases come every time.
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default"))


def pytest_configure(config: pytest.Config) -> None:
    """Keep what a test deletes or learns out of the user's recycle bin and cache."""
    folder = tempfile.TemporaryDirectory(prefix="redactie-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    # Before Qt and send2trash look for them.
    for name in ("data", "cache"):
        os.environ[f"XDG_{name.upper()}_HOME"] = os.path.join(folder.name, name)  # noqa: PTH118


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture):
    """Fail a test in which our code logged a warning that the test did not take away with `caplog.clear()`."""
    yield
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.name.startswith("redactie") and record.levelno >= logging.WARNING
    ]
    assert not unexpected
