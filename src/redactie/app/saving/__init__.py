"""Saving, and what keeps the text when saving was not possible."""
