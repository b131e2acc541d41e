"""One module per command. Each takes plain values and a terminal, and returns the exit code."""
