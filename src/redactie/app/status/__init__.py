"""The line at the foot of the window."""
