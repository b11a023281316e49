"""Parallax: daily digests of a subject as each side of it reports it."""

__version__ = "0.1.0"
