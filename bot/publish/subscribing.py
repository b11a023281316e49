"""What an admin reads of a subscription: what goes where and when, and what the bot still needs there."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.subscription import EVERY_DAY, Place, Posting, Subscription
from bot.domain.wishes import write_days
from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import Block, Button, Buttons, Divider, Manage, Message, Text
from bot.publish.escape import escape
from bot.publish.packing import pack

ACCENT = 0x5865F2


def described(subscription: Subscription, due: datetime, language: Language = ENGLISH) -> list[str]:
    """Lines about one: where, what, when, and when next, which Discord shows in the reader's own time."""
    t = language.text
    moment = int(due.timestamp())
    at = f"{subscription.at:%H:%M} {escape(subscription.timezone.key)}"
    days = words_of_days(subscription.days, language)
    sides = ", ".join(escape(side) for side in subscription.perspectives) or words.all_sides(language)
    lines = [
        f"<#{subscription.channel_id}> · **{escape(subscription.topic)}** · {sides}",
        t("{days} at {time}", days=days, time=at),
    ]
    if extra := list(_posting(subscription.posting, language)):
        lines.append(" · ".join(extra))
    if subscription.paused is not None:
        lines.append(t("paused: {reason}", reason=escape(subscription.paused)))
    else:
        lines.append(t("next {moment}", moment=f"<t:{moment}:F> (<t:{moment}:R>)"))
    return lines


def words_of_days(days: tuple[int, ...], language: Language = ENGLISH) -> str:
    """`every day`, or the names of the days."""
    if days == EVERY_DAY:
        return language.text("every day")
    return ", ".join(words.weekday(day, language) for day in days)


def _posting(posting: Posting, language: Language) -> list[str]:
    t = language.text
    names = {
        Place.CHANNEL: "",
        Place.ANNOUNCEMENT: t("published to the channels that follow it"),
        Place.NEW_THREAD: t("each digest in a new thread"),
        Place.FORUM: t("each digest a post of its own"),
    }
    told = [names[posting.place]] if names[posting.place] else []
    if posting.role_id is not None:
        told.append(t("mentions {role}", role=f"<@&{posting.role_id}>"))
    if posting.quiet:
        told.append(t("silent on days without news"))
    return told


def lay_out_subscriptions(
    subscriptions: Sequence[tuple[Subscription, datetime]], language: Language = ENGLISH
) -> tuple[Message, ...]:
    """Every subscription with buttons to change, pause or resume, and remove it."""
    t = language.text
    title = t("Subscriptions")
    heading = Text(f"### {title}")
    if not subscriptions:
        return pack([heading, Text(words.no_subscriptions(language))], continued=heading, accent_colour=ACCENT)
    blocks: list[Block] = [heading]
    for subscription, due in subscriptions:
        where = (subscription.channel_id, subscription.topic)
        pausing = ("resume", t("Resume")) if subscription.paused is not None else ("pause", t("Pause"))
        buttons = (
            Button(t("Change"), Manage("change", *where)),
            Button(pausing[1], Manage(pausing[0], *where)),
            Button(t("Remove"), Manage("remove", *where), warns=True),
        )
        blocks += [Divider(), Text("\n".join(described(subscription, due, language))), Buttons(buttons)]
    return pack(blocks, continued=heading, accent_colour=ACCENT)


def form_values(subscription: Subscription) -> dict[str, str]:
    """What stands in the form that changes a subscription, by the names of its fields."""
    return {
        "time": f"{subscription.at:%H:%M}",
        "timezone": subscription.timezone.key,
        "days": write_days(subscription.days),
        "perspectives": " ".join(subscription.perspectives),
    }
