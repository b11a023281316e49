"""Sources in Discord."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.digest import Digest, Support
from bot.domain.errors import NotStoredError
from bot.publish import layout, markdown
from bot.publish.blocks import Buttons, TurnPage
from bot.publish.escape import link
from bot.publish.layout_sources import one_page
from bot.publish.lengths import measure
from tests.publish.digests import ARTICLES, DAY, MADE, UNKNOWN, article, bullet, digest, uncited
from tests.publish.test_layout import assert_within_limits, text_of


def test_a_bullet_leads_to_publisher_country_ownership_headline_link_words_time_and_language() -> None:
    quoting = article(1, snippet="Duties begin in March.")
    (message,) = layout.lay_out_sources(digest(articles=(quoting, *ARTICLES[1:])), 1)
    moments = [int(MADE.replace(hour=2, minute=n, second=0, microsecond=0).timestamp()) for n in (1, 3)]
    assert text_of((message,)) == (
        "### Sources of bullet 1\n"
        "-# US vs China · 3 February 2026\n"
        "> Reuters: Tariffs rise on ships\n"
        "-# 2 independent publishers\n"
        "[Tariffs rise on ships](<https://reuters.com/1>)\n"
        "> Duties begin in March.\n"
        f"-# Reuters · GB · private · en-US · <t:{moments[0]}:f>\n"
        "[中国回应关税](<https://news.cn/3>)\n"
        f"-# 新华网 · CN · state · zh-CN · <t:{moments[1]}:f>"
    )


def test_what_is_not_known_of_a_publisher_is_left_out() -> None:
    assert "-# A Blog · en-US · " in text_of(layout.lay_out_sources(digest(), 2))
    nameless = replace(UNKNOWN, name="")
    text = text_of(layout.lay_out_all_sources(digest(articles=(article(1, publisher=nameless, language=""),))))
    assert re.search(r"-# blog\.example · <t:", text)
    nobody = replace(nameless, host="")
    text = text_of(
        layout.lay_out_all_sources(digest(articles=(article(1, publisher=nobody, url="https://e.example"),)))
    )
    assert "-# publisher not known · " in text


def test_a_bullet_without_sources_says_so() -> None:
    text = text_of(layout.lay_out_sources(digest(overall=(uncited(1),)), 1))
    assert text.endswith("> Nobody knows\n-# No source was found for this bullet: do not rely on it.")


def test_sources_found_by_comparing_texts_say_so() -> None:
    matched = replace(bullet(1), support=Support.MATCHED)
    text = text_of(layout.lay_out_sources(digest(overall=(matched,)), 1))
    assert "these sources were found by comparing texts" in text


def test_a_number_that_no_bullet_has_is_answered_with_the_numbers_there_are() -> None:
    with pytest.raises(NotStoredError, match=r"There is no bullet 9: .* are 1 to 3"):
        layout.lay_out_sources(digest(), 9)


def test_a_file_has_days_but_no_hours_so_no_reader_is_shown_the_day_before() -> None:
    imported = markdown.parse(markdown.render(digest()))
    assert "-# Reuters · en-US · 3 February 2026" in text_of(layout.lay_out_sources(imported, 1))


def test_an_article_whose_date_is_not_known_says_so() -> None:
    own = digest(articles=(article(1, date_known=False), *ARTICLES[1:]))
    assert "-# Reuters · GB · private · en-US · date not known" in text_of(layout.lay_out_sources(own, 1))


def test_all_sources_are_numbered_as_in_the_file_and_name_the_bullets_that_stand_on_them() -> None:
    text = text_of(layout.lay_out_all_sources(digest()))
    assert re.findall(r"^(\d+)\. \[(.*)\]\(", text, re.MULTILINE) == [
        ("1", "Tariffs rise on ships"),
        ("2", r"Ports brace for \[new\] duties"),
        ("3", "中国回应关税"),
        ("4", "Two sides to meet"),
    ]
    assert re.findall(r"^\*\*(.*)\*\*$", text, re.MULTILINE) == ["United States", "China", "Of no side"]
    assert re.findall(r" · (bullets? .*)", text) == ["bullet 1", "bullet 2", "bullets 1, 3"]


def test_a_digest_without_sources_says_so() -> None:
    assert text_of(layout.lay_out_all_sources(digest(articles=(), overall=(), us=(), china=()))).endswith(
        "This digest has no sources."
    )


def test_a_headline_too_long_for_a_link_stands_over_a_link_that_has_its_beginning() -> None:
    own = digest(articles=(article(1, "T" * 1_950), *ARTICLES[1:]))
    text = text_of(layout.lay_out_sources(own, 1))
    assert f"\n{'T' * 1_950}\n[{'T' * 99}…](<https://reuters.com/1>)\n" in text


def test_an_address_too_long_for_discord_is_left_out_and_says_so() -> None:
    own = digest(articles=(article(1, url=f"https://e.example/{'x' * 2_000}"), *ARTICLES[1:]))
    text = text_of(layout.lay_out_sources(own, 1))
    assert "\nTariffs rise on ships\nIts address is too long for Discord.\n" in text


def test_a_digest_without_bullets_has_no_bullet_to_ask_for() -> None:
    with pytest.raises(NotStoredError, match="has no bullets"):
        layout.lay_out_sources(digest(overall=(), us=(), china=()), 1)


def test_the_words_that_a_bullet_rests_on_are_marked_in_headline_and_snippet() -> None:
    own = digest(articles=(article(1, snippet="Ships pay more."), *ARTICLES[1:]), overall=(bullet(1),))
    text = text_of(
        layout.lay_out_sources(own, 1, lambda _, said, __: ("Ships",) if "Ships" in said else ("rise", "on"))
    )
    assert "[Tariffs **rise on** ships](<https://reuters.com/1>)" in text
    assert "> **Ships** pay more." in text


def test_a_long_list_is_turned_over_page_by_page() -> None:
    many = digest(articles=tuple(article(n, "T" * 200) for n in range(1, 41)), overall=(), us=(), china=())
    pages = layout.lay_out_all_sources(many)
    assert len(pages) > 2
    for asked, shown, neighbours in ((1, 0, [2]), (2, 1, [1, 3]), (99, len(pages) - 1, [len(pages) - 1])):
        page = one_page(pages, many, None, asked)
        assert page.blocks[:-1] == pages[shown].blocks
        (row,) = [block for block in page.blocks if isinstance(block, Buttons)]
        assert [button.action for button in row.buttons] == [TurnPage("us-china", DAY, None, n) for n in neighbours]
        assert [button.label for button in row.buttons] == [f"page {n} of {len(pages)}" for n in neighbours]
        assert_within_limits((page,))


def test_a_list_of_one_page_has_no_buttons() -> None:
    pages = layout.lay_out_sources(digest(), 1)
    assert one_page(pages, digest(), 1, 1) == pages[0]


TITLES = st.text(st.sampled_from("abc *_[]()<@>:/|`~ 中𝄞"), min_size=1, max_size=50)


@st.composite
def many_sources(draw: st.DrawFn) -> Digest:
    """Up to 40 articles with titles of up to 300 characters and addresses of 600, all cited by one bullet."""
    count = draw(st.integers(1, 40))
    articles = tuple(
        article(
            n,
            (f"x{n}x{draw(TITLES) * 300}")[: draw(st.integers(10, 300))],
            url=f"https://e.example/{n}/".ljust(600, "y"),
        )
        for n in range(1, count + 1)
    )
    return digest(articles=articles, overall=(bullet(1, sources=tuple(used.id for used in articles)),), us=(), china=())


@settings(max_examples=25, deadline=None)
@given(many_sources())
def test_every_source_is_shown_whole_in_order_and_within_the_limits(own: Digest) -> None:
    expected = [link(used.article.title, used.article.url) for used in own.articles]
    for messages in (layout.lay_out_sources(own, 1), layout.lay_out_all_sources(own)):
        assert_within_limits(messages)
        shown = [line for line in text_of(messages).split("\n") if line.endswith(">)")]
        assert [re.sub(r"^\d+\. ", "", line) for line in shown] == expected
        contents = layout.plain_text(messages)
        assert all(measure(content) <= 2_000 for content in contents)
        assert [line for line in "\n".join(contents).split("\n") if line.endswith(">)")] == shown
