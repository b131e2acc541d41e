"""The window: everything Qt, one sub-package per feature."""
