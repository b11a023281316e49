"""A thesaurus of news English, as data: which words stand for which, and which for the reverse.

Each line of a table is a group, `name: words that may stand for each other | groups that mean the reverse`, its words in
their base form, hyphens as spaces.
"""
