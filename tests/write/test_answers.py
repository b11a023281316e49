"""What is read in a model's answer, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest import Draft
from bot.write.answers import digest_schema, find_object, read_drafts, read_verdicts

IDS = ("a1", "a2")


def test_the_schema_allows_nothing_but_what_is_asked_for() -> None:
    schema = digest_schema(["us", "china"], IDS)
    assert (schema["additionalProperties"], schema["required"]) == (False, ["overall", "perspectives"])
    assert schema["properties"]["perspectives"]["required"] == ["us", "china"]
    assert schema["$defs"]["bullet"]["properties"]["sources"]["items"]["enum"] == ["a1", "a2"]


def test_a_long_list_of_ids_is_not_put_into_the_schema() -> None:
    ids = [f"a{n}" for n in range(400)]
    assert "enum" not in digest_schema(["us"], ids)["$defs"]["bullet"]["properties"]["sources"]["items"]


def test_a_bullet_said_twice_in_a_section_is_read_once() -> None:
    text = '{"overall": [{"text": "A.", "sources": ["a1"]}, {"text": "A.", "sources": ["a1", "a1"]}]}'
    assert read_drafts(text, ["us"], IDS) == (Draft("overall", "A.", ("a1",)),)


@pytest.mark.parametrize(
    "bullets",
    ["null", '"text"', "[1, null, []]", '[{"text": 3, "sources": []}]', '[{"text": " \u200b", "sources": []}]'],
)
def test_what_is_no_bullet_is_passed_over(bullets: str) -> None:
    with pytest.raises(ValueError, match="it holds no bullet"):
        read_drafts(f'{{"overall": {bullets}, "perspectives": []}}', ["us"], IDS)


def test_sources_that_are_no_list_of_ids_are_none() -> None:
    text = '{"perspectives": {"us": [{"text": "A.", "sources": "a1"}, {"text": "B.", "sources": [1, "a2"]}]}}'
    assert [draft.sources for draft in read_drafts(text, ["us"], IDS)] == [(), ("a2",)]


def test_invisible_characters_and_endless_bullets_are_cut() -> None:
    long = "word " * 1_000
    text = f'{{"overall": [{{"text": "A\u200b\u202eB {long}", "sources": []}}]}}'
    (draft,) = read_drafts(text, ["us"], IDS)
    assert draft.text.startswith("AB word")
    assert len(draft.text) <= 1_000


@given(st.text(max_size=300))
def test_text_without_such_an_object_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"^(it is empty|there is no JSON object)"):
        find_object(text, ("overall",))


def test_deep_nesting_is_no_object() -> None:
    with pytest.raises(ValueError, match="no JSON object"):
        find_object('{"overall":' * 20_000, ("overall",))


def test_of_two_verdicts_on_one_bullet_the_stricter_counts() -> None:
    text = (
        '{"verdicts": [{"n": 1, "carried": true, "words": "x"}, {"n": 1, "carried": false}, {"n": true}, 7,'
        ' {"n": 2, "carried": true, "words": ["y", 3], "speaker": " Z ", "direction": null}]}'
    )
    verdicts = read_verdicts(text)
    assert [verdicts[1].carried, verdicts[2].carried] == [False, True]
    assert (verdicts[2].words, verdicts[2].speaker, verdicts[2].direction) == (("y",), "Z", "")


@pytest.mark.parametrize("text", ['{"verdicts": []}', '{"verdicts": 3}', "yes"])
def test_without_a_verdict_there_is_nothing_to_go_by(text: str) -> None:
    with pytest.raises(ValueError, match=r"it holds no verdict|no JSON object"):
        read_verdicts(text)
