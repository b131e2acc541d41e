"""The main window: it puts the features together and owns almost nothing."""
