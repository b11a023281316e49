"""The table of publishers: facts of the right form, found by host and by every name."""

import re
from time import process_time

import pytest

from bot.config import PublisherSettings
from bot.domain.article import Ownership, Publisher
from bot.gather.publishers import TABLE, Row, folded, publisher_table, read_rows, shipped_rows

TABLE_OF_ALL = publisher_table()


def test_the_table_knows_outlets_of_the_whole_world() -> None:
    rows = [row.publisher for row in shipped_rows() if not row.publisher.host.endswith(".example")]
    assert len(rows) >= 300
    assert len({publisher.country for publisher in rows}) >= 60
    assert {publisher.ownership for publisher in rows} == set(Ownership)


def test_every_row_has_the_form_of_one() -> None:
    hosts = [row.publisher.host for row in shipped_rows()]
    assert len(hosts) == len(set(hosts))
    for row in shipped_rows():
        publisher = row.publisher
        assert re.fullmatch(r"(?!www\.)(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}", publisher.host), publisher
        assert publisher.country is not None
        assert re.fullmatch(r"[A-Z]{2}", publisher.country), publisher
        assert publisher.ownership is not None
        for name in (publisher.name, *row.aliases):
            assert name == " ".join(name.split()), publisher
            assert folded(name), publisher


def test_one_outlet_has_one_country_and_ownership_at_all_its_hosts() -> None:
    known: dict[str, tuple[str | None, Ownership | None]] = {}
    for row in shipped_rows():
        facts = (row.publisher.country, row.publisher.ownership)
        assert known.setdefault(row.publisher.name, facts) == facts, row.publisher


WANTED = "US CN TW HK RU UA IL IR PS LB IN PK GB DE FR PL BE JP KR KP EG SA QA TR ZA NG KE ET BR MX AR VE"


@pytest.mark.parametrize("code", WANTED.split())
def test_the_countries_that_people_set_topics_on_are_there(code: str) -> None:
    assert any(row.publisher.country == code for row in shipped_rows())


@pytest.mark.parametrize(
    ("host", "name", "country"),
    [
        ("news.cgtn.com", "CGTN", "CN"),
        ("newsus.cgtn.com", "CGTN", "CN"),
        ("www.scmp.com", "South China Morning Post", "HK"),
        ("global.chinadaily.com.cn", "China Daily", "CN"),
        ("english.news.cn", "Xinhua", "CN"),
        ("asia.nikkei.com", "Nikkei Asia", "JP"),
        ("nikkei.com", "Nikkei", "JP"),
        ("finance.yahoo.com", "Yahoo", "US"),
        ("economictimes.indiatimes.com", "The Economic Times", "IN"),
        ("REUTERS.COM.", "Reuters", "GB"),
    ],
)
def test_an_outlet_is_found_by_the_longest_end_of_its_host(host: str, name: str, country: str) -> None:
    publisher = TABLE_OF_ALL.by_host(host, "whatever the feed says")
    assert (publisher.name, publisher.country) == (name, country)


def test_a_host_that_only_ends_like_another_is_not_it() -> None:
    assert TABLE_OF_ALL.by_host("notreuters.com") == Publisher("notreuters.com", "notreuters.com")


def test_an_outlet_nobody_knows_goes_by_what_the_feed_calls_it_and_has_no_country() -> None:
    assert TABLE_OF_ALL.by_host("www.unknown.example.org", " The\u202e Unknown ") == Publisher(
        "unknown.example.org", "The Unknown"
    )


def test_on_a_host_of_many_outlets_the_name_tells_which_it_is() -> None:
    assert TABLE_OF_ALL.by_host("youtube.com", "Al Jazeera English").country == "QA"
    assert TABLE_OF_ALL.by_host("youtube.com", "Somebody") == Publisher("youtube.com", "Somebody")


def test_two_hosts_of_one_outlet_are_one_publisher() -> None:
    assert TABLE_OF_ALL.by_host("xinhuanet.com") == TABLE_OF_ALL.by_host("english.news.cn")
    assert TABLE_OF_ALL.main_host("news.cn") == "xinhuanet.com"
    assert TABLE_OF_ALL.main_host("unknown.example.org") == "unknown.example.org"


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("新华网", "xinhuanet.com"),
        ("Global Edition", "chinadaily.com.cn"),
        ("the wall street journal", "wsj.com"),
        ("Japan Times", "japantimes.co.jp"),
        ("news.cgtn.com", "cgtn.com"),
        ("www.koreabiomed.com", "koreabiomed.com"),
        ("Crude Oil Prices Today | OilPrice.com", "oilprice.com"),
        ("Bloomberg.com", "bloomberg.com"),
    ],
)
def test_an_outlet_is_found_by_any_of_its_names(name: str, host: str) -> None:
    found = TABLE_OF_ALL.by_name(name)
    assert found is not None
    assert found.host == host


def test_a_name_that_nobody_has_finds_nobody() -> None:
    assert TABLE_OF_ALL.by_name("The Daily Nobody") is None
    assert TABLE_OF_ALL.by_name("nobody.example.org") is None
    assert TABLE_OF_ALL.by_name("") is None


def test_names_at_the_end_of_headlines_are_tried_longest_first() -> None:
    names = TABLE_OF_ALL.names(TABLE_OF_ALL.by_host("chinadaily.com.cn"))
    assert names[0] == "China Daily - Global Edition"
    assert "Global Edition" in names
    assert TABLE_OF_ALL.names(Publisher("x.example.org", "X")) == ("x.example.org", "X")
    assert TABLE_OF_ALL.names(Publisher("msn.com", "Not MSN")) == ("msn.com", "Not MSN")


def test_an_operator_adds_an_outlet_and_overrules_another() -> None:
    table = publisher_table(
        [
            PublisherSettings(host="new.example.org", country="FR", aliases=("The New",)),
            PublisherSettings(host="reuters.com", country="US"),
        ]
    )
    assert table.by_name("New") == Publisher("new.example.org", "new.example.org", "FR")
    reuters = table.by_host("reuters.com")
    assert (reuters.name, reuters.country, reuters.ownership) == ("Reuters", "US", Ownership.PRIVATE)


def test_a_faulty_row_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="no such"):
        read_rows("a.example\tA\tUS\tno such")


def test_a_row_may_leave_out_what_is_not_known() -> None:
    assert read_rows("# comment\n\na.example\tA\t\t\n") == (Row(Publisher("a.example", "A")),)


def test_the_table_is_read_in_no_time() -> None:
    text = TABLE.read_text(encoding="utf-8")
    began = process_time()
    read_rows(text)
    assert process_time() - began < 0.1
