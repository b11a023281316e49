"""Who speaks and who does it to whom has not changed on the way from the sources to the bullet."""

from dataclasses import replace
from itertools import permutations

import pytest

from bot.domain.digest import EditedArticle
from bot.edit.gate.doubts import Doubt
from tests.edit.gating import KOREAS, Headline, doubts, found, reason
from tests.edit.making import article

GALLIUM = "China halts gallium shipments to 14 US defense contractors"


def by(country: str, title: str, n: int = 1, *, story: str = "s1", language: str = "en") -> EditedArticle:
    """An article of an outlet of that country."""
    plain = article(title, language=language, hours=n)
    return EditedArticle(f"a{n}", replace(plain, publisher=replace(plain.publisher, country=country)), story)


@pytest.mark.parametrize(
    ("text", "headline", "why"),
    [
        (
            "US contractors have cut off gallium shipments to 14 Chinese defense firms.",
            GALLIUM,
            "is not what the cited sources speak of",
        ),
        (
            "China revoked the visas of seven US researchers.",
            "US revokes visas of seven Chinese researchers",
            "it is not China that does it",
        ),
        (
            "A British trawler was fined near China.",
            "French trawler fined near China",
            "is not what the cited sources speak of",
        ),
        ("Drones from China flew to Taiwan.", "Drones fly to China from Taiwan", None),
        ("US planes returned from China.", "US planes return to China", "it goes there, and does not come from there"),
        ("US planes returned to China.", "US planes return from China", "it comes from there, and does not go there"),
        ("China sent the planes back to Taiwan.", "US planes return to China", "it goes the other way"),
    ],
)
def test_roles_that_were_exchanged_are_noticed(text: str, headline: str, why: str | None) -> None:
    assert why in (reason(text, headline) or "") if why else reason(text, headline) is not None


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("14 US contractors get no more gallium from China, which halts shipments.", GALLIUM),
        ("China's president visits a US plant.", "President of China visits US plant"),
        ("Chinese planes return to China and from China to the US.", "Planes return to China, then leave China for US"),
        ("UN inspectors come back to a Chinese reactor.", "Inspectors of UN return to Chinese reactor"),
        ("Fishing off China, a French trawler was fined.", "French trawler fined for fishing off China"),
    ],
)
def test_another_wording_of_the_same_roles_passes(text: str, headline: str) -> None:
    assert reason(text, headline) is None


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Taiwan's defence ministry accused the US of hyping.", "PLA in Taiwan Strait accuses US of 'hyping'"),
        ("Nvidia told Alibaba to hold off on the B30.", "Chinese regulators tell Alibaba to hold off on Nvidia's B30"),
        ("China warned of a steel catastrophe.", "Steelmakers warn of 'catastrophe' as tariff hits China"),
        ("Bessent said the Chinese fire was contained.", "Rubio: Chinese fire at Bessent plant contained"),
        ("Ali said the Chinese border is a matter for the court.", "Omar: Chinese border is matter for Ali's court"),
    ],
)  # fmt: skip
def test_a_speaker_who_does_not_speak_in_the_sources_is_noticed(text: str, headline: str) -> None:
    assert "is not who says it" in (reason(text, headline) or "")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Beijing's trade ministry said the US tariff is unfair.", "US tariff unfair: Chinese commerce ministry"),
        ("The regulators told Alibaba to hold off on the B30.", "Chinese regulators tell Alibaba to hold off on B30"),
        ("China said it halts gallium shipments to the US.", GALLIUM),
        ("Analysts say China will halt gallium shipments.", "China to halt gallium shipments, sources say"),
        ("China said the US tariff is unfair.", ("Пекин: пошлина США несправедлива", "ru")),
        ("Lula said China's tariff is unfair.", "Brazil's president says China's tariff is unfair"),
        ("Rubio warned China of tariffs.", "Rubio warns China of tariffs"),
        ("The army warned China of a swift response.", "Army chief warns China of swift response"),
    ],
)
def test_the_same_speaker_in_other_words_passes(text: str, headline: Headline) -> None:
    assert reason(text, headline) is None


def test_what_another_one_says_is_not_put_into_the_mouth_of_who_is_also_named() -> None:
    fine = by("US", "Elon Musk calls Chinese fine 'a tax on speech', says X will appeal")
    price = by("US", "Rubio: China will 'pay a price' for fining X", 2)
    assert reason("Rubio said that China would pay a price for fining X.", fine, price) is None
    assert Doubt.OTHERS_WORDS in doubts("Elon Musk said that China would pay a price for fining X.", fine, price)


