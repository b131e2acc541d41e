"""The panel with the properties of the article being edited."""
