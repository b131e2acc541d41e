"""What the editor sets once: the facts of the publication and of an issue."""