def test_who_is_described_by_country_and_office_is_the_one_whom_the_source_names() -> None:
    pledge = by("US", "Pistorius, in Kyiv, pledges 3 billion euros for drones to counter China")
    said = "The German defence minister pledged three billion euros for drones."
    assert Doubt.SPEAKER not in doubts(said, pledge)
    assert Doubt.SPEAKER in doubts("The French defence minister pledged three billion euros for drones.", pledge)


def test_ministers_are_told_apart_by_what_they_are_for() -> None:
    source = by("US", "Noise at the border only hurts residents, defense minister says")
    said = "minister said that noise at the border would only hurt residents."
    assert Doubt.OTHERS_WORDS not in doubts(f"The defense {said}", source)
    assert Doubt.OTHERS_WORDS in doubts(f"The unification {said}", source)


def test_a_name_at_the_beginning_speaks_as_one_in_the_middle_does() -> None:
    source = by("US", "Japan's carmakers have five weeks of magnets left, Honda says")
    assert Doubt.SPEAKER in doubts("Zuzuki said that carmakers had magnets for five weeks.", source)
    assert Doubt.SPEAKER not in doubts("Honda said that carmakers had magnets for five weeks.", source)


def test_what_others_do_before_somebody_speaks_is_not_said_by_him() -> None:
    seize = by("US", "Kyiv asks China to seize ship with 26,000 tons of wheat from Crimea")
    grain = by("RU", "Wheat was grown in Rostov, Russian embassy in Beijing says", 2)
    said = (
        "Kyiv wants China to seize a ship with wheat from Crimea, but the Russian embassy says it was grown in Rostov."
    )
    assert Doubt.OTHERS_WORDS not in doubts(said, seize, grain)


def test_what_says_what_kind_a_thing_is_has_no_owner() -> None:
    strike = by("US", "Chinese drone strike hits car")
    assert Doubt.OWNER not in doubts("A commander of Taiwan's drone unit was hit in a car.", strike)


def test_who_is_kept_from_a_place_does_not_come_from_it() -> None:
    bars = by("US", "Council bars officials from China")
    assert Doubt.WAY not in doubts("Officials may not go to China, the council says.", bars)


def test_what_is_favoured_by_somebody_is_not_done_to_who_keeps_it() -> None:
    upholds = by("US", "China's top court upholds map backed by Xi")
    assert Doubt.EXCHANGED not in doubts("China's top court kept in place the map favoured by Xi.", upholds)


def test_who_an_article_names_first_is_whom_it_means_by_the_office() -> None:
    plain = article("Halloran: Chinese steel is dumped", hours=1)
    told = EditedArticle("a1", replace(plain, snippet="The minister said a tariff on wine would follow."), "s1")
    assert reason("Halloran said a tariff on Chinese wine would follow.", told) is None


def test_an_office_that_another_holds_is_not_who_did_it() -> None:
    assert Doubt.DOER in doubts("The prime minister visits China.", "Tourist visits China")


def test_a_speaker_after_by_is_one_too() -> None:
    assert Doubt.SPEAKER in doubts("The tariff was condemned by China.", "Japan condemns tariff on China")


def test_what_a_source_in_another_language_does_not_tell_is_left_open() -> None:
    assert (
        reason("Nvidia said the Chinese tariff is unfair.", ("Пошлина Китая несправедлива, заявили в Nvidia", "ru"))
        is None
    )
    assert "is not who" not in (
        reason("China said the steel tariff is unfair.", ("Юристы: пошлина на сталь", "ru")) or ""
    )


def test_a_ministry_is_that_of_the_publishers_country() -> None:
    home = by("CN", "Foreign ministry: tariff on steel is unfair")
    assert reason("China's foreign ministry said the tariff on steel is unfair.", home) is None
    why = reason("America's foreign ministry said the tariff on steel is unfair.", home)
    assert "is not who says it" in (why or "")


def test_of_two_sources_one_that_lets_them_speak_is_enough() -> None:
    vows = "China vows measures over US chips"
    assert reason("China vowed measures over chips.", vows, "US warns over chips and China") is None


def test_a_source_that_cannot_be_read_leaves_it_open() -> None:
    french = by("FR", "La Chine promet des mesures sur l'acier", 2, story="s2", language="fr")
    english = by("US", "US warns of measures on steel")
    assert "is not who says it" not in (reason("China called for measures on steel.", english, french) or "")


def test_a_sibling_in_the_drafts_language_is_asked_where_no_cited_article_is() -> None:
    korean = by("KR", "귀순 북한군 1명, 군사분계선 넘어 고성으로 넘어와", language="ko")
    english = by("KR", "North Korean soldier crosses border near Goseong to defect", 2)
    why = reason("A South Korean soldier crossed the border.", korean, english, cites=("a1",), topic=KOREAS)
    assert why == "South Korean soldier is not what the cited sources speak of"


