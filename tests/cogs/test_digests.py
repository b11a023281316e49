"""`/digest`, `/sources`, the menu and the buttons, as a reader meets them in Discord."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.digest import Bullet, EditedArticle
from tests.cogs.conftest import Server
from tests.making import DAY, HEADLINES, digest

YESTERDAY = date(2026, 2, 2)


@pytest.fixture(autouse=True)
async def _two_days_are_stored(server: Server) -> None:
    await server.app.digests.save(digest(day=YESTERDAY, texts=("Old news one.", "Old news two.", "Old news three.")))
    await server.app.digests.save(digest())


async def test_the_latest_digest_is_answered_for_the_readers_eyes_only(server: Server) -> None:
    answer = await server.type("/digest us-china")
    assert answer.private
    assert "Tuesday, 3 February 2026" in answer.text
    for part in ("Overall Highlights", "United States", "China", "1. Both sides agree", "2. Sanctions", "3. A protest"):
        assert part in answer.text
    assert "machine" in answer.text


async def test_a_past_day_is_answered_by_its_date(server: Server) -> None:
    assert "Old news one." in (await server.type("/digest us-china 2026-02-02")).text
    assert "Old news one." in (await server.type("/digest us-china date:yesterday")).text


async def test_one_side_is_answered_alone(server: Server) -> None:
    answer = await server.type("/digest us-china perspective:china")
    assert "3. A protest." in answer.text
    assert "2. Sanctions" not in answer.text


async def test_the_sources_of_a_bullet_are_answered_by_command(server: Server) -> None:
    answer = await server.type("/sources us-china 1")
    assert answer.private
    assert "Outlet 2" in answer.text
    assert "Outlet 4" in answer.text
    assert "https://outlet2.example/story" in answer.text
    assert "Outlet 1" not in answer.text
    assert "Old news two." in (await server.type("/sources us-china 2 date:2026-02-02")).text


async def test_the_menu_under_a_digest_answers_the_same(server: Server) -> None:
    shown = await server.type("/digest us-china")
    assert (await server.choose(shown.message, 1)).text.partition("\n")[2] == (
        await server.type("/sources us-china 1")
    ).text.partition("\n")[2]
    assert (await server.type("/sources us-china")).text.count("outlet") == 5


async def test_the_buttons_show_a_side_all_sources_and_the_days_around(server: Server) -> None:
    shown = (await server.type("/digest us-china 2026-02-02")).message
    assert "Old news three." in (await server.press(shown, "China")).text
    everything = (await server.press(shown, "All sources")).text
    assert all(f"Outlet {number}" in everything for number in range(1, 6))
    assert "1. Both sides agree" in (await server.press(shown, "Day after")).text
    before = await server.press(shown, "Day before")
    assert (before.private, "No digest of us-china before 2026-02-02 is stored" in before.text) == (True, True)


async def test_a_message_of_long_ago_still_answers_after_a_restart(server: Server) -> None:
    shown = (await server.type("/digest us-china")).message
    await server.restart()
    assert "Outlet 1" in (await server.choose(shown, 2)).text
    assert "A protest." in (await server.press(shown, "China")).text


async def test_topics_dates_and_sides_are_offered_while_one_types(server: Server) -> None:
    assert await server.offered("/digest us") == ["us-china"]
    assert await server.offered("/digest moon") == []
    assert await server.offered("/digest us-china date:2026") == ["2026-02-03", "2026-02-02"]
    assert await server.offered("/digest us-china perspective:ch") == ["china"]
    assert await server.offered("/digest moon date:2026") == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/digest moon", "There is no topic"),
        ("/digest us-china date:2026-02-30", "is not a date"),
        ("/digest us-china date:2026-01-01", "the latest is that of 2026-02-03"),
        ("/digest us-china perspective:russia", "has no perspective"),
        ("/sources us-china 99", "There is no bullet 99"),
    ],
)
async def test_what_has_no_answer_is_one_clear_sentence_for_the_asker(server: Server, line: str, told: str) -> None:
    answer = await server.type(line)
    assert answer.private
    assert told in answer.text
    assert len(answer.messages) == 1


async def test_what_a_reader_types_is_shown_as_typed_and_does_nothing(server: Server) -> None:
    answer = await server.type('/digest "@everyone [x](https://evil.example)"')
    (message,) = answer.messages
    assert message.mentions == []
    assert not message.mention_everyone
    assert "[x](https://evil.example)" not in message.content


async def test_a_menu_of_a_digest_that_was_removed_says_so(server: Server) -> None:
    shown = (await server.type("/digest us-china")).message
    await server.app.digests.discard("us-china", DAY)
    answer = await server.choose(shown, 1)
    assert (answer.private, "No digest of us-china is stored for 2026-02-03" in answer.text) == (True, True)


async def test_a_big_digest_is_shown_whole_and_in_order_with_all_its_sources(server: Server) -> None:
    small = digest()
    articles = tuple(
        EditedArticle(
            f"a{n}",
            replace(
                HEADLINES[n % 5],
                key=f"k{n}",
                title=f"{n} ".ljust(300, "t"),
                url=f"https://e.example/{n}/".ljust(600, "u"),
            ),
            "s1",
        )
        for n in range(1, 41)
    )
    cited = tuple(each.id for each in articles)
    bullets = [Bullet(n, f"{n:02} ".ljust(400, "b"), cited if n == 1 else ("a1",)) for n in range(1, 26)]
    sections = tuple(
        replace(each, bullets=tuple(bullets[part[0] : part[1]]))
        for each, part in zip(small.sections, ((0, 9), (9, 17), (17, 25)), strict=True)
    )
    await server.app.digests.save(replace(small, articles=articles, sections=sections, stories=()), replace=True)
    answer = await server.type("/digest us-china")
    places = [answer.text.index(f"{bullet.n}. {bullet.text}") for bullet in bullets]
    assert places == sorted(places)
    shown = await server.type("/sources us-china 1")
    seen = 0
    while True:
        found = [n for n in range(1, 41) if f"https://e.example/{n}/" in shown.text]
        assert found[0] == seen + 1
        seen = found[-1]
        if seen == 40:
            break
        pages = [label for label in shown.text.split("[") if label.startswith("page ")]
        shown = await server.press(shown.message, pages[-1].partition("]")[0])


async def test_a_bug_is_told_with_an_id_that_stands_in_the_log(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("the shelf fell down")

    monkeypatch.setattr(server.app.reading, "digest", broken)
    answer = await server.type("/digest us-china")
    assert "Something went wrong here" in answer.text
    assert "shelf" not in answer.text
    identifier = answer.text.rpartition("error ")[2].strip("`.\n")
    assert identifier in caplog.text
    assert "the shelf fell down" in caplog.text
