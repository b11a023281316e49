"""The sandbox for people: read channels, type commands, press buttons, plan trouble; with nothing but curl.

It answers in plain text, or in JSON where `Accept: application/json` or `?format=json` asks for it.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

from aiohttp import hdrs, web

from bot.sandbox.interactions.command_forms import CHAT_INPUT, LOCALES, MESSAGE_MENU
from bot.sandbox.interactions.interaction import Interaction
from bot.sandbox.people.people import PATIENCE, People
from bot.sandbox.people.showing import clean, show_interaction, show_messages
from bot.sandbox.people.typed import usage
from bot.sandbox.refusing.faults import Faults, read_fault
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Json, Message
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import ADMIN, World

QUIET = 0.3
"""Seconds without another message after which an answer is taken to be whole."""
_LOCAL = frozenset({"127.0.0.1", "localhost"})

HELP = """\
This is a stand-in for Discord. Nothing here leaves this machine, and all is forgotten when it stops.

  read a channel     curl {url}/sandbox/channels/NAME/messages
  type a command     curl {url}/sandbox/command -d '/digest us-china'
                     curl {url}/sandbox/command -d '{{"line": "/digest us-china", "as": "reader"}}'
  what it offers     curl {url}/sandbox/complete -d '/digest us'
  press a button     curl {url}/sandbox/press -d '{{"message": "ID", "button": "LABEL"}}'
  use a menu         curl {url}/sandbox/choose -d '{{"message": "ID", "values": ["LABEL"]}}'
  a message's menu   curl {url}/sandbox/use -d '{{"message": "ID", "command": "NAME"}}'
  fill in a form     curl {url}/sandbox/submit -d '{{"form": "ID", "values": {{"FIELD": "VALUE"}}}}'
  take a permission  curl {url}/sandbox/deny -d '{{"channel": "daily", "permissions": ["SEND_MESSAGES"]}}'
  give it back       curl {url}/sandbox/allow -d '{{"channel": "daily", "permissions": ["SEND_MESSAGES"]}}'
  plan trouble       curl {url}/sandbox/faults -d '{{"trouble": "status", "status": 503, "method": "POST", "times": 2}}'
  no more trouble    curl -X DELETE {url}/sandbox/faults

Without "message" the newest of the "channel" is meant; "as" is admin or reader, "locale" their
language from then on (such as "zh-CN"); ?format=json gives JSON.

