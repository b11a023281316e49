"""The extractive writer: headlines as they are, cited, each side in its own words."""

from bot.edit import gate
from bot.edit.editor import edit
from bot.write.extractive import ExtractiveWriter
from tests.edit.making import DAY, NOW, TOPIC, article

EDITED = edit(
    TOPIC,
    [
        article("China halts gallium shipments to 14 US defense contractors", by="Bloom Daily", hours=2),
        article("China bars export of gallium to 14 US arms firms", "china", hours=1),
        article("LIVE: Trump says Beijing visit is on", hours=4),
    ],
    now=NOW,
    window=DAY,
)


async def test_a_story_of_two_sides_leads_with_both_headlines_side_by_side() -> None:
    drafts = await ExtractiveWriter().write(TOPIC, EDITED, NOW)
    assert drafts.writer == "extractive"
    first = drafts.drafts[0]
    assert first.section == "overall"
    assert "gallium shipments" in first.text
    assert "export of gallium" in first.text
    assert len(first.sources) == 2


async def test_a_sides_section_has_its_own_words_only() -> None:
    drafts = await ExtractiveWriter().write(TOPIC, EDITED, NOW)
    own = [draft.text for draft in drafts.drafts if draft.section == "china"]
    assert own == ["China bars export of gallium to 14 US arms firms (The Lantern)."]


async def test_everything_it_writes_passes_the_gate() -> None:
    drafts = await ExtractiveWriter().write(TOPIC, EDITED, NOW)
    examined = gate.examine(drafts.drafts, EDITED, TOPIC)
    assert examined.withheld == ()
    assert examined.accepted == drafts.drafts


async def test_no_publisher_fills_a_section_while_others_have_something_to_tell() -> None:
    words = ["apples", "bridges", "carpets", "diamonds", "engines", "feathers", "guitars", "hammers"]
    crowd = [article(f"China buys {word} from Ohio", by="The Herald", hours=n + 1) for n, word in enumerate(words)]
    lone = [article("Beijing sells machines", by="The Post", hours=20)]
    edited = edit(TOPIC, [*crowd, *lone], now=NOW, window=DAY)
    drafts = await ExtractiveWriter().write(TOPIC, edited, NOW)
    own = [draft.text for draft in drafts.drafts if draft.section == "us"]
    assert sum("(The Herald)" in text for text in own[:3]) == 2
    assert "(The Post)" in own[2]
    assert len(own) == 7


async def test_a_second_headline_that_would_make_a_bullet_too_long_is_left_away() -> None:
    long = "China halts gallium shipments to 14 US defense contractors, " + "with many further words " * 8
    articles = [article(long, by="Bloom Daily"), article(long.replace("halts", "bars") + "now", "china", hours=4)]
    edited = edit(TOPIC, articles, now=NOW, window=DAY)
    drafts = await ExtractiveWriter().write(TOPIC, edited, NOW)
    assert len(drafts.drafts[0].text) <= 400
    assert len(drafts.drafts[0].sources) == 1
