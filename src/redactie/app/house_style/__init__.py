"""The dialog in which a publication changes the tokens of its house style."""
