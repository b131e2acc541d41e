"""Publication folders on disk: read, write, create."""
