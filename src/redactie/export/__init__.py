"""One module per output format behind one protocol and a registry."""
