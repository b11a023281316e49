"""What Discord's answers mean for a post, in words that an admin can act on. Pure.

The codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
"""

from collections.abc import Sequence

from bot.deliver.sending import Forbidden, Gone, Ours, Outcome, Wait

AFTER_TROUBLE = 5.0
"""Seconds until the next attempt when Discord was in trouble and did not say for how long."""
AFTER_BLOCK = 60.0
"""The same after a 429 without a hint: the address itself is being limited."""

_GONE = {
    10003: "The channel does not exist any more.",
    10004: "The server does not exist any more, or the bot was put out of it.",
    10008: "The message does not exist any more.",
    10015: "The webhook does not exist any more.",
    10062: "The interaction has run out.",
}
_FORBIDDEN = {
    50001: "The bot cannot see this channel: give it View Channel and Send Messages there.",
    50013: "The bot lacks a permission: give it View Channel, Send Messages and, in threads, Send Messages in Threads.",
    50007: "Discord does not let the bot write to this person: they have to allow messages from a shared server.",
    50278: "The bot shares no server with this person any more: it has to be added to one of theirs.",
    160002: "The bot may not read what was posted before: give it Read Message History.",
    40004: "Discord has switched off sending for the time being.",
    200000: "The server's AutoMod blocked the post: exempt the bot's role, or change the rule.",
    50083: "The thread is archived and the bot may not open it: open it again, or give the bot Manage Threads.",
    160005: "The thread is locked: unlock it, or give the bot Manage Threads.",
}
_OURS = {
    50035: "Discord refuses the form of the message",
    50006: "the message is empty",
    50109: "the request is no JSON",
    50045: "the file is too big",
}
_WAIT = frozenset({20016, 20028, 30046, 40062, 130000})


def classify(status: int, code: int, *, retry_after: float | None = None, detail: str = "") -> Outcome:
    """What an answer other than 2xx means: `status` of HTTP, `code` of Discord's body (0: none).

    `retry_after` in seconds, where the answer names it; `detail` is what Discord says about a refused form.
    """
    if status >= 500 or status == 408:
        return Wait(retry_after or AFTER_TROUBLE, maybe_sent=True)
    if status == 429 or code in _WAIT:
        fallback = AFTER_TROUBLE if code in _WAIT else AFTER_BLOCK
        return Wait(fallback if retry_after is None else retry_after)
    if code in _GONE:
        return Gone(_GONE[code])
    if code in _FORBIDDEN:
        return Forbidden(_FORBIDDEN[code])
    if code in _OURS:
        return Ours(f"{_OURS[code]}{f': {detail}' if detail else ''} (code {code})")
    return _by_status(status, code)


def _by_status(status: int, code: int) -> Outcome:
    if status == 403:
        return Forbidden(
            f"Discord does not let the bot post there (code {code}): check its permissions in the channel."
        )
    if status == 404:
        return Gone(f"Discord knows no such channel (code {code}).")
    return Ours(f"Discord refuses the request (status {status}, code {code})")


NEEDED = {
    "View Channel": "view_channel",
    "Send Messages": "send_messages",
    "Read Message History": "read_message_history",
}
"""What posting takes in a channel, and what discord.py calls it."""


def lacking(missing: Sequence[str]) -> str:
    """Which permissions to give, by the names that Discord's settings show."""
    return f"The bot lacks {', '.join(missing)} in this channel: give it that in the channel's permissions."
