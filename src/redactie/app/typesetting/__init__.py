"""Typesetting off the main thread."""
