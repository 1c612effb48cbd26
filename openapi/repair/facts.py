"""Reduce a document to interface facts, and write it so that two people get the same bytes."""

from __future__ import annotations

import json
from typing import Any

from .walk import METHODS, Spec, below, operations, parameters, roots

PROSE = ("description", "summary", "title", "example", "examples", "externalDocs", "xml", "deprecated")
SECTIONS = ("schemas", "responses", "requestBodies", "parameters")
KEPT = ("x-left-out", "x-security")


def only_facts(spec: Spec) -> Spec:
    """The document without anything its publisher wrote to be read: paths, types and names remain."""
    for _, schema in [found for where, root in roots(spec) for found in below(where, root)]:
        _strip(schema)
    for _, parameter in parameters(spec):
        _strip(parameter)
    for operation in operations(spec):
        _strip(operation.data)
        for holder in (operation.data.get("requestBody", {}), *operation.data["responses"].values()):
            _strip_body(holder)
        for answer in operation.data["responses"].values():
            if "$ref" not in answer:
                answer["description"] = ""  # OpenAPI demands the key
    components = spec.get("components", {})
    for section in ("responses", "requestBodies"):
        for holder in components.get(section, {}).values():
            _strip_body(holder)
            if section == "responses":
                holder["description"] = ""
    return {
        "openapi": spec["openapi"],
        "info": {"title": "Client Portal Web API", "version": spec["info"]["version"]},
        "paths": {
            path: {method: data for method, data in item.items() if method in METHODS}
            for path, item in spec["paths"].items()
        },
        "components": {section: components[section] for section in SECTIONS if components.get(section)},
        **{key: sorted(spec[key]) if isinstance(spec[key], list) else spec[key] for key in KEPT if key in spec},
    }


def _strip(node: dict[str, Any]) -> None:
    for keyword in [key for key in node if key in PROSE or key.startswith("x-")]:
        del node[keyword]


def _strip_body(holder: dict[str, Any]) -> None:
    _strip(holder)
    holder.pop("headers", None)
    holder.pop("links", None)
    for media in holder.get("content", {}).values():
        _strip(media)
        for encoding in (media.get("encoding") or {}).values():
            encoding.update({"headers": {name: {} for name in encoding["headers"]}} if encoding.get("headers") else {})


def in_order(node: Any) -> Any:
    """The same JSON with keys sorted, so that nothing depends on the order the publisher wrote."""
    if isinstance(node, dict):
        return {key: in_order(node[key]) for key in sorted(node)}
    return [in_order(item) for item in node] if isinstance(node, list) else node


def as_text(spec: Spec) -> str:
    """Canonical JSON: sorted keys, indent 1, which diffs well."""
    return json.dumps(spec, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
