"""The sandbox as plain text, for a person at a terminal. Whatever a message says, it cannot steer the terminal."""

import unicodedata
from collections.abc import Iterator

from bot.sandbox.interactions.interaction import Callback, Interaction
from bot.sandbox.interactions.modals import fields_of
from bot.sandbox.messages import components
from bot.sandbox.world.entities import Json, Message, MessageFlag

_CONTROLS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_RULE = "─" * 60


def clean(text: str) -> str:
    """Text without control characters (escape sequences, marks that turn the direction), but with its lines."""
    return "".join(each for each in text if each == "\n" or unicodedata.category(each) not in _CONTROLS)


def show_message(message: Message) -> str:
    """A message with its id, its text, and what can be pressed."""
    marks = [f"[{message.id}]", f"{message.created:%Y-%m-%d %H:%M:%S} UTC"]
    if message.flags & MessageFlag.EPHEMERAL:
        marks.append("only you see this")
    if message.edited is not None:
        marks.append("edited")
    lines = [f"{clean(message.author.name)} · {' · '.join(marks)}"]
    if message.flags & MessageFlag.LOADING:
        lines.append("is thinking…")
    if message.content:
        lines.append(clean(message.content))
    lines += [line for embed in message.embeds for line in _embed(embed)]
    lines += [line for part in message.components for line in _component(part)]
    lines += [f"(file) {clean(each.filename)}, {len(each.content)} bytes" for each in message.attachments]
    return "\n".join(lines)


def show_messages(messages: list[Message]) -> str:
    """Messages in their order."""
    return f"\n\n{_RULE}\n".join(map(show_message, messages)) or "Nothing here yet."


def show_interaction(one: Interaction) -> str:
    """What the bot made of what a person did."""
    if one.answered is Callback.MODAL and one.modal is not None:
        return "\n".join([f"(a form) [{one.id}] {clean(one.modal['title'])}", *_fields(one.modal)])
    if one.answered is Callback.DEFERRED_UPDATE and not one.follow_ups:
        return "Done."
    return show_messages(one.messages)


def _fields(modal: Json) -> Iterator[str]:
    labels = {part["component"]["custom_id"]: part["label"] for part in modal["components"] if "component" in part}
    for name, field in fields_of(modal).items():
        options = ", ".join(option["label"] for option in field.get("options") or [])
        label = labels.get(name) or field.get("label") or ""
        yield clean(f"  {name}: {label}{f' ({options})' if options else ''}")


def _embed(embed: Json) -> Iterator[str]:
    for name in ("title", "description", "url"):
        if embed.get(name):
            yield f"│ {clean(str(embed[name]))}"
    for field in embed.get("fields") or []:
        yield f"│ {clean(field['name'])}: {clean(field['value'])}"


def _component(part: Json) -> Iterator[str]:
    match part["type"]:
        case components.CONTAINER | components.SECTION:
            for inner in (*part["components"], *([part["accessory"]] if "accessory" in part else [])):
                yield from _component(inner)
        case components.ROW:
            yield from _row(part["components"])
        case components.BUTTON:
            yield _button(part)
        case components.TEXT_DISPLAY:
            yield clean(part["content"])
        case components.SEPARATOR:
            yield _RULE if part["divider"] else ""
        case components.GALLERY:
            yield from (f"(picture) {clean(item['media']['url'])}" for item in part["items"])
        case components.FILE:
            yield f"(file) {clean(part['file']['url'])}"


def _row(parts: list[Json]) -> Iterator[str]:
    if buttons := [_button(part) for part in parts if part["type"] == components.BUTTON]:
        yield "  ".join(buttons)
    for part in parts:
        if part["type"] in components.SELECTS:
            yield from _menu(part)


def _button(part: Json) -> str:
    label = clean(str(part.get("label") or (part.get("emoji") or {}).get("name") or "…"))
    if part["style"] == components.LINK:
        return f"[{label}]({clean(part['url'])})"
    return f"[{label}]" + (" (disabled)" if part.get("disabled") else "")


def _menu(part: Json) -> Iterator[str]:
    yield f"[▾ {clean(part.get('placeholder') or 'Choose')}]"
    if part["type"] == components.STRING_SELECT:
        yield from (f"    {clean(option['label'])}" for option in part["options"])
