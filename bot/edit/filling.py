"""Where a bullet was withheld its story is not lost: which stories are to be told by the floor instead, and where."""

from collections.abc import Sequence

from bot.domain.digest import Draft, Edited, Story, Withheld


def untold(accepted: Sequence[Draft], withheld: Sequence[Withheld], edited: Edited) -> dict[str, tuple[Story, ...]]:
    """By section, the stories that the withheld bullets were about and that nothing accepted there tells."""
    story_of = {article.id: article.story for article in edited.used}
    told = {(draft.section, story_of.get(source)) for draft in accepted for source in draft.sources}
    missing: dict[str, set[str | None]] = {}
    for one in withheld:
        stories = {story_of.get(source) for source in one.sources}
        missing.setdefault(one.section, set()).update(story for story in stories if (one.section, story) not in told)
    found = {
        section: tuple(story for story in edited.stories if story.id in stories) for section, stories in missing.items()
    }
    return {section: stories for section, stories in found.items() if stories}


def filled(accepted: Sequence[Draft], floor: Sequence[Draft], gaps: dict[str, tuple[Story, ...]]) -> tuple[Draft, ...]:
    """The accepted drafts, and after them those of the floor that tell a story which is missing in their section."""
    missing = {(section, article) for section, stories in gaps.items() for each in stories for article in each.articles}
    added = (draft for draft in floor if any((draft.section, source) in missing for source in draft.sources))
    return (*accepted, *added)
