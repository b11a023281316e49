"""A sentence is taken apart by the order of its words: who does it, what, to whom, where to, where from."""

import pytest

from bot.edit.gate.clauses import Break, Clause, Phrase, clauses


def only(text: str) -> Clause:
    """The first clause with a verb."""
    return next(clause for clause in clauses(text) if clause.verb is not None)


def verb(text: str) -> str | None:
    found = [clause.verb for clause in clauses(text) if clause.verb is not None]
    return found[0].text if found else None


def test_a_headline_has_an_agent_a_verb_a_patient_and_a_goal() -> None:
    clause = only("China halts gallium shipments to 14 US defense contractors")
    assert clause.verb is not None
    assert (clause.agent.places, clause.verb.text, clause.to.places) == (
        frozenset({"g:CN"}),
        "halts",
        frozenset({"g:US"}),
    )
    assert clause.goals == frozenset()


def test_a_passive_has_its_agent_after_by() -> None:
    clause = only("Eleven Pakistani fishermen detained by Indian coast guard")
    assert (clause.agent.places, clause.patient.places) == (frozenset({"g:IN"}), frozenset({"g:PK"}))
    clause = only("Three drones from Israel were intercepted on their way to Yemen")
    assert (clause.agent.actors, clause.goals) == (frozenset(), frozenset({"g:YE"}))


def test_by_before_a_number_is_no_agent_and_has_before_a_participle_no_passive() -> None:
    assert only("China raised tariffs by 20 percent").agent.places == frozenset({"g:CN"})
    assert only("China has raised tariffs by agreement").agent.places == frozenset({"g:CN"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US abuses export controls", "abuses"),
        ("The US signed the pact", "signed"),
        ("Nvidia told ByteDance to wait", "told"),
        ("The rise of the yuan", None),
        ("China strike", None),
        ("China to halt shipments", "halt"),
        ("Iran shot down drones", "shot down"),
        ("Congress boss", None),
    ],
)
def test_a_verb_is_known_by_tables_or_by_its_place_and_form(text: str, expected: str | None) -> None:
    assert verb(text) == expected


def test_a_clause_without_a_subject_has_that_of_the_clause_before() -> None:
    first, second, third = clauses("China tracks the destroyer, accuses Washington of hyping")
    assert first.agent.places == second.agent.places == frozenset({"g:CN"})
    assert third.agent.places == frozenset({"g:US"})


def test_an_and_parts_clauses_only_where_both_have_a_verb() -> None:
    assert len(clauses("Starmer and Merz sign the pact")) == 1
    assert len(clauses("China warns Washington and vows countermeasures")) == 2
    assert len(clauses("China warns Washington and the firms")) == 1
    assert len(clauses("China warns Washington and of the long dark cold night")) == 1


def test_a_colon_and_a_spaced_dash_part_a_speaker_off() -> None:
    first, second = clauses("Home secretary: migrants returned to France")
    assert (first.ends, second.begins, first.agent.nouns) == (
        Break.COLON,
        Break.COLON,
        frozenset({"c:interiorministry"}),
    )
    assert clauses("Fire contained - governor")[1].begins is Break.COLON


def test_a_speaker_may_come_after_says() -> None:
    assert clauses("Chip sales resume, says Nvidia")[1].agent.names == frozenset({"w:nvidia"})


def test_a_subordinate_clause_is_its_own() -> None:
    found = clauses("Steelmakers warn of losses as EU imposes a tariff on steel")
    assert found[1].agent.places == frozenset({"g:EU"})


@pytest.mark.parametrize(
    ("text", "agent", "patient"),
    [
        ("Court orders Seoul to pay Pyongyang", {"g:KR"}, {"g:KP"}),
        ("China accuses Japan of harassing Taiwan", {"g:JP"}, {"g:TW"}),
        ("China reacted by accusing Japan", {"g:CN"}, {"g:JP"}),
        ("China agrees to sell Taiwan a plant", {"g:CN"}, {"g:TW"}),
    ],
)
def test_who_pays_is_told_by_the_clause_that_it_hangs_on(text: str, agent: set[str], patient: set[str]) -> None:
    second = clauses(text)[1]
    assert (set(second.agent.places), set(second.patient.places)) == (agent, patient)


@pytest.mark.parametrize(
    ("text", "done_to"),
    [
        ("Japanese sailors who were held by China have been freed", "g:JP"),
        ("Japanese sailors held by China have been freed", "g:JP"),
    ],
)
def test_a_clause_about_somebody_does_not_hide_what_is_told_of_them(text: str, done_to: str) -> None:
    *_, held, freed = clauses(text)
    assert done_to in held.patient.places
    assert done_to in freed.patient.places | freed.agent.places


def test_where_it_is_does_not_belong_to_who_does_it() -> None:
    assert only("A bomb on a depot in Russia kills two").agent.places == frozenset()
    assert only("Prosecutors in Seoul charged two men").agent.places == frozenset({"g:KR"})
    assert only("In Hamburg China spoke of steel").agent.places == frozenset({"g:CN"})


def test_where_it_comes_from_is_told_apart() -> None:
    assert only("China withdraws soldiers from India").origins == frozenset({"g:IN"})


def test_a_word_that_is_a_name_elsewhere_is_one_at_the_beginning_too() -> None:
    (clause,) = clauses("Halloran sails", "en", frozenset({"w:halloran"}))
    assert clause.tokens[0].kind == "name"


def test_an_empty_phrase_says_nothing() -> None:
    assert not Phrase()
    assert Phrase(nouns=frozenset({"w:x"}))
    assert clauses("") == ()