channels: {channels}
commands: {commands}
in a message's menu: {menus}
"""


class Control:
    """What people can ask of the sandbox over HTTP."""

    def __init__(self, world: World, people: People, faults: Faults) -> None:
        self._world = world
        self._people = people
        self._faults = faults

    def add_to(self, application: web.Application) -> None:
        """Serve it."""
        for method, path, handler in (
            ("GET", "/", self._help),
            ("GET", "/sandbox", self._help),
            ("GET", "/sandbox/channels", self._channels),
            ("GET", "/sandbox/channels/{name}/messages", self._messages),
            ("POST", "/sandbox/command", self._command),
            ("POST", "/sandbox/complete", self._complete),
            ("POST", "/sandbox/press", self._press),
            ("POST", "/sandbox/choose", self._choose),
            ("POST", "/sandbox/use", self._use),
            ("POST", "/sandbox/submit", self._submit),
            ("POST", "/sandbox/deny", self._deny),
            ("POST", "/sandbox/allow", self._allow),
            ("GET", "/sandbox/faults", self._planned),
            ("POST", "/sandbox/faults", self._plan),
            ("DELETE", "/sandbox/faults", self._no_faults),
        ):
            application.router.add_route(method, path, _guarded(handler))
        application.router.add_get("/attachments/{channel:[0-9]+}/{id:[0-9]+}/{filename}", self._attachment)

    async def _help(self, request: web.Request) -> web.Response:
        known = self._world.commands.values()
        commands = sorted(usage(each) for each in known if each["type"] == CHAT_INPUT)
        menus = sorted(each["name"] for each in known if each["type"] == MESSAGE_MENU)
        text = HELP.format(
            url=self._world.base,
            channels=self._channel_names(),
            commands=" · ".join(commands) or "none yet",
            menus=" · ".join(menus) or "nothing yet",
        )
        return web.Response(text=text)

    async def _channels(self, request: web.Request) -> web.Response:
        known = [payloads.channel(each) for each in self._world.channels.values()]
        return _reply(request, self._channel_names(), known)

    async def _messages(self, request: web.Request) -> web.Response:
        channel = self._world.channel(request.match_info["name"])
        limit = request.query.get("limit", "50")
        kept = list(channel.messages.values())[-(int(limit) if limit.isdecimal() and int(limit) else 50) :]
        return _reply(request, show_messages(kept), self._wire(kept))

    async def _command(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        begun = await self._people.type(_text(wish, "line"), channel=self._channel(wish), person=self._person(wish))
        return await self._outcome(request, begun)

    async def _complete(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        choices = await self._people.complete(
            _text(wish, "line"), channel=self._channel(wish), person=self._person(wish)
        )
        lines = [clean(f"{each['value']}  {each['name']}") for each in choices]
        return _reply(request, "\n".join(lines) or "It offers nothing.", choices)

    async def _press(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        begun = await self._people.press(self._message(wish), _text(wish, "button"), person=self._person(wish))
        return await self._outcome(request, begun)

    async def _choose(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        values = wish.get("values")
        chosen = [str(each) for each in (values if isinstance(values, list) else [_text(wish, "values")])]
        menu = None if wish.get("menu") is None else str(wish["menu"])
        begun = await self._people.choose(self._message(wish), chosen, menu=menu, person=self._person(wish))
        return await self._outcome(request, begun)

    async def _use(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        begun = await self._people.use(_text(wish, "command"), self._message(wish), person=self._person(wish))
        return await self._outcome(request, begun)

    async def _submit(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        form, values = str(wish.get("form")), wish.get("values")
        if not form.isdecimal() or not isinstance(values, dict):
            raise MistakeError("`form` is the number that stands in brackets before it, `values` is an object.")
        return await self._outcome(request, await self._people.submit(int(form), values))

    async def _deny(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        self._world.deny(self._world.channel(self._channel(wish)), _permissions(wish))
        return _reply(request, "Taken.", {"done": True})

    async def _allow(self, request: web.Request) -> web.Response:
        wish = await _wish(request)
        self._world.allow(self._world.channel(self._channel(wish)), _permissions(wish))
        return _reply(request, "Given.", {"done": True})

    async def _planned(self, request: web.Request) -> web.Response:
        lines = [str(fault) for fault in self._faults.planned]
        return _reply(request, "\n".join(lines) or "No trouble is planned.", lines)

    async def _plan(self, request: web.Request) -> web.Response:
        self._faults.plan(read_fault(await _wish(request)))
        return await self._planned(request)

    async def _no_faults(self, request: web.Request) -> web.Response:
        self._faults.clear()
        return await self._planned(request)

    async def _attachment(self, request: web.Request) -> web.Response:
        file = self._world.files.get(int(request.match_info["id"]))
        if file is None:
            raise web.HTTPNotFound
        headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment"}
        return web.Response(body=file.content, content_type=file.content_type, headers=headers)

    async def _outcome(self, request: web.Request, begun: Interaction) -> web.Response:
        await begun.settled(QUIET, PATIENCE.total_seconds())
        return _reply(request, show_interaction(begun), self._wire(begun.messages))

    def _wire(self, messages: list[Message]) -> list[Json]:
        return [payloads.message(each, self._world.base) for each in messages]

    def _channel_names(self) -> str:
        return ", ".join(f"#{clean(each.name)}" for each in self._world.channels.values() if each.name)

    def _channel(self, wish: Mapping[str, object]) -> str:
        return str(wish.get("channel", "general"))

    def _person(self, wish: Mapping[str, object]) -> int:
        """Who acts; from now on in the language that is asked for, if one is."""
        person = self._world.user(str(wish.get("as", ADMIN)))
        locale = str(wish.get("locale", person.locale))
        if locale not in LOCALES:
            raise MistakeError(f"`locale` is one of: {', '.join(sorted(LOCALES))}.")
        person.locale = locale
        return person.id

    def _message(self, wish: Mapping[str, object]) -> Message | int:
        if (named := wish.get("message")) is None:
            return self._world.newest(self._world.channel(self._channel(wish)))
        if not str(named).isdecimal():
            raise MistakeError("`message` is the number that stands in brackets before a message.")
        return int(str(named))


Handling = Callable[[web.Request], Awaitable[web.Response]]


def _guarded(handler: Handling) -> Handling:
    """Refuse requests that a page in a browser sends here from elsewhere; say a person's mistake in one line."""

    async def guarded(request: web.Request) -> web.Response:
        foreign = request.headers.get(hdrs.ORIGIN) not in {None, f"http://{request.host}"}
        if request.host.rpartition(":")[0] not in _LOCAL or foreign:
            return web.Response(status=HTTPStatus.FORBIDDEN, text="Only for programs on this machine.\n")
        try:
            return await handler(request)
        except MistakeError as mistake:
            return web.Response(status=HTTPStatus.BAD_REQUEST, text=f"{clean(str(mistake))}\n")

    return guarded


def _reply(request: web.Request, text: str, wire: object) -> web.Response:
    asks = request.query.get("format") == "json" or "application/json" in request.headers.get(hdrs.ACCEPT, "")
    return web.json_response(wire) if asks else web.Response(text=f"{text}\n")


async def _wish(request: web.Request) -> dict[str, object]:
    """The JSON object that was sent, whatever content type curl gave it; a line alone is a command line."""
    try:
        raw = (await request.text()).strip()
        wish: dict[str, object] = json.loads(raw) if raw.startswith("{") else {"line": raw}
    except (ValueError, RecursionError):
        raise MistakeError("That is no JSON.") from None
    return wish


def _text(wish: Mapping[str, object], name: str) -> str:
    value = wish.get(name)
    if not isinstance(value, str) or not value:
        raise MistakeError(f"`{name}` is missing.")
    return value


def _permissions(wish: Mapping[str, object]) -> Permission:
    names = wish.get("permissions")
    wanted = Permission(0)
    for name in names if isinstance(names, list) else [names]:
        if str(name) not in Permission.__members__:
            raise MistakeError(f"`permissions` are some of: {', '.join(Permission.__members__)}.")
        wanted |= Permission[str(name)]
    return wanted
