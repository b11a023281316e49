"""Numbers and dates: as a draft tells them, as an article has them, and whether the one comes of the other.

draft ──▶ quantities, durations, rates ─┐
                                        ├──▶ numbers, dates: in the article, or reckoned from it (reckoning, units)
article ──▶ sources, ordinals ──────────┘
"""
