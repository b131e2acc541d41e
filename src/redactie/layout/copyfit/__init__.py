"""Copyfit: where an article can be made a line shorter or longer, told from the lines that the engine sets."""
