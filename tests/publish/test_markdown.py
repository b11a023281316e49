"""A digest as Hugo Markdown, there and back."""

import html
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.digest import OVERALL, Digest, Support
from bot.domain.errors import UsageError
from bot.publish import markdown
from tests.publish import digests
from tests.publish.digests import article, bullet, digest
from tests.shared import shared_file

SEED = "seeds/2026-02-03-us-china.md"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
HOSTILE = st.one_of(
    TEXT,
    st.lists(
        st.sampled_from(
            [*"\\`*_~[]()<>{}#!@:.|$ab ", "{{<", "{{%", "https://", "www.", "<!--more-->", "[[1]](x)", "{#b9}", "\n"]
        ),
        max_size=12,
    ).map("".join),
)


def test_a_file_of_the_archive_comes_out_byte_for_byte_from_what_was_understood_of_it() -> None:
    text = shared_file(SEED).read_bytes().decode()
    parsed = markdown.parse(text)
    assert parsed.markdown is None
    assert markdown.render(parsed) == text


def test_a_file_of_the_archive_is_understood() -> None:
    parsed = markdown.parse(shared_file(SEED).read_text(encoding="utf-8"))
    assert (parsed.topic, parsed.topic_name, parsed.date.isoformat()) == ("us-china", "US vs China", "2026-02-03")
    assert parsed.generated_at.isoformat() == "2026-02-03T04:00:19.976000+00:00"
    assert [(side.id, side.articles, side.publishers) for side in parsed.sides] == [("us", 10, 9), ("china", 10, 4)]
    sections = [(section.id, len(section.bullets)) for section in parsed.sections]
    assert sections == [("overall", 5), ("us", 5), ("china", 5)]
    assert {found.support for found in parsed.bullets} == {Support.NONE}
    assert [found.n for found in parsed.bullets] == list(range(1, 16))
    assert [found.id for found in parsed.articles] == [f"a{n}" for n in range(1, 21)]
    assert [found.article.perspective for found in parsed.articles] == ["us"] * 10 + ["china"] * 10
    twelfth = parsed.articles[11].article
    assert (twelfth.publisher.name, twelfth.publisher.host, twelfth.language) == ("新华网", "", "en-US")
    assert twelfth.title == 'Greenlandic PM condemns U.S. "condescending and divisive aim"'
    assert twelfth.published.isoformat() == "2026-02-02T00:00:00+00:00"


def test_a_file_is_named_by_day_and_topic() -> None:
    assert markdown.file_name("us-china", digests.DAY) == "2026-02-03-us-china.md"


def test_a_digest_of_our_own_gives_each_bullet_its_citations_and_its_anchor() -> None:
    lines = markdown.render(digest()).split("\n")
    assert (
        "- ###### Reuters: Tariffs rise on ships [[1]](https://reuters.com/1) [[3]](https://news.cn/3) {#b1}" in lines
    )
    assert "3. [zh-CN] [中国回应关税](https://news.cn/3) - 新华网 (2/3/2026)" in lines


def test_the_sources_are_numbered_side_by_side_without_those_left_out() -> None:
    text = markdown.render(digest(articles=digests.ARTICLES[::-1]))
    sources = re.findall(r"^(\d+)\. .*\) - (.*) \(", text, re.MULTILINE)
    assert sources == [("1", "A Blog"), ("2", "Reuters"), ("3", "新华网"), ("4", "Reuters")]


def test_bullets_citations_and_sources_of_our_own_come_back() -> None:
    own = digest()
    parsed = markdown.parse(markdown.render(own))
    assert parsed.sections == own.sections
    assert parsed.sides == own.sides
    assert [found.article.title for found in parsed.articles] == [used.article.title for used in own.used]
    assert [found.article.perspective for found in parsed.articles] == ["us", "us", "china", None]
    assert parsed.markdown is None


