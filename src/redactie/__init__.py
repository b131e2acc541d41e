"""Redactie: the desktop editorial tool for the newsletter of a small association."""
