"""The command line: thin commands over the core. Every command loads only what it needs, when it runs."""
