"""Withdrawing a bullet."""

import pytest

from bot.domain.corrections import WITHDRAWN, withdrawn
from bot.domain.digest import Support
from bot.domain.errors import NotStoredError
from tests.making import digest


def test_a_withdrawn_bullet_leaves_its_number_and_a_word_in_its_place() -> None:
    before = digest()
    after = withdrawn(before, 2)
    assert [bullet.n for bullet in after.bullets] == [1, 2, 3]
    assert (after.bullets[1].text, after.bullets[1].sources) == (WITHDRAWN, ())
    assert after.bullets[1].support is Support.NONE
    assert (after.bullets[0], after.bullets[2]) == (before.bullets[0], before.bullets[2])


def test_what_was_withdrawn_is_among_what_was_withheld() -> None:
    (held,) = withdrawn(digest(), 2).withheld
    assert (held.section, held.text, held.reason) == ("us", "Sanctions on shipbuilders.", "withdrawn by the operator")


@pytest.mark.parametrize("n", [0, 9])
def test_a_bullet_that_does_not_exist_cannot_be_withdrawn(n: int) -> None:
    with pytest.raises(NotStoredError, match="There is no bullet"):
        withdrawn(digest(), n)


def test_nothing_is_withdrawn_twice() -> None:
    with pytest.raises(NotStoredError, match="There is no bullet 2 to withdraw"):
        withdrawn(withdrawn(digest(), 2), 2)
