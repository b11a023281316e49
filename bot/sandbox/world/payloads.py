"""The world's entities as JSON on the wire. Ids are strings there, moments ISO with a zone."""

from collections.abc import Iterable
from datetime import datetime

from bot.sandbox.world.entities import THREADS, Attachment, Channel, Guild, Json, Kind, Member, Message, Role, User
from bot.sandbox.world.permissions import granted

LOCALE = "en-US"
_GUILD_NULLS = (
    *("icon", "description", "home_header", "splash", "discovery_splash", "banner", "application_id"),
    *("afk_channel_id", "system_channel_id", "widget_channel_id", "max_presences", "vanity_url_code"),
    *("rules_channel_id", "safety_alerts_channel_id", "public_updates_channel_id", "incidents_data"),
)
_GUILD_ZEROS = (
    *("system_channel_flags", "verification_level", "default_message_notifications", "mfa_level"),
    *("explicit_content_filter", "premium_tier", "premium_subscription_count", "nsfw_level"),
)


def user(who: User) -> Json:
    """A user as others see it."""
    wire: Json = {
        "id": str(who.id),
        "username": who.name,
        "discriminator": "0",
        "global_name": None if who.bot else who.name,
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }
    return wire | {"bot": True} if who.bot else wire


def own_user(who: User) -> Json:
    """The bot as it sees itself."""
    return user(who) | {"mfa_enabled": True, "locale": LOCALE, "verified": True, "email": None}


def member(who: Member, *, with_user: bool = True) -> Json:
    """A member of a server; inside a message's event the user stands elsewhere."""
    wire: Json = {
        "roles": [str(role) for role in sorted(who.roles)],
        "joined_at": who.joined.isoformat(),
        "nick": None,
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "premium_since": None,
        "flags": 0,
        "pending": False,
        "mute": False,
        "deaf": False,
    }
    return wire | {"user": user(who.user)} if with_user else wire


