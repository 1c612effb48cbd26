"""Documents that cannot be had here, made of one that can: another standard, a later edition, ten times the size."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from tests.openapi.editions import UPSTREAM, published

Spec = dict[str, Any]
LATER = UPSTREAM / "operations-2.40.0.txt"
FROM_ROOT = ("/v1/api/", "/gw/", "/oauth2/")


def prefixed(spec: Spec) -> Spec:
    """The document as editions from 2.39 on are written: Gateway paths start with /v1/api, no servers."""
    spec.pop("servers", None)
    spec["paths"] = {
        path if path.startswith(FROM_ROOT) else f"/v1/api{path}": {
            method: {key: value for key, value in data.items() if key != "servers"} for method, data in item.items()
        }
        for path, item in spec["paths"].items()
    }
    return spec


def in_openapi_31(spec: Spec) -> Spec:
    """The document as IBKR's documentation site has it: OpenAPI 3.1, version 1.0.0, no examples, no security."""
    spec = prefixed(_newer(spec))
    spec["openapi"], spec["info"]["version"] = "3.1.0", "1.0.0"
    spec["jsonSchemaDialect"] = "https://spec.openapis.org/oas/3.1/dialect/base"
    for section in ("examples", "securitySchemes", "extensions"):
        spec["components"].pop(section, None)
    spec.pop("security", None)
    for item in spec["paths"].values():
        for operation in item.values():
            operation.pop("security", None)
    return spec


def _newer(node: Any, inside: str = "") -> Any:
    """Every schema in the words of 3.1, every example gone."""
    if isinstance(node, list):
        return [_newer(item) for item in node]
    if not isinstance(node, dict):
        return node
    is_names = inside in ("properties", "schemas", "parameters", "responses", "requestBodies", "paths")
    made = {
        key: _newer(value, "" if is_names else key)
        for key, value in node.items()
        if is_names or key not in ("example", "examples")
    }
    if is_names:
        return made
    if made.pop("nullable", False) is True:
        if isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
        elif "allOf" in made:
            made = {"anyOf": [made, {"type": "null"}]}
        else:
            made["type"] = "null"
    if isinstance(made.get("enum"), list) and len(made["enum"]) == 1 and "type" in made:
        made["const"] = made.pop("enum")[0]
    if (
        (members := made.get("allOf"))
        and len(members) == 2
        and "$ref" in members[1]
        and set(members[0]) == {"description"}
    ):
        made = {**members[1], **members[0]}
    if isinstance(made.get("minimum"), int) and made["minimum"] == 0 and made.get("type") == "number":
        made["exclusiveMinimum"] = made.pop("minimum")
    return made


def later(spec: Spec) -> Spec:
    """The document with the operations of 2.40: those that are gone left out, those that are new answering anything."""
    spec = prefixed(spec)
    spec["info"]["version"] = "2.40.0"
    wanted = [line.split(" ", 1) for line in LATER.read_text(encoding="utf-8").split("\n") if " " in line]
    here = {re.sub(r"\{[^}]*\}", "{}", path): item for path, item in spec["paths"].items()}
    spec["paths"] = {}
    for method, path in wanted:
        operation = deepcopy(here.get(re.sub(r"\{[^}]*\}", "{}", path), {}).get(method.lower(), {}))
        for parameter, name in zip(
            [one for one in operation.get("parameters", []) if one.get("in") == "path"],
            re.findall(r"\{([^}]*)\}", path),
            strict=False,
        ):
            parameter["name"] = name
        if not operation:
            answer = {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}
            operation = {"tags": ["New"], "responses": {"200": answer}}
        spec["paths"].setdefault(path, {})[method.lower()] = operation
    return spec


def times(spec: Spec, number: int) -> Spec:
    """The document with every path and every schema so many times, the copies under other names."""
    made = deepcopy(spec)
    for copy in range(1, number):
        renamed = json.loads(re.sub(r'("#/components/schemas/[^"]+)"', rf'\1Copy{copy}"', json.dumps(spec)))
        for path, item in renamed["paths"].items():
            prefix = next(
                (start for start in ("/v1/api", "/gw/api/v1", "/oauth2/api/v1") if path.startswith(start)), ""
            )
            made["paths"][f"{prefix}/copy{copy}{path.removeprefix(prefix)}"] = item
        for name, schema in renamed["components"]["schemas"].items():
            made["components"]["schemas"][f"{name}Copy{copy}"] = schema
    return made


def stand_in(change: Callable[[Spec], Spec], path: Any) -> Spec:
    """A published document, changed as told; the test is skipped where it is not at hand."""
    return change(published(path))
