"""Taking back what was published, without moving anything else: every bullet keeps its number."""

from dataclasses import replace

from bot.domain.digest import Bullet, Digest, Support, Withheld
from bot.domain.errors import NotStoredError

WITHDRAWN = "This bullet was withdrawn by the operator."
REASON = "withdrawn by the operator"


def withdrawn(digest: Digest, n: int) -> Digest:
    """The digest with bullet `n` withdrawn: a sentence stands in its place, and it is among what was withheld.

    NotStoredError when there is no such bullet, or it was withdrawn before.
    """
    bullet = next((each for each in digest.bullets if each.n == n and each.text != WITHDRAWN), None)
    if bullet is None:
        raise NotStoredError(
            "There is no bullet {n} to withdraw in {topic} of {date}.", n=n, topic=digest.topic, date=digest.date
        )
    section = digest.section_of(bullet)
    blank = Bullet(n, WITHDRAWN, (), Support.NONE)
    sections = tuple(
        replace(each, bullets=tuple(blank if one is bullet else one for one in each.bullets))
        for each in digest.sections
    )
    held = Withheld(section.id, bullet.text, bullet.sources, REASON)
    return replace(digest, sections=sections, withheld=(*digest.withheld, held), markdown=None)