def test_of_several_whom_the_sources_do_not_tell_of_the_first_is_named_in_every_run() -> None:
    for several in permutations(("Germany", "Brazil", "Kenya")):
        text = f"{' and '.join(several)} sank the ship."
        elsewhere = [one for one in found(text, "China sinks ship off US coast") if one.doubt is Doubt.ACTOR_ELSEWHERE]
        assert elsewhere[0].reason == f"the cited sources do not tell of {several[0]}"


def test_according_to_somebody_is_speaking_too() -> None:
    headline = "US tariff on steel is unfair, according to Chinese commerce ministry"
    assert reason("The US tariff on steel is unfair, according to China's trade ministry.", headline) is None
    assert reason("The tariff on steel is unfair, according to Japan's trade ministry.", headline) is not None
    assert reason("The US tariff on steel is unfair, according to it.", headline) is None


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("China is calling back US cars, according to its regulator.", "China recalls US cars, regulator says"),
        ("The US turned China down when it asked for leave to drill.", "US refuses China leave to drill"),
        (
            "Asked about chips, China's ministry said the US was willing.",
            "US is willing on chips, Chinese ministry says",
        ),
        ("Chips will be sold again, Rubio announced, but China kept still.", "Rubio: chips to be sold again"),
    ],
)
def test_who_only_stands_beside_what_is_said_does_not_say_it(text: str, headline: Headline) -> None:
    assert doubts(text, headline).isdisjoint({Doubt.SPEAKER, Doubt.OTHERS_WORDS})


def test_who_does_it_in_the_source_may_be_said_to_say_it() -> None:
    oppose = "US split over chips: China and Japan oppose sale, diplomats say"
    assert Doubt.SPEAKER not in doubts("China and Japan object to the sale of chips.", oppose)


def test_whoever_is_described_may_be_the_one_who_is_named() -> None:
    told = found("Brazil's supply agency said the crop shrank.", "Crop shrinks, Conab says")
    assert {one.amount for one in told if one.doubt is Doubt.SPEAKER} == {0.5}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Taiwan's military counted 41 Chinese planes.", "41 Chinese military aircraft near Taiwan"),
        ("Steelmakers may sell less to the EU free of duty.", "Chinese free steel to EU cut"),
        ("Rubio met his Chinese counterpart.", "Chinese minister meets US counterpart"),
        ("European food law changes.", "EU food law changes"),
    ],
)
def test_what_only_stands_behind_a_place_is_not_its_own(text: str, headline: Headline) -> None:
    assert Doubt.OWNER not in doubts(text, headline)


def test_a_way_and_a_means_do_nothing() -> None:
    assert Doubt.DOER not in doubts("Japan protested to the US by way of China.", "Japan protests to US via China")


def test_warning_shots_are_no_warning() -> None:
    fired = "South fires warning shots at Chinese ship"
    assert Doubt.SPEAKER not in doubts("The South let off warning rounds at a Chinese ship.", fired)


def test_an_end_that_the_sources_tell_is_no_comment() -> None:
    headline = "China seeks US dam data as downstream states worry"
    assert Doubt.TAIL not in doubts("China seeks US dam data, amid unease in the states downstream.", headline)
    assert Doubt.TAIL in doubts("China seeks US dam data, amid fears of a trade war.", headline)


def test_what_the_publisher_tells_by_itself_has_no_other_speaker() -> None:
    own = by("CN", "US tariff on steel is unfair, minister says")
    said = f"{own.article.publisher.name} said the US tariff on steel is unfair."
    assert Doubt.SPEAKER not in doubts(said, own)


def test_half_an_exchange_counts_less_in_a_free_paraphrase() -> None:
    source = "Mainland police offer 200,000 yuan for tips on two Taiwanese podcasters"
    close = "Taiwanese police offer 200,000 yuan for tips on two podcasters from the mainland."
    free = f"{close[:-1]}, who amused students with stories of harbours, kitchens, gardens and forgotten songs."
    amounts = [
        max(one.amount for one in found(text, source) if one.doubt is Doubt.HALF_EXCHANGED) for text in (close, free)
    ]
    assert amounts[0] > amounts[1]


def test_what_goes_there_in_one_source_is_not_turned_by_another() -> None:
    text, other = "Chinese tourists may travel to Japan.", "Japan keeps ban on tours to China"
    assert Doubt.WAY in doubts(text, other)
    assert Doubt.WAY not in doubts(text, "Chinese tourists may join tours to Japan", other)


def test_whose_a_thing_is_also_stands_before_a_word_that_may_be_a_thing() -> None:
    theirs = ("Chinese coast guard ships enter waters off Japan", "China expels American ships")
    assert Doubt.OWNER not in doubts("Chinese coast guard ships came near Japan.", *theirs)
    assert Doubt.OWNER in doubts("Chinese ships were expelled.", theirs[1])
