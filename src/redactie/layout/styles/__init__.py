"""House styles: the files that they are made of, and those with which a publication changes them."""
