"""Making an article fit: how much it is over or under, and where that is mended most cheaply."""
