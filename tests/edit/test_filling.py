"""A story whose bullet was withheld is told by the floor, where nothing else tells it."""

from bot.domain.digest import Draft, Edited, EditedArticle, Story, Withheld
from bot.edit.filling import filled, untold
from tests.edit.making import article

EDITED = Edited(
    tuple(EditedArticle(f"a{n}", article(f"Headline {n}", hours=n), f"s{n}") for n in (1, 2, 3)),
    tuple(Story(f"s{n}", (f"a{n}",), ("us",)) for n in (1, 2, 3)),
)


def withheld(section: str, *sources: str) -> Withheld:
    return Withheld(section, "A withheld one.", sources, "no reason")


def test_the_story_of_a_withheld_bullet_is_missing_in_its_section() -> None:
    gaps = untold([Draft("us", "Told.", ("a2",))], [withheld("us", "a1", "a2")], EDITED)
    assert {section: [story.id for story in stories] for section, stories in gaps.items()} == {"us": ["s1"]}


def test_nothing_is_missing_where_another_bullet_tells_it_or_nothing_known_was_cited() -> None:
    assert untold([Draft("us", "Told.", ("a1",))], [withheld("us", "a1"), withheld("china", "a9")], EDITED) == {}


def test_the_floor_fills_only_the_gaps_and_only_in_their_section() -> None:
    told = Draft("us", "Told.", ("a2",))
    floor = [Draft("us", "One.", ("a1",)), Draft("us", "Two.", ("a2",)), Draft("overall", "One.", ("a1",))]
    gaps = untold([told], [withheld("us", "a1")], EDITED)
    assert filled([told], floor, gaps) == (told, floor[0])
