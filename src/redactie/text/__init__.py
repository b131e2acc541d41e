"""From the Markdown that an editor types to the one document tree that every output is written from."""
