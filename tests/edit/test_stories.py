"""Stories: one event across outlets, wordings and languages; two events that share words stay apart."""

import pytest

from bot.edit.stories import cluster, grouped
from tests.edit.making import TOPIC, article

OTHERS = [
    article("Sino-US student exchange numbers recover to 60% of 2019 level", "china", hours=20),
    article("Bessent to meet He Lifeng in Kuala Lumpur on May 20", hours=11),
    article("Freight rates from Shanghai to Los Angeles jump 18% in a week", None, hours=15),
    article("Nvidia says it may sell the B30 chip to China", hours=12),
]


def together(*titles: tuple[str, str, str]) -> bool:
    """Whether the first two, as (title, side, language), are one story among others of the day."""
    articles = [
        article(title, side, language=language, by=f"Outlet {n}") for n, (title, side, language) in enumerate(titles)
    ]
    return any({0, 1} <= set(group) for group in cluster([*articles, *OTHERS], TOPIC))


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "China halts gallium shipments to 14 US defense contractors",
            "China bars gallium exports to 14 US arms firms",
            "en",
        ),
        ("US puts 23 Chinese drone makers on trade blacklist", "美国将23家中国无人机企业列入实体清单", "zh"),
        ("USS Halloran sails through Taiwan Strait", "Эсминец США «Халлоран» прошёл через Тайваньский пролив", "ru"),
        (
            "US revokes visas of seven Chinese researchers",
            "Estados Unidos revoca visados de siete investigadores chinos",
            "es",
        ),
    ],
)
def test_one_event_is_one_story(one: str, other: str, language: str) -> None:
    assert together((one, "us", "en"), (other, "china", language))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China books 1.2 million tons of US soybeans", "China books 1.8 million tons of Brazilian soybeans"),
        ("USS Halloran sails through Taiwan Strait", "China Brief: Halloran, Taiwan Strait and soybeans"),
        ("EU lawmakers back 23% duty on Chinese drones", "US puts 23 Chinese drone makers on trade blacklist"),
    ],
)
def test_look_alikes_and_round_ups_stay_apart(one: str, other: str) -> None:
    assert not together((one, "us", "en"), (other, "china", "en"))


def test_what_embeddings_say_counts_half() -> None:
    articles = [
        article("China halts gallium shipments to 14 US defense contractors"),
        article("China bars gallium exports to 14 US arms firms", "china"),
        *OTHERS,
    ]
    assert [0, 1] in cluster(articles, TOPIC, lambda _i, _j: 1.0)
    assert [0, 1] not in cluster(articles, TOPIC, lambda _i, _j: -1.0)


def test_one_link_does_not_chain_two_events() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.4, (2, 3): 0.9}
    assert grouped(4, chain) == [[0, 1], [2, 3]]


def test_three_that_are_all_alike_are_one_group() -> None:
    assert grouped(3, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.7}) == [[0, 1, 2]]


def test_nothing_gives_no_groups() -> None:
    assert cluster([], TOPIC) == []


def test_a_word_that_everybody_uses_finds_no_pairs() -> None:
    many = [article(f"Gallium number{n} appears", by=f"Outlet {n}") for n in range(60)]
    assert cluster(many, TOPIC) == [[n] for n in range(60)]


def test_what_the_other_side_does_in_turn_is_another_event() -> None:
    assert not together(
        ("US expels twelve Chinese diplomats", "us", "en"), ("China expels twelve US diplomats", "china", "en")
    )
    assert together(
        ("US expels twelve Chinese diplomats", "us", "en"),
        ("China protests after US expels twelve diplomats", "china", "en"),
    )
