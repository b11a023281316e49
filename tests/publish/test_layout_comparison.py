"""One story beside itself."""

from bot.domain.digest import Story
from bot.publish.blocks import StoryMenu
from bot.publish.layout_comparison import Told, lay_out_comparison
from tests.publish.digests import ARTICLES, article, digest
from tests.publish.test_layout import assert_within_limits, text_of


def test_each_side_stands_under_its_name_with_its_own_words_in_bold() -> None:
    told = (Told("us", ((ARTICLES[0], ("rise",)),)), Told("china", ((ARTICLES[2], ("回应",)),)), Told(None, ()))
    (message,) = lay_out_comparison(digest(), told, ("Tariffs", "ships"))
    text = text_of((message,))
    assert "All sides say: Tariffs, ships" in text
    assert "**🟦 United States**\n[Tariffs **rise** on ships](<https://reuters.com/1>)\n-# Reuters · GB" in text
    assert "中国**回应**关税" in text
    assert "**Of no side**" in text


def test_many_headlines_of_one_side_do_not_bury_the_other() -> None:
    told = (Told("us", tuple((article(n), ()) for n in range(1, 12))),)
    (message,) = lay_out_comparison(digest(), told, ())
    assert "and 5 more" in text_of((message,))
    assert "All sides say" not in text_of((message,))


def test_other_stories_are_in_a_menu_by_their_first_headline() -> None:
    stories = (Story("s1", ("a1",), ("us", "china")), Story("s9", ("a99",), ("us", "china")))
    (message,) = lay_out_comparison(digest(), (), (), stories)
    (menu,) = [block for block in message.blocks if isinstance(block, StoryMenu)]
    assert menu.options == (("s1", "Tariffs rise on ships"), ("s9", "s9"))


def test_long_headlines_stay_within_the_limits() -> None:
    long = tuple((article(n, "T" * 300, url=f"https://e.example/{'x' * 580}{n}"), ("T",)) for n in range(1, 41))
    told = (Told("us", long), Told("china", long), Told(None, long))
    stories = tuple(Story(f"s{n}", ("a1",), ("us", "china")) for n in range(40))
    assert_within_limits(lay_out_comparison(digest(), told, ("w" * 400,) * 4, stories))
