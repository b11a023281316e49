"""A ModelCallStore in memory, as the database keeps it."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.model_call import ANSWERED, ModelCall, Usage


@dataclass
class Ledger:
    """Keeps the calls by their number."""

    calls: dict[int, ModelCall] = field(default_factory=dict)

    async def begin(self, call: ModelCall, ceiling_usd: float) -> int | None:
        if await self.spent(call.at) + call.cost_usd > ceiling_usd:
            return None
        self.calls[len(self.calls) + 1] = call
        return len(self.calls)

    async def finish(self, identifier: int, call: ModelCall) -> None:
        self.calls[identifier] = call

    async def answer_to(self, request_hash: str) -> str | None:
        answers = [call.answer for call in self.calls.values() if call.request_hash == request_hash]
        outcomes = [call.outcome for call in self.calls.values() if call.request_hash == request_hash]
        return next((a for a, o in zip(answers[::-1], outcomes[::-1], strict=True) if o == ANSWERED), None)

    async def outcomes(self, server: str, model: str, since: datetime) -> frozenset[str]:
        return frozenset(
            call.outcome
            for call in self.calls.values()
            if (call.server, call.asked_model) == (server, model) and call.at >= since
        )

    async def spent(self, now: datetime) -> float:
        return sum(call.cost_usd for call in self.calls.values() if call.at.date() == now.date())

    async def usage(self, since: datetime, until: datetime) -> tuple[Usage, ...]:
        return ()

    @property
    def said(self) -> list[str]:
        """The outcomes, in order."""
        return [call.outcome for call in self.calls.values()]
