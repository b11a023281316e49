"""The log tells what happened and keeps secrets."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot import log


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_line_says_when_how_grave_where_and_what(stream: io.StringIO) -> None:
    log.set_up("info", stream=stream)
    logging.getLogger("bot.daily").info("Made %s", "us-china")
    assert "INFO    bot.daily: Made us-china" in stream.getvalue()


def test_libraries_speak_only_of_what_is_wrong(stream: io.StringIO) -> None:
    log.set_up("info", stream=stream)
    logging.getLogger("somebody.else").info("chatter")
    logging.getLogger("somebody.else").warning("trouble")
    assert "chatter" not in stream.getvalue()
    assert "trouble" in stream.getvalue()


@pytest.mark.parametrize("json_lines", [False, True])
def test_no_secret_gets_into_a_message_or_a_traceback(stream: io.StringIO, json_lines: bool) -> None:
    log.set_up("info", json_lines=json_lines, secrets=["tell-nobody"], stream=stream)
    try:
        raise ValueError("connecting to postgresql://me:hunter2@db with tell-nobody")
    except ValueError:
        logging.getLogger("bot").exception("It failed: %s", "sk-abcdefghijklmnopqrstuvwxyz")
    text = stream.getvalue()
    assert "ValueError" in text
    for secret in ("tell-nobody", "hunter2", "sk-abc"):
        assert secret not in text


def test_what_has_the_shape_of_a_token_is_blotted_out_though_nobody_named_it(stream: io.StringIO) -> None:
    log.set_up("info", stream=stream)
    shape = ".".join(("M" * 24, "G" * 6, "x" * 38))
    logging.getLogger("bot").warning("%s and /webhooks/1234/%s", shape, "t" * 60)
    assert shape not in stream.getvalue()
    assert "/webhooks/1234/[secret]" in stream.getvalue()


def test_json_lines_are_one_object_each(stream: io.StringIO) -> None:
    log.set_up("debug", json_lines=True, stream=stream)
    logging.getLogger("bot.daily").warning("two\nlines")
    content = json.loads(stream.getvalue())
    assert (content["level"], content["logger"], content["message"]) == ("warning", "bot.daily", "two\nlines")
    assert content["time"].endswith("+00:00")
