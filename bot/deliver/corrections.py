"""A digest that was changed after it was posted: its posts are edited, and say that they were corrected."""

import asyncio
from datetime import date

from bot.deliver.layouts import Layouts, Speaking, english
from bot.deliver.pacing import POSTS, lane
from bot.deliver.sending import Editor, Wait
from bot.ports import Clock, CorrectionStore, DigestStore, PostedMessage

PAGE = 100
AT_ONCE = 10


class Corrections:
    """Edits what was posted. An edit may be repeated, so that several processes and a crash do no harm."""

    def __init__(
        self, store: CorrectionStore, digests: DigestStore, editor: Editor, clock: Clock, speaking: Speaking = english
    ) -> None:
        self._store = store
        self._digests = digests
        self._editor = editor
        self._clock = clock
        self._speaking = speaking

    async def begin(self, topic: str, day: date) -> int:
        """Say that the stored digest of that day reads otherwise now; returns how many posts are to be edited."""
        return await self._store.mark(topic, day)

    async def run_once(self) -> int:
        """Edit what is marked; returns how many posts read as they should now. What has to wait stays marked."""
        layouts, after, done = Layouts(self._digests, self._speaking), 0, 0
        with lane(POSTS):
            while page := await self._store.marked(after, PAGE):
                for first in range(0, len(page), AT_ONCE):
                    few = page[first : first + AT_ONCE]
                    done += sum(await asyncio.gather(*(self._correct(posted, layouts) for posted in few)))
                after = page[-1].message.id
        return done

    async def _correct(self, posted: PostedMessage, layouts: Layouts) -> bool:
        message = posted.message
        edition = await layouts.corrected(message, self._clock())
        if message.position == 0 and len(edition.messages) > message.of:
            await self._store.extend(message, len(edition.messages), self._clock())
        if message.position >= len(edition.messages):
            return await self._remove(posted)
        outcome = await self._editor.edit(message, posted.discord_id, edition.messages[message.position])
        if isinstance(outcome, Wait):
            return False
        await self._store.corrected(message)
        return True

    async def _remove(self, posted: PostedMessage) -> bool:
        if isinstance(await self._editor.delete(posted.message, posted.discord_id), Wait):
            return False
        await self._store.removed(posted.message)
        return True
