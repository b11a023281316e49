"""Attribution: any sentence finds the articles it rests on, or none."""

from bot.domain.digest import EditedArticle
from bot.edit.attribution import attribute
from tests.edit.making import TOPIC, article

TITLES = [
    ("China halts gallium shipments to 14 US defense contractors", "us", "en"),
    ("USS Halloran sails through Taiwan Strait; Navy calls transit routine", "us", "en"),
    ("Chinese regulators tell tech giants to hold off on Nvidia's B30", None, "en"),
    ("Nvidia says it has US licence to sell B30 chip to China, first orders due in July", "us", "en"),
    ("美国吊销七名中国学者签证", "china", "zh"),
    ("EU lawmakers back 23% duty on Chinese drone imports", None, "en"),
]
ARTICLES = [
    EditedArticle(f"a{n}", article(title, side, language=language, by=f"Paper {n}"))
    for n, (title, side, language) in enumerate(TITLES, start=1)
]


def sources(text: str) -> tuple[str, ...]:
    return attribute(text, ARTICLES, TOPIC)


def test_a_paraphrase_finds_its_article() -> None:
    assert sources("Beijing will no longer export gallium to fourteen American military suppliers.") == ("a1",)


def test_a_sentence_that_joins_two_articles_finds_both() -> None:
    text = "Nvidia may sell the B30 chip with orders due in July, but regulators told tech giants to hold off."
    assert set(sources(text)) == {"a3", "a4"}


def test_a_headline_in_another_language_is_a_source() -> None:
    assert sources("The US revoked the visas of seven Chinese scholars.") == ("a5",)


def test_an_empty_tail_does_not_count() -> None:
    text = "A Navy ship sailed through the Taiwan Strait, reflecting tensions over gallium shipments to contractors."
    assert sources(text) == ("a2",)


def test_a_sentence_about_nothing_in_particular_has_no_source() -> None:
    assert sources("Relations remain tense as frictions continue to shape the outlook.") == ()
    assert sources("And so on.") == ()


def test_without_articles_there_is_no_source() -> None:
    assert attribute("China halts gallium shipments.", [], TOPIC) == ()


def test_at_most_four_sources_are_named() -> None:
    same = [EditedArticle(f"a{n}", article(TITLES[0][0], by=f"Paper {n}")) for n in range(1, 8)]
    assert attribute(TITLES[0][0], [*same, *ARTICLES[1:]], TOPIC) == ("a1", "a2", "a3", "a4")