def _with_text(text: str) -> Digest:
    name = f"x{text}x"
    own = digest(overall=(bullet(1, text), bullet(2, text, ())), us=(bullet(3, "x"),), china=())
    renamed = replace(own.articles[0].article, title=text, publisher=replace(digests.REUTERS, name=text), language=text)
    sides = (replace(own.sides[0], name=name), *own.sides[1:])
    sections = (*own.sections[:1], replace(own.sections[1], title=f"{name} Perspective ({name} Sources)"))
    articles = (replace(own.articles[0], article=renamed), *own.articles[1:])
    return replace(own, topic_name=text, articles=articles, sides=sides, sections=sections)


@settings(max_examples=300, deadline=None)
@given(HOSTILE)
def test_a_second_export_of_our_own_is_the_same_file_whatever_the_texts_are(text: str) -> None:
    first = markdown.render(_with_text(text))
    parsed = markdown.parse(first)
    assert markdown.render(parsed) == first
    assert [found.sources for found in parsed.bullets] == [("a1",), (), ("a1",)]
    assert {found.support for found in parsed.bullets} == {Support.CITED}


def test_an_extract_has_one_section_and_all_sources() -> None:
    text = markdown.render(replace(digest(), markdown="kept"), "china")
    assert re.findall(r"^## (.*)", text, re.MULTILINE) == ["China Perspective (China Sources)", "Sources"]
    assert "{#b3}" in text


def test_a_kept_file_is_given_back_as_long_as_it_is_there() -> None:
    assert markdown.render(replace(digest(), markdown="kept")) == "kept"


def test_a_bullet_of_several_lines_is_one_bullet() -> None:
    text = markdown.render(digest(china=(digests.uncited(3, "One, two"),))).replace("One, two", "One,\n  two")
    assert markdown.parse(text).bullets[2].text == "One, two"
    assert markdown.render(markdown.parse(text)) == text


def test_an_address_that_is_none_of_the_web_is_not_taken_over() -> None:
    text = markdown.render(digest()).replace("](https://news.cn/3) - ", "](javascript:alert) - ")
    parsed = markdown.parse(text)
    assert (parsed.articles[2].article.url, parsed.articles[2].article.key) == ("", "中国回应关税")
    assert markdown.render(parsed) == text


@pytest.mark.parametrize("day", ["Invalid Date", "13/45/2026", ""])
def test_an_article_without_a_date_is_kept_and_says_so(day: str) -> None:
    text = markdown.render(digest()).replace("新华网 (2/3/2026)", f"新华网 ({day})")
    found = markdown.parse(text).articles[2].article
    assert (found.date_known, found.published) == (False, digests.MADE)


def test_perspectives_without_counts_take_them_from_the_lines_of_their_sources() -> None:
    text = re.sub(r"\n    count: \d+", "", markdown.render(digest()))
    assert [side.articles for side in markdown.parse(text).sides] == [2, 1]


def test_without_perspectives_in_the_front_matter_the_headings_name_them() -> None:
    text = re.sub(r"perspectives:\n(  .*\n)+", "", markdown.render(digest()))
    assert [(side.id, side.name, side.articles) for side in markdown.parse(text).sides] == [
        ("us", "United States", 2),
        ("china", "China", 1),
    ]
    bare = re.sub(r"\w+Sources: \d+\n", "", text)
    assert [(side.id, side.articles) for side in markdown.parse(bare).sides] == [("united-states", 0), ("china", 0)]
    assert [section.id for section in markdown.parse(bare).sections] == [OVERALL, "united-states", "china"]


def test_names_that_leave_no_id_are_numbered() -> None:
    text = re.sub(r"perspectives:\n(  .*\n)+|\w+Sources: \d+\n", "", markdown.render(digest()))
    text = text.replace("China Perspective (China Sources)", "中国 Perspective (中国 Sources)")
    assert [(side.id, side.name) for side in markdown.parse(text).sides][1] == ("side-2", "中国")


def test_a_section_called_otherwise_than_its_perspective_is_that_of_the_next_one() -> None:
    text = markdown.render(digest()).replace("## United States Perspective", "## American Perspective")
    assert [section.id for section in markdown.parse(text).sections] == [OVERALL, "us", "china"]
    assert markdown.render(markdown.parse(text)) == text


