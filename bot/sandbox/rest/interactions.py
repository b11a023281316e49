"""REST: answers to interactions. Their token stands in the path."""

from bot.sandbox.interactions.interactions import Interactions
from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.rest.exchange import Answer, Call, Route
from bot.sandbox.world import payloads
from bot.sandbox.world.world import World


class InteractionRoutes:
    """The callback, and the webhook that an interaction is for fifteen minutes."""

    def __init__(self, world: World, interactions: Interactions) -> None:
        self._world = world
        self._interactions = interactions

    def routes(self) -> list[Route]:
        """All of them."""
        hook = "/webhooks/{webhook_id}/{webhook_token}"
        message = f"{hook}/messages/{{which}}"
        return [
            Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback", self._answer),
            Route("POST", hook, self._follow_up),
            Route("GET", message, self._find),
            Route("PATCH", message, self._edit),
            Route("DELETE", message, self._delete),
        ]

    async def _answer(self, call: Call) -> Answer:
        token = call.parts["interaction_token"]
        receipt = self._interactions.answer(call.number("interaction_id"), token, call.body, call.uploads)
        return receipt if call.query.get("with_response") in {"1", "true"} else None

    async def _follow_up(self, call: Call) -> Answer:
        message = self._interactions.follow_up(self._token(call), call.body, call.uploads)
        return payloads.message(message, self._world.base, to_sender=True)

    async def _find(self, call: Call) -> Answer:
        message = self._interactions.find(self._token(call), call.parts["which"])
        return payloads.message(message, self._world.base)

    async def _edit(self, call: Call) -> Answer:
        message = self._interactions.edit(self._token(call), call.parts["which"], call.body, call.uploads)
        return payloads.message(message, self._world.base)

    async def _delete(self, call: Call) -> Answer:
        self._interactions.delete(self._token(call), call.parts["which"])
        return None

    def _token(self, call: Call) -> str:
        if call.number("webhook_id") != self._world.application_id:
            raise RefusedError(10015)
        return call.parts["webhook_token"]
