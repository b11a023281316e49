"""One article has one address, however its links were dressed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.addresses import refusal
from bot.gather.links import canonical, google_token, host_of, identity


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("HTTPS://Www.Example.com:443/a?utm_source=rss&id=7#top", "https://www.example.com/a?id=7"),
        ("https://example.com/a?b=2&a=1", "https://example.com/a?a=1&b=2"),
        ("http://example.com", "http://example.com/"),
        ("http://example.com:8080/x", "http://example.com:8080/x"),
        ("https://example.com/статья?q=мир", "https://example.com/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F?q=%D0%BC%D0%B8%D1%80"),
        ("https://example.com/a?q=%C4%E3%BA%C3", "https://example.com/a?q=%C4%E3%BA%C3"),
        ("https://example.com/?cid=77&fbclid=x&gclid=y&ref=z", "https://example.com/?cid=77"),
        ("https://news.google.com/rss/articles/CBMiAbcdefgh?oc=5", "https://news.google.com/rss/articles/CBMiAbcdefgh"),
        ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443/a"),
        ("https://a.example:bad/", "https://a.example:bad/"),
    ],
)  # fmt: skip
def test_an_address_is_made_canonical(url: str, clean: str) -> None:
    assert canonical(url) == clean


@pytest.mark.parametrize(
    "other",
    [
        "http://example.com/news/story",
        "https://www.example.com/news/story/",
        "https://m.example.com/news/story",
        "https://amp.example.com/news/story",
        "https://example.com/news/story/amp/",
        "https://example.com/news/story?utm_medium=feed#comments",
    ],
)
def test_forms_of_one_address_are_one_article(other: str) -> None:
    assert identity(canonical(other)) == identity("https://example.com/news/story")


@pytest.mark.parametrize(
    "other",
    [
        "https://example.com/news/story?id=2",
        "https://example.com/news/other",
        "https://example.org/news/story",
        "https://live.example.com/news/story",
    ],
)
def test_another_address_is_another_article(other: str) -> None:
    assert identity(canonical(other)) != identity("https://example.com/news/story")


def test_equal_google_tokens_are_one_article_in_all_their_forms() -> None:
    forms = [
        "https://news.google.com/rss/articles/CBMiAbcd_-fgh?oc=5",
        "https://news.google.com/articles/CBMiAbcd_-fgh?hl=en-US&gl=US",
        "https://news.google.com/read/CBMiAbcd_-fgh",
    ]
    assert {identity(canonical(form)) for form in forms} == {"google:CBMiAbcd_-fgh"}
    assert google_token("https://news.google.com/topics/CBMiAbcd_-fgh") is None
    assert google_token("https://example.com/articles/CBMiAbcd_-fgh") is None
    assert google_token("https://news.google.com.evil.example/articles/CBMiAbcd_-fgh") is None
    assert google_token("https://[news.google.com/articles/CBMiAbcd") is None
    assert identity("https://[bad/") == "https://[bad/"
    assert google_token("https://[bad/articles/CBMiAbcd") is None


def test_a_host_is_told_without_its_www() -> None:
    assert host_of("https://WWW.Example.com./x") == "example.com"
    assert host_of("https://[bad/") == ""
    assert host_of("not an address") == ""


urls = st.builds(
    "https://{}.example/{}?{}".format,
    st.from_regex(r"[a-z]{1,8}", fullmatch=True),
    st.text(st.characters(exclude_characters="?# "), max_size=20).filter(str.isprintable),
    st.text(st.characters(exclude_characters="# "), max_size=20).filter(str.isprintable),
)


@given(urls)
def test_a_canonical_address_stays_as_it_is(url: str) -> None:
    clean = canonical(url)
    assert canonical(clean) == clean
    assert identity(clean)
    assert refusal(clean) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    identity(canonical(text))
    identity(text)
    google_token(text)
    host_of(text)