def test_a_perspective_may_be_called_overall() -> None:
    text = markdown.render(digest()).replace("China", "Overall China")
    assert [section.id for section in markdown.parse(text).sections] == [OVERALL, "us", "china"]


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("---\n", "", "Line 1: no front matter"),
        ("\n---\n", "\n", "is not closed"),
        ("title:", "headline:", "Line 1: the front matter has no 'title'"),
        ("News - 2026-02-03", "News", "Line 2: the title ends in no date"),
        ("News - 2026-02-03", "News - 2026-02-30", "Line 2: the title ends in no date"),
        ("2026-02-03T04:00:19.976Z", "yesterday", "Line 3: 'yesterday' is no moment"),
        ("topic: us-china", "topic: ../etc", "Line 4: '../etc' cannot be the id of a topic"),
        ('id: "us"', 'id: "a:b"', "Line 8: 'a:b' cannot be the id of a perspective"),
        ('id: "us"', 'id: "china"', "Line 8: two sections would have the id 'china'"),
        ('id: "us"', 'id: "overall"', "Line 8: two sections would have the id 'overall'"),
        ("count: 2", "count: many", "Line 8: 'many' is no number of articles"),
        ("## China Perspective (China Sources)", "## Weather", "'Weather' is the section of no perspective"),
        ("## United States Perspective (United States Sources)", "## Overall again", "'Overall again' is the section"),
        ("[[2]](", "[[9]](", "there is no source 9; there are 4"),
        (" - 新华网 (2/3/2026)", "", "this is no source"),
    ],
)
def test_what_is_no_such_digest_is_refused_with_what_where_and_what_to_do(
    before: str, after: str, complaint: str
) -> None:
    with pytest.raises(UsageError, match=re.escape(complaint)):
        markdown.parse(markdown.render(digest()).replace(before, after))


def test_a_file_without_sections_is_refused() -> None:
    text = markdown.render(digest()).partition("## ")[0]
    with pytest.raises(UsageError, match="No section"):
        markdown.parse(text)


def test_a_line_of_any_length_costs_little_to_refuse() -> None:
    text = markdown.render(digest()) + "5. [en] [" + "](" * 100_000
    with pytest.raises(UsageError, match="this is no source"):
        markdown.parse(text)


def test_hugo_shows_bullets_as_written_with_their_anchors_and_links(tmp_path: Path) -> None:
    hugo = shutil.which("hugo")
    if hugo is None:
        pytest.skip("hugo is not installed")
    nasty = 'a*b* <b>c</b> {{< ref "x" >}} [d](https://e.example) www.e.example `f` <!--more--> {#g} ~~h~~ #'
    (tmp_path / "config.toml").write_text('title = "t"\n[markup.goldmark.extensions]\ntypographer = false\n')
    (tmp_path / "layouts/_default").mkdir(parents=True)
    (tmp_path / "layouts/_default/single.html").write_text("{{ .Content }}")
    (tmp_path / "content").mkdir()
    own = digest(
        overall=(bullet(1, nasty, ("a1", "a2")), bullet(2, nasty, ())), articles=(article(1, nasty), article(2))
    )
    own = replace(own, sections=own.sections[:1])
    (tmp_path / "content/a.md").write_text(markdown.render(own))
    subprocess.run([hugo, "--quiet"], cwd=tmp_path, check=True)
    page = (tmp_path / "public/a/index.html").read_text()
    cited = re.search(r'<h6 id="b1">(.*?)</h6>', page)
    assert cited is not None
    text, links = cited[1].partition(" <a ")[::2]
    assert html.unescape(text) == nasty
    assert re.findall(r'href="([^"]*)">(\[\d\])', links) == [
        ("https://reuters.com/1", "[1]"),
        ("https://reuters.com/2", "[2]"),
    ]
    assert html.unescape(page).count(nasty) == 3
    assert '<h6 id="b2">' in page
