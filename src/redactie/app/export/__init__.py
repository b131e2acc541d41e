"""The dialog that exports the issue, and the thread that does the work."""
