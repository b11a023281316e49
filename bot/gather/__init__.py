"""Feeds to articles: polite and guarded fetching, parsing in worker processes, publishers, sides, and feed health."""
