"""Scores of the editor and of the extractive writer on labelled sets: `python -m tests.eval [FOLDER…]`."""
