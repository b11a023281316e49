"""Reading: headlines of one event meet in the same keys, whatever their wording, inflection, script or language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.edit.lexicon import Kind
from bot.edit.reading import clean, language_of, read


def keys(text: str, language: str = "") -> list[str]:
    return [token.key for token in read(text, language) if token.kind is not Kind.GLUE]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("China and the U.S.", "en"),
        ("China y Estados Unidos", "es"),
        ("la Chine et les États-Unis", "fr"),
        ("chinesisch und amerikanisch", "de"),
        ("a China e os Estados Unidos", "pt"),
        ("Китай и США", "ru"),
        ("الصين وأمريكا", "ar"),
        ('סין וארה"ב', "he"),
        ("चीन और अमेरिका", "hi"),
        ("中美", "zh"),
        ("中國與美國", "zh-TW"),
        ("日本の話ではなく中国と米国の", "ja"),
        ("중국과 미국의", "ko"),
        ("Η Κίνα και οι ΗΠΑ", "el"),
        ("چین اور امریکہ", "ur"),
        ("চীন ও যুক্তরাষ্ট্র", "bn"),
        ("la lutte de l'Amérique et de la Chine", "fr"),
    ],
)
def test_a_country_is_the_same_place_in_every_language(text: str, language: str) -> None:
    assert {"g:CN", "g:US"} <= set(keys(text, language))


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("1.2 million tons", "en", "n:1200000"),
        ("1,2 Millionen Tonnen", "de", "n:1200000"),
        ("120万吨", "zh", "n:1200000"),
        ("1,200,000 tons", "en", "n:1200000"),
        ("1.200.000 toneladas", "es", "n:1200000"),
        ("1 200 000 tonnes", "fr", "n:1200000"),
        ("1,2 млн тонн", "ru", "n:1200000"),
        ("23 per cent", "en", "n:23%"),
        ("23%", "zh", "n:23%"),
        ("23 فیصد", "ur", "n:23%"),
        ("২৩ শতাংশ", "bn", "n:23%"),
        ("6,8 büyüklüğünde", "tr", "n:6.8"),
        ("0.900 points", "en", "n:0.9"),
        ("1.2.3 rules", "en", "n:123"),
        ("two dozen firms", "en", "n:24"),
        ("fifty-three people", "en", "n:53"),
        ("十七艘军舰", "zh", "n:17"),
        ("三百人", "zh", "n:300"),
        ("May 20", "en", "d:5-20"),
        ("20 мая", "ru", "d:5-20"),
        ("le 20 mai", "fr", "d:5-20"),
        ("le 1er mai", "fr", "d:5-1"),
        ("16 de março", "pt", "d:3-16"),
        ("el 1 de septiembre", "es", "d:9-1"),
        ("the 16th of March", "en", "d:3-16"),
        ("8月5日", "zh", "d:8-5"),
        ("8월 5일부터", "ko", "d:8-5"),
        ("5 يونيو", "ar", "d:6-5"),
        ("15日、発表した", "ja", "n:15"),
    ],
)
def test_a_number_or_date_is_the_same_however_it_is_written(text: str, language: str, key: str) -> None:
    assert key in keys(text, language)


def test_a_month_far_from_any_day_is_no_date() -> None:
    assert keys("in June 2026", "en") == ["m:6", "n:2026"]


def test_the_day_sign_of_a_date_is_not_japan() -> None:
    assert "g:JP" not in keys("王毅将于8月5日赴印度", "zh")
    assert "g:JP" not in keys("15日发表声明", "zh")
    assert keys("20 de", "es") == ["n:20"]


def test_a_number_word_behind_a_month_and_a_comma_is_no_day() -> None:
    keys = {token.key for token in read("From January, three airlines fly; on January 15, 2026 more will.", "en")}
    assert {"m:1", "n:3", "d:1-15"} <= keys


def test_nine_in_spanish_is_not_new() -> None:
    assert read("nueve heridos", "es")[0].key == "n:9"
    assert read("Dos heridos", "es")[0].key == "n:2"
    assert all(t.key != "n:9" for t in read("un nuevo acuerdo", "es"))


def test_a_year_and_a_length_are_no_one_number() -> None:
    assert {"n:2012"} <= {token.key for token in read("the 2012 800 metres record", "en")}


def test_twenty_of_five_is_no_twenty_five() -> None:
    assert keys("20 of 5", "en") == ["n:20", "n:5"]
    assert keys("20 de cinco", "es") == ["n:20", "n:5"]


def test_japan_after_a_number_is_no_day() -> None:
    assert "g:JP" in keys("15일본 정부", "ko")


def test_the_signs_of_indic_vowels_do_not_part_a_word() -> None:
    assert [token.text for token in read("গঙ্গা চুক্তি", "bn")] == ["গঙ্গা", "চুক্তি"]


def test_of_a_language_that_no_table_knows_short_words_say_nothing() -> None:
    assert [token.kind for token in read("ka mate ngaru", "mi")] == [Kind.GLUE, Kind.GLUE, Kind.WORD]


def test_small_letters_make_another_word_than_capitals() -> None:
    assert "g:US" in keys("US firms")
    assert "g:US" not in keys("tell us more")
    assert "g:TR" not in keys("roast turkey")


def test_a_month_of_the_calendar_is_not_the_verb() -> None:
    assert keys("protesters march on", "en") == ["c:protest", "w:march"]


def test_a_letter_and_number_code_is_one_name() -> None:
    assert [token.key for token in read("Nvidia's B30 and the Su-35") if token.kind is Kind.NAME] == ["w:b30", "w:su35"]


def test_hebrew_prefixes_do_not_hide_a_word() -> None:
    assert "g:IR" in keys("ולאיראן", "he")


def test_unknown_chinese_is_read_in_pairs_of_characters() -> None:
    assert keys("少年团", "zh") == ["w:少年", "w:年团"]


def test_a_single_unknown_character_says_nothing() -> None:
    assert read("中国的", "zh")[-1].kind is Kind.GLUE


def test_katakana_stays_one_name() -> None:
    assert [token.key for token in read("ハロランが", "ja") if token.kind is Kind.NAME] == ["w:ハロラン"]


def test_a_sign_for_a_country_counts_alone_and_in_pairs_only() -> None:
    assert keys("美, 대북 제재", "ko")[0] == "g:US"
    assert "g:US" not in keys("美丽", "zh")


@pytest.mark.parametrize(
    ("text", "told", "code"),
    [
        ("Trump to visit", "en-US", "en"),
        ("Le ministre des Finances et la Banque de France", "en", "fr"),
        ("Gibraltar", "es", "es"),
        ("Pesca", "xx", "xx"),
        ("Η Αθήνα", "el", "el"),
        ("Η Αθήνα", "", "el"),
        ("თბილისი", "", ""),
        ("Київ та Одеса", "uk", "uk"),
        ("Москва и мы", "uk", "ru"),
        ("وزیر", "fa", "fa"),
        ("وزير", "fa", "ar"),
        ("بھارت نے", "en", "ur"),
        ("日本の首相", "zh", "ja"),
        ("日本首相", "en", "zh"),
        ("Россия", "en", "ru"),
        ("TSMC 台積電獲准", "en", "zh"),
    ],
)
def test_the_language_is_that_of_the_script_and_the_small_words(text: str, told: str, code: str) -> None:
    assert language_of(text, told) == code


def test_points_and_dots_and_curly_quotes_make_no_difference() -> None:
    assert clean("U.S. ‘routine’ ש\u05b8לום") == "US 'routine' שלום"


@given(st.text(max_size=80), st.sampled_from(["", "en", "de", "ru", "ar", "he", "hi", "zh", "ja", "ko"]))
def test_any_text_can_be_read_and_tokens_stand_in_their_order(text: str, language: str) -> None:
    starts = [token.start for token in read(text, language)]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Gli Stati Uniti impongono dazi alla Cina", "it", {"g:US", "g:CN", "c:tariff"}),
        ("Росія та Україна обміняли полонених", "uk", {"g:RU", "g:UA", "c:prisoner"}),
        ("ایران حمله پهپادی را محکوم کرد", "fa", {"g:IR", "c:strike", "c:drone"}),
        ("Polska zamyka granicę z Białorusią", "pl", {"g:PL", "c:border", "g:BY"}),
        ("Türkiye ve Yunanistan anlaşma imzaladı", "tr", {"g:TR", "g:GR", "c:deal"}),
    ],
)
def test_smaller_tables_know_the_commonest_of_the_news(text: str, language: str, wanted: set[str]) -> None:
    assert wanted <= set(keys(text, language))
