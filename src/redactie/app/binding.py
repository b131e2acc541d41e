"""Gives Python its own import statement back. Imported before the other parts of the window.

PySide puts a statement of its own in its place, which reads the source of every module that is imported to see whether
it may ask for a `__feature__`. None of ours does, and the reading takes a twentieth of the start.
"""

import builtins

from PySide6 import QtCore as QtCore  # this is what replaces the statement

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
