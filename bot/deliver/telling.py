"""What is said to those who subscribed a channel when something is wrong with it. Pure."""

from bot.deliver.sending import Forbidden, Gone
from bot.domain.subscription import PendingMessage
from bot.publish.escape import escape


def paused(message: PendingMessage, outcome: Gone | Forbidden) -> str:
    """Why nothing is posted, what to do about it, and how it goes on."""
    what = f"The digest of **{escape(message.topic)}** could not be posted in <#{message.channel_id}>. {outcome.reason}"
    if isinstance(outcome, Gone):
        return f"{what} Its subscription has ended; subscribe another channel if you still want it."
    return f"{what} I keep trying, and go on by myself as soon as I may post there again."
