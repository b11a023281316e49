"""Logging, set up once from the entry point: plain lines for a person, JSON lines for a machine, never a secret."""

import json
import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

SECRET_SHAPES = re.compile(
    r"(?P<url>://[^/\s:@]*:)[^/\s@]+(?=@)"  # the password of an address
    r"|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # a Discord token
    r"|sk-[\w-]{16,}"  # a model key
    r"|(?P<hook>/(?:webhooks|interactions)/\d+/)[\w-]{20,}"  # the token in a webhook's or an interaction's address
)


class SecretFilter(logging.Filter):
    """Blots out given secrets, and whatever has the shape of one, in messages and in tracebacks."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place and let it through."""
        record.msg, record.args = self.clean(record.getMessage()), None
        if record.exc_info:
            record.exc_text = self.clean(logging.Formatter().formatException(record.exc_info))
        return True

    def clean(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return SECRET_SHAPES.sub(lambda found: f"{found['url'] or found['hook'] or ''}[secret]", text)


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time (UTC), level, logger, message, and the traceback where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        content = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_text:  # the filter has rendered it, without secrets
            content["traceback"] = record.exc_text
        return json.dumps(content, ensure_ascii=False)


def set_up(level: str, *, json_lines: bool = False, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Send everything from `level` on to `stream` (standard error by default); libraries only from warning on."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(SecretFilter(secrets))
    plain = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
    handler.setFormatter(JsonFormatter() if json_lines else plain)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG if level == "debug" else logging.WARNING)
    for own in ("bot", "cogs", "storage"):
        logging.getLogger(own).setLevel(level.upper())
