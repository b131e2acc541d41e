"""The preview: the pages as they are printed, on a desk."""
