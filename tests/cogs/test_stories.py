"""`/compare`, `/week`, `/trend` and `/search`, as a reader meets them in Discord."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.digest import Story
from bot.sandbox.messages.components import GALLERY, TEXT_DISPLAY, walk
from tests.cogs.conftest import Server
from tests.making import digest

YESTERDAY = date(2026, 2, 2)
HOTLINE = Story("s2", ("a2", "a4"), ("us", "china"))
SANCTIONS = Story("s1", ("a1", "a3"), ("us", "china"))


@pytest.fixture(autouse=True)
async def _two_days_are_stored(server: Server) -> None:
    edited = tuple(replace(each, story=story) for each, story in zip(digest().articles, "12123", strict=True))
    articles = tuple(replace(each, story=f"s{each.story}") for each in edited)
    stories = (HOTLINE, SANCTIONS, Story("s3", ("a5",), ("china",)))
    await server.app.digests.save(digest(day=YESTERDAY, texts=("Old hotline news.", "Old sanctions.", "A protest.")))
    await server.app.digests.save(replace(digest(), articles=articles, stories=stories))


async def test_the_weightiest_story_is_set_side_by_side_with_each_sides_own_words_marked(server: Server) -> None:
    answer = await server.type("/compare us-china")
    assert answer.private
    assert "How each side tells it" in answer.text
    assert "Washington and Beijing" in answer.text.replace("**", "")
    assert "Beijing says military hotline" in answer.text.replace("**", "")
    assert "**two years**" in answer.text
    assert "All sides say:" in answer.text
    assert "hotline" in answer.text.split("All sides say:")[1].split("\n")[0]


async def test_another_story_is_chosen_from_the_menu_or_by_words_of_a_headline(server: Server) -> None:
    shown = await server.type("/compare us-china")
    assert "countermeasures" in (await server.choose(shown.message, "s1")).text
    assert "countermeasures" in (await server.type("/compare us-china story:shipbuilders")).text
    assert "countermeasures" in (await server.type("/compare us-china s1 date:today")).text
    assert await server.offered("/compare us-china story:sanctions") == ["s1"]
    assert await server.offered("/compare moon story:s") == []


async def test_the_button_under_a_digest_compares_too(server: Server) -> None:
    shown = (await server.type("/digest us-china")).message
    assert "How each side tells it" in (await server.press(shown, "Compare")).text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/compare us-china story:moonshine", "No story of more than one side has 'moonshine' in a headline"),
        ("/compare us-china date:yesterday", "is told by more than one side"),
        ("/week us-china until:2020-01-07", "No digest of us-china is stored from 2020-01-01 to 2020-01-07"),
        ("/trend moon", "There is no topic"),
        ("/search words from:2026-02-03 to:2026-02-01", "2026-02-03 is after 2026-02-01"),
        ("/search words from:soon", "'soon' is not a date"),
    ],
)
async def test_what_has_no_answer_is_one_clear_sentence(server: Server, line: str, told: str) -> None:
    answer = await server.type(line)
    assert (answer.private, told in answer.text.replace("\\", "")) == (True, True)


async def test_the_week_tells_how_a_story_went_on_and_leads_to_its_days(server: Server) -> None:
    answer = await server.type("/week us-china")
    assert answer.private
    assert "28 January 2026 to 3 February 2026" in answer.text
    assert "2 digests" in answer.text
    assert "Both sides agree to reopen a hotline." in answer.text
    assert "Monday, 1: Old hotline news." in answer.text
    opened = await server.choose(answer.message, "us-china:2026-02-02")
    assert "Old sanctions." in opened.text


async def test_a_trend_has_numbers_for_those_who_do_not_see_the_picture(server: Server) -> None:
    answer = await server.type("/trend us-china")
    assert answer.private
    assert "articles a day by side" in answer.text
    assert "United States: 4 in all, at most 2 on 2 February 2026." in answer.text


async def test_a_trend_is_a_picture_with_an_alternative_text(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.reading.answers.draw", lambda *_: b"\x89PNG\r\n\x1a\n")
    (message,) = (await server.type("/trend us-china")).messages
    (gallery,) = [part for _, part in walk(message.components) if part["type"] == GALLERY]
    assert gallery["items"][0]["description"].startswith("US vs China: articles a day by side")
    assert [each.filename for each in message.attachments] == ["trend.png"]


async def test_a_trend_of_a_term_counts_headlines_in_which_it_stands_in_whatever_form(server: Server) -> None:
    text = (await server.type("/trend us-china term:sanction days:7")).text
    assert "headlines a day with “sanction” by side" in text
    assert "United States: 2 in all" in text
    assert "China: 2 in all" in text


async def test_search_finds_bullets_and_headlines_newest_first_and_opens_their_day(server: Server) -> None:
    answer = await server.type("/search hotline")
    assert answer.private
    assert answer.text.index("1. Both sides agree") < answer.text.index("1. Old hotline news.")
    assert "- Beijing says military hotline" in answer.text
    assert "Old sanctions." in (await server.choose(answer.message, "us-china:2026-02-02")).text


async def test_search_is_narrowed_by_topic_and_days(server: Server) -> None:
    assert "Both sides" not in (await server.type("/search hotline to:yesterday")).text
    assert "Old hotline" not in (await server.type("/search hotline from:today")).text
    assert "Old hotline" in (await server.type("/search hotline topic:us-china")).text
    assert "Nothing was found for “moon”" in (await server.type("/search moon")).text


async def test_many_finds_are_turned_over_page_by_page_where_they_stand(server: Server) -> None:
    for day in range(1, 21):
        texts = (f"The weather of day {day}.", "Nothing.", "Nothing else.")
        await server.app.digests.save(digest(day=date(2025, 12, day), texts=texts))
    shown = await server.type("/search weather")
    assert "day 20." in shown.text
    assert "day 1." not in shown.text
    await server.restart()
    turned = await server.press(shown.message, "page 2")
    assert "day 1." in turned.text
    assert "day 20." not in turned.text
    assert turned.message.id == shown.message.id
    assert "day 20." in (await server.press(turned.message, "page 1")).text


async def test_whoever_asks_too_often_is_told_when_to_ask_again(server: Server) -> None:
    answers = [await server.type("/compare us-china") for _ in range(4)]
    assert "One moment, please: this can be asked again in" in answers[-1].text
    assert "How each side tells it" in (await server.type("/compare us-china", person="admin")).text


async def test_hostile_headlines_do_nothing(server: Server) -> None:
    evil = "@everyone <@1> [x](https://evil.example) ```x``` discord.gg/abc \u202eevil"
    articles = tuple(replace(each, article=replace(each.article, title=evil)) for each in digest().articles)
    hostile = replace(digest(texts=(evil, evil, evil)), articles=articles, stories=(HOTLINE, SANCTIONS))
    await server.app.digests.save(hostile, replace=True)
    for line in (
        "/digest us-china public:true",
        "/sources us-china 1",
        "/compare us-china",
        "/search evil",
        "/week us-china",
    ):
        for message in (await server.type(line)).messages:
            parts = [part for _, part in walk(message.components)]
            text = "\n".join(part["content"] for part in parts if part["type"] == TEXT_DISPLAY)
            assert (message.mentions, message.mention_everyone) == ([], False)
            assert "[x](https://evil.example)" not in text
            assert "\u202e" not in text
            assert "@everyone" not in text.replace("@\u200beveryone", "")
            assert " discord.gg" not in text
