"""Discord's own description of its API, for checking what a bot sends and what the sandbox answers.

Unions are resolved by their members' `type`, so "one of" is read as "any of"; an id in a request may be a number.
"""

import json
import re
from functools import cached_property
from pathlib import Path
from typing import Any

from openapi_schema_validator import OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.shared import SHARED

FILE = SHARED / "discord" / "openapi.json"
_RESPONSES = {"4XX": "ErrorResponse", "429": "RatelimitedResponse"}


class OpenApi:
    """The description, read once."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file

    @property
    def is_there(self) -> bool:
        """It is no part of the project."""
        return self._file.exists()

    @cached_property
    def _whole(self) -> dict[str, Any]:
        whole: dict[str, Any] = json.loads(self._file.read_text())
        return whole

    @cached_property
    def _operations(self) -> dict[tuple[str, str], dict[str, Any]]:
        return {
            (method.upper(), _nameless(path)): operation
            for path, methods in self._whole["paths"].items()
            for method, operation in methods.items()
            if method != "parameters"
        }

    @cached_property
    def _answers(self) -> Registry[Any]:
        whole = _any_of(self._whole)
        # The documentation's examples, and Discord, name a flaw in a form by a word:
        # https://discord.com/developers/docs/reference#error-messages
        whole["components"]["schemas"]["Error"]["properties"]["code"] = {"type": ["integer", "string"]}
        return _registry(whole)

    @cached_property
    def _requests(self) -> Registry[Any]:
        lenient = _any_of(self._whole)
        lenient["components"]["schemas"]["SnowflakeType"] = {"type": ["string", "integer"]}
        return _registry(lenient)

    def flaw_of_body(self, method: str, path: str, body: object) -> str | None:
        """What is wrong with the JSON of a request; `path` in the form of a route."""
        content = self._operation(method, path).get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        return None if schema is None else self._flaw(schema, body, self._requests)

    def flaw_of_answer(self, method: str, path: str, status: int, answer: object) -> str | None:
        """What is wrong with the JSON of an answer."""
        if status >= 400:
            name = _RESPONSES["429" if status == 429 else "4XX"]
            return self._flaw({"$ref": f"#/components/schemas/{name}"}, answer, self._answers)
        responses = self._operation(method, path)["responses"]
        if str(status) not in responses:
            return f"{status} is no answer of {method} {path}: {sorted(responses)}"
        schema = responses[str(status)].get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return None if answer is None else "an answer where there should be none"
        return self._flaw(schema, answer, self._answers)

    def flaw(self, schema: str, value: object) -> str | None:
        """What is wrong with a value of one of the named schemas, as in a request."""
        return self._flaw({"$ref": f"#/components/schemas/{schema}"}, value, self._requests)

    def _operation(self, method: str, path: str) -> dict[str, Any]:
        return self._operations[method, _nameless(path)]

    def _flaw(self, schema: dict[str, Any], value: object, registry: Registry[Any]) -> str | None:
        rooted = json.loads(json.dumps(_any_of(schema)).replace('"#/', '"urn:discord#/'))
        errors = sorted(OAS31Validator(rooted, registry=registry).iter_errors(value), key=lambda error: error.json_path)
        return f"{errors[-1].json_path}: {errors[-1].message[:300]}" if errors else None


def _nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _registry(whole: dict[str, Any]) -> Registry[Any]:
    resource = Resource.from_contents(whole, default_specification=DRAFT202012)
    empty: Registry[Any] = Registry()
    registry: Registry[Any] = empty.with_resource("urn:discord", resource)
    return registry


def _any_of(value: Any) -> Any:
    if isinstance(value, dict):
        return {("anyOf" if key == "oneOf" else key): _any_of(inner) for key, inner in value.items()}
    return [_any_of(inner) for inner in value] if isinstance(value, list) else value


OPENAPI = OpenApi()
