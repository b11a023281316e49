"""What was asked of a model: written down before it is asked, so that no ceiling is passed by two at once."""

from dataclasses import asdict
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.model_call import ANSWERED, ModelCall, Usage
from storage.database import Database
from storage.locks import Turn, wait_for
from storage.tables import model_calls


class StoredModelCalls:
    """The ModelCallStore of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def begin(self, call: ModelCall, ceiling_usd: float) -> int | None:
        """Write the call down at its estimated cost. None, and nothing written, when the calls of its day (UTC, all
        topics) would then cost more than `ceiling_usd`."""
        async with self._database.writing() as connection:
            await wait_for(connection, Turn.SPENDING)
            if await _spent(connection, call.at) + call.cost_usd > ceiling_usd:
                return None
            result = await connection.execute(model_calls.insert().values(_row(call)).returning(model_calls.c.id))
            return int(result.scalar_one())

    async def finish(self, identifier: int, call: ModelCall) -> None:
        """Store how the call went, in place of what `begin` wrote."""
        async with self._database.writing() as connection:
            statement = model_calls.update().where(model_calls.c.id == identifier)
            await connection.execute(statement.values(_row(call)))

    async def answer_to(self, request_hash: str) -> str | None:
        """The newest answer to the same question that could be used."""
        wanted = (
            select(model_calls.c.answer)
            .where(model_calls.c.request_hash == request_hash, model_calls.c.outcome == ANSWERED)
            .order_by(model_calls.c.id.desc())
            .limit(1)
        )
        async with self._database.reading() as connection:
            answer: str | None = await connection.scalar(wanted)
            return answer

    async def outcomes(self, server: str, model: str, since: datetime) -> frozenset[str]:
        """Every outcome that calls of this model on this server have had since then."""
        wanted = (
            select(model_calls.c.outcome)
            .where(model_calls.c.provider == server, model_calls.c.asked_model == model, model_calls.c.at >= since)
            .distinct()
        )
        async with self._database.reading() as connection:
            return frozenset((await connection.execute(wanted)).scalars())

    async def spent(self, now: datetime) -> float:
        """US dollars of the day (UTC) of `now`, over all topics."""
        async with self._database.reading() as connection:
            return await _spent(connection, now)

    async def usage(self, since: datetime, until: datetime) -> tuple[Usage, ...]:
        """By topic, then model: the calls from `since` up to, but not at, `until`."""
        columns = model_calls.c
        wanted = (
            select(
                columns.topic,
                columns.asked_model,
                func.count(),
                func.sum(case((columns.outcome == ANSWERED, 0), else_=1)),
                func.coalesce(func.sum(columns.tokens_in), 0),
                func.coalesce(func.sum(columns.tokens_out), 0),
                func.coalesce(func.sum(columns.cost_usd), 0.0),
            )
            .where(columns.at >= since, columns.at < until)
            .group_by(columns.topic, columns.asked_model)
            .order_by(columns.topic, columns.asked_model)
        )
        async with self._database.reading() as connection:
            return tuple(Usage(*row) for row in await connection.execute(wanted))


async def _spent(connection: AsyncConnection, now: datetime) -> float:
    start = datetime.combine(now.astimezone(UTC).date(), time(), UTC)
    of_day = (model_calls.c.at >= start, model_calls.c.at < start + timedelta(days=1))
    total: float | None = await connection.scalar(select(func.sum(model_calls.c.cost_usd)).where(*of_day))
    return total or 0.0


def _row(call: ModelCall) -> dict[str, Any]:
    values = asdict(call)
    values["provider"] = values.pop("server")
    return values
