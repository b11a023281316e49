"""One server that speaks the OpenAI protocol: a request goes out, and text or a ModelError comes back.

The library is imported when the first request is made, because that takes 0.8 s. What it gets back is read here, by
hand: compatible servers answer a 200 with HTML, leave out `usage`, or send `null` where text should be.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from bot.config import WriterSettings
from bot.write.answers import Schema
from bot.write.failures import BusyError, ModelError, StepRefusedError
from bot.write.prompts import Message

if TYPE_CHECKING:
    import openai

DEFAULT_SERVER = "https://api.openai.com/v1"
NO_KEY = "none"
"""Servers without keys get this: the library does not start with an empty one."""
MOST_BYTES = 2_000_000
"""Of an answer; a digest has some ten thousand. A server that never stops must not fill the memory."""

_ABOUT_THE_FORM = ("format", "json", "schema", "grammar", "structured")
"""A message with one of these tells that it was the form of answer that was refused."""


class Step(StrEnum):
    """The forms of answer that can be asked for, the strictest first. Servers differ in what they take."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said, and what the server says of it; None where it does not."""

    text: str
    model: str | None = None
    tokens_in: int | None = None
    tokens_out: int | None = None


class Chat:
    """Asks one server. Nothing is connected before the first request; close it with `aclose`."""

    def __init__(self, settings: WriterSettings) -> None:
        self._settings = settings
        self._base_url = settings.base_url or DEFAULT_SERVER
        self._opened: openai.AsyncOpenAI | None = None
        self._stack = AsyncExitStack()

    @property
    def server(self) -> str:
        """The server's address, without anything secret that may stand in it."""
        parts = urlsplit(self._base_url)
        return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path.rstrip("/"), "", ""))

    def payload(self, model: str, messages: Sequence[Message], schema: Schema, step: Step) -> dict[str, Any]:
        """The request as it is sent."""
        payload: dict[str, Any] = {"model": model, "messages": list(messages)}
        if step is Step.JSON_SCHEMA:
            form = {"name": "answer", "strict": True, "schema": schema}
            payload["response_format"] = {"type": "json_schema", "json_schema": form}
        elif step is Step.JSON_OBJECT:
            payload["response_format"] = {"type": "json_object"}
        if self._settings.temperature is not None:
            payload["temperature"] = self._settings.temperature
        if self._settings.max_tokens is not None:
            payload["max_tokens"] = self._settings.max_tokens
        return payload

    async def ask(self, payload: dict[str, Any], patience: float) -> Reply:
        """Send one request, once, and wait `patience` seconds for all of its answer; ModelError when there is none."""
        import openai

        try:
            async with asyncio.timeout(patience):
                client = await self._client()
                response = await client.chat.completions.with_raw_response.create(**payload, timeout=patience)
                content = response.http_response.content
        except (TimeoutError, openai.APITimeoutError):
            raise ModelError(
                "timed out", "give it more time ([writer] timeout_seconds) or use a faster model", charged=True
            ) from None
        except openai.APIStatusError as error:
            raise _refused(error.status_code, error.response.headers, str(error), payload) from None
        except _TooLongError:
            raise ModelError("answered without end", "check [writer] base_url", charged=True) from None
        except openai.APIConnectionError:
            raise BusyError("could not be reached", "check [writer] base_url, and that the server runs") from None
        except openai.OpenAIError as error:
            raise ModelError(f"failed ({type(error).__name__})", "check the [writer] settings", charged=True) from None
        return read_completion(content)

    async def aclose(self) -> None:
        """Close the connections."""
        self._opened = None
        await self._stack.aclose()

    async def _client(self) -> "openai.AsyncOpenAI":
        if self._opened is None:
            # The library takes 0.8 s to load, during which nothing else would run.
            openai = await asyncio.to_thread(_library)
            key = self._settings.api_key
            self._opened = openai.AsyncOpenAI(
                api_key=(key.get_secret_value() if key is not None else "") or NO_KEY,
                base_url=self._base_url,
                max_retries=0,
                http_client=_http_client(),
            )
            self._stack.push_async_callback(self._opened.close)
        return self._opened


def read_completion(content: bytes) -> Reply:
    """The text in the body of a 200; ModelError when there is none to be used."""
    try:
        body = json.loads(content)
        choice = body["choices"][0]
        message = choice["message"]
        text, refusal, reason = message.get("content"), message.get("refusal"), choice.get("finish_reason")
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        beginning = content[:200].decode(errors="replace")
        raise ModelError(
            "answered something else than a completion",
            "check that [writer] base_url names the API, which mostly ends in /v1",
            charged=True,
            answer=beginning,
        ) from None
    text = text if isinstance(text, str) else ""
    if refusal or reason == "content_filter":
        raise ModelError("refused to answer", "use another model", charged=True, answer=str(refusal or text))
    if reason == "length":
        raise ModelError(
            "was cut off", "raise [writer] max_tokens, or the context of the server", charged=True, answer=text
        )
    usage, model = body.get("usage"), body.get("model")
    counted = usage if isinstance(usage, dict) else {}
    return Reply(
        text,
        model if isinstance(model, str) else None,
        _count(counted.get("prompt_tokens")),
        _count(counted.get("completion_tokens")),
    )


def _count(value: object) -> int | None:
    return value if type(value) is int and 0 <= value < 1_000_000_000 else None


def _refused(status: int, headers: Any, message: str, payload: dict[str, Any]) -> ModelError:  # noqa: ANN401
    if status in {400, 415, 422, 501} and "response_format" in payload and "context_length" not in message:
        form = payload["response_format"]["type"]
        said = message.casefold()
        # Only what says so is remembered; any other 400 may have had another reason.
        sure = any(word in said for word in _ABOUT_THE_FORM)
        return StepRefusedError(f"refused {form}" if sure else f"answered {form} with HTTP {status}")
    outcome = f"answered with HTTP {status}"
    if status == 429 or status in {408, 409} or status >= 500:
        advice = "it is overloaded, or its limits are reached: look at the account" if status == 429 else "try later"
        return BusyError(outcome, advice, after=_retry_after(headers))
    advice = {
        401: "check OPENAI_API_KEY",
        403: "check what the key may do",
        404: f"check [writer] model: the server may not know {payload['model']!r} (any more)",
    }.get(status, "check the [writer] settings")
    return ModelError(outcome, advice)


def _retry_after(headers: Any) -> float | None:  # noqa: ANN401
    """Seconds; a date, which the header may hold too, counts as long."""
    value = headers.get("retry-after")
    if value is None:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        return float("inf")


def _library() -> Any:  # noqa: ANN401
    import openai

    return openai


class _TooLongError(Exception):
    """More bytes than an answer can have."""


def _http_client() -> Any:  # noqa: ANN401
    """The library's own client, but none of its answers grows without end."""
    import httpx2
    import openai

    class Capped(httpx2.AsyncByteStream):
        def __init__(self, stream: httpx2.AsyncByteStream) -> None:
            self._stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            total = 0
            async for chunk in self._stream:
                total += len(chunk)
                if total > MOST_BYTES:
                    raise _TooLongError
                yield chunk

        async def aclose(self) -> None:
            await self._stream.aclose()

    async def cap(response: httpx2.Response) -> None:
        if isinstance(response.stream, httpx2.AsyncByteStream):
            response.stream = Capped(response.stream)

    async def plain(request: httpx2.Request) -> None:
        request.headers["Accept-Encoding"] = "identity"  # so that what is counted is what is held

    return openai.DefaultAsyncHttpxClient(event_hooks={"request": [plain], "response": [cap]})