def role(one: Role) -> Json:
    """A role."""
    return {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(one.permissions),
        "position": one.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": one.managed,
        "mentionable": one.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(one: Channel) -> Json:
    """A channel, a thread or a DM."""
    last = str(next(reversed(one.messages))) if one.messages else None
    wire: Json = {"id": str(one.id), "type": int(one.kind), "last_message_id": last, "flags": 0}
    if one.recipient is not None:
        return wire | {"recipients": [user(one.recipient)]}
    if one.group:
        recipients = [user(each) for each in one.group]
        return wire | {"recipients": recipients, "name": one.name, "icon": None, "owner_id": str(one.group[0].id)}
    wire |= {
        "guild_id": str(one.guild_id),
        "name": one.name,
        "parent_id": None if one.parent_id is None else str(one.parent_id),
        "rate_limit_per_user": 0,
    }
    return wire | (_thread_part(one) if one.kind in THREADS else _channel_part(one))


def _channel_part(one: Channel) -> Json:
    wire: Json = {
        "position": one.position,
        "topic": None,
        "nsfw": False,
        "permission_overwrites": [
            {"id": str(each.id), "type": each.kind, "allow": str(each.allow), "deny": str(each.deny)}
            for each in one.overwrites.values()
        ],
    }
    if one.kind is Kind.FORUM:
        tags = [
            {"id": str(tag.id), "name": tag.name, "moderated": False, "emoji_id": None, "emoji_name": None}
            for tag in one.tags
        ]
        wire |= {
            "available_tags": tags,
            "flags": 1 << 4 if one.requires_tag else 0,
            "default_reaction_emoji": None,
            "default_sort_order": None,
            "default_forum_layout": 0,
        }
    return wire


def _thread_part(one: Channel) -> Json:
    if one.thread is None:
        raise TypeError(f"channel {one.id} is of a thread's kind but has no thread")
    return {
        "owner_id": str(one.thread.owner_id),
        "message_count": len(one.messages),
        "member_count": 1,
        "total_message_sent": one.thread.total_sent,
        "applied_tags": [str(tag) for tag in one.thread.applied_tags],
        "thread_metadata": {
            "archived": one.thread.archived,
            "archive_timestamp": one.thread.created.isoformat(),
            "auto_archive_duration": one.thread.auto_archive_minutes,
            "locked": one.thread.locked,
            "create_timestamp": one.thread.created.isoformat(),
        },
    }


def thread_member(thread: Channel, user_id: int, joined: datetime) -> Json:
    """A user's place in a thread."""
    return {"id": str(thread.id), "user_id": str(user_id), "join_timestamp": joined.isoformat(), "flags": 0}


def attachment(one: Attachment, channel_id: int, base: str) -> Json:
    """A file of a message; `base` is the address that files are fetched from."""
    url = f"{base}/attachments/{channel_id}/{one.id}/{one.filename}"
    wire: Json = {
        "id": str(one.id),
        "filename": one.filename,
        "size": len(one.content),
        "url": url,
        "proxy_url": url,
        "content_type": one.content_type,
    }
    return wire if one.description is None else wire | {"description": one.description}


def message(one: Message, base: str, *, to_sender: bool = False) -> Json:
    """A message; its nonce is told to its sender alone."""
    wire: Json = {
        "id": str(one.id),
        "channel_id": str(one.channel_id),
        "type": one.kind,
        "author": user(one.author),
        "content": one.content,
        "timestamp": one.created.isoformat(),
        "edited_timestamp": None if one.edited is None else one.edited.isoformat(),
        "tts": one.tts,
        "mention_everyone": one.mention_everyone,
        "mentions": [user(each) for each in one.mentions],
        "mention_roles": [str(each) for each in one.mention_roles],
        "attachments": [attachment(each, one.channel_id, base) for each in one.attachments],
        "embeds": one.embeds,
        "components": one.components,
        "pinned": False,
        "flags": one.flags,
    }
    if to_sender and one.nonce is not None:
        wire["nonce"] = one.nonce
    if one.reference is not None:
        wire["message_reference"] = one.reference
    if one.by_application is not None:
        wire |= {"application_id": str(one.by_application), "webhook_id": str(one.by_application)}
    if one.interaction is not None:
        wire["interaction_metadata"] = one.interaction
    return wire


def partial_guild(one: Guild) -> Json:
    """A server as an interaction names it."""
    return {"id": str(one.id), "locale": one.locale, "features": []}


def guild(one: Guild) -> Json:
    """A server without its channels and members."""
    nothing = dict.fromkeys(_GUILD_NULLS)
    zeros = dict.fromkeys(_GUILD_ZEROS, 0)
    return {
        **nothing,
        **zeros,
        "id": str(one.id),
        "name": one.name,
        "owner_id": str(one.owner_id),
        "features": [],
        "region": "deprecated",
        "afk_timeout": 300,
        "widget_enabled": False,
        "roles": [role(each) for each in one.roles.values()],
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "preferred_locale": one.locale,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "emojis": [],
        "stickers": [],
    }


def my_guild(one: Guild, bot_id: int) -> Json:
    """A server as it stands in the bot's own list."""
    return {
        "id": str(one.id),
        "name": one.name,
        "icon": None,
        "banner": None,
        "owner": False,
        "permissions": str(granted(one, None, bot_id)),
        "features": [],
    }


def whole_guild(one: Guild, bot_id: int) -> Json:
    """A server with its channels, as the gateway tells it: members are left out but for the bot itself."""
    threads = [each for each in one.channels.values() if each.kind in THREADS]
    return guild(one) | {
        "joined_at": one.members[bot_id].joined.isoformat(),
        "large": False,
        "unavailable": False,
        "member_count": len(one.members),
        "channels": _all(each for each in one.channels.values() if each.kind not in THREADS),
        "threads": _all(each for each in threads if each.thread is not None and not each.thread.archived),
        "members": [member(one.members[bot_id])],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def _all(channels: Iterable[Channel]) -> list[Json]:
    return [channel(each) for each in channels]


def application(identifier: int, name: str, owner: User, bot: User, guilds: int) -> Json:
    """The bot's application."""
    return {
        "id": str(identifier),
        "name": name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": user(bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "flags_new": "0",
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": user(owner),
        "approximate_guild_count": guilds,
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }
