"""The web page: one file that holds all it needs, or a folder with its pictures beside it; no script in it, ever."""
