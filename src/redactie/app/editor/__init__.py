"""The editor: an article as plain Markdown that reads like a page."""
