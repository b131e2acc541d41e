"""Redactie: the desktop editorial tool for the newsletter of a small association."""

__version__ = "0.1.0"
