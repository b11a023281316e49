"""A stand-in for Discord on this machine: its REST and its gateway, a small world, and people who act in it.

For trying the bot without a token, and for tests over real sockets. It knows nothing of the rest of the program.
"""

from bot.sandbox.server import Sandbox

__all__ = ["Sandbox"]
