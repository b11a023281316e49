"""The process that parses: reads bodies from its standard input, writes what they hold to its standard output.

It is a process of its own since a parse can neither be interrupted nor be made cheap (feedparser is quadratic in the
attributes of one element): past its limits it is killed and replaced. It ends when its input does, so it never outlives
the program. A message is its length (4 bytes, big-endian) and that many bytes; a request is two messages, a JSON object
(`url`, `content_type`, `most`) and the body; an answer is one, a JSON object. An empty message first says it is ready.

JSON and not pickle: what comes from a process that has looked at hostile bytes is data, whatever became of it.
"""

import json
import os
import signal
import sys
from contextlib import suppress
from typing import BinaryIO

from bot.gather.entries import LENGTH, NotParsed, to_wire
from bot.gather.parsing import parse


def limit(megabytes: int) -> None:
    """Let this process have no more than so many megabytes of addresses, and write no file, where the system can do
    that."""
    try:
        import resource
    except ImportError:  # Windows: the wall limit alone must do
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def answer(request: bytes, body: bytes) -> bytes:
    """What the worker says to one request; never raises but for want of memory while it says so."""
    asked = json.loads(request)
    try:
        result = parse(body, asked["url"], asked["content_type"], asked["most"])
    except MemoryError:
        result = NotParsed("it takes more memory to parse than a feed may")
    except Exception as error:  # noqa: BLE001  a parser fed with anything at all may fail in any way; it is one feed's
        result = NotParsed(f"it cannot be parsed ({type(error).__name__})")
    return json.dumps(to_wire(result)).encode()


def _receive(source: BinaryIO) -> bytes | None:
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    message = source.read(length)
    return message if len(message) == length else None


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Say that it is ready, then answer until the input ends."""
    sink.write(LENGTH.pack(0))
    sink.flush()
    while (request := _receive(source)) is not None and (body := _receive(source)) is not None:
        message = answer(request, body)
        sink.write(LENGTH.pack(len(message)) + message)
        sink.flush()


def step_back() -> None:
    """Let others go first: what runs the bot answers people, and a parse has time."""
    if hasattr(os, "nice"):
        os.nice(10)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's Ctrl-C is for the program, which then ends our input
    step_back()
    limit(int(sys.argv[1]))
    serve(sys.stdin.buffer, sys.stdout.buffer)
