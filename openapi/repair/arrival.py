"""What a request should look like when it arrives, worked out from the document and nothing else.

The arguments are made from the document's schemas, and what arrived is taken apart by each style's own rule. None of
it knows how the client puts a request together.
"""

from __future__ import annotations

import email
import json
import re
from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

from .names import argument_names
from .objects import alternatives, fields_of, is_enumeration
from .styles import chosen, is_json
from .walk import PLACEHOLDER, Operation, Schema, Spec, operations, resolve

Problems = Iterator[str]

# What a text may hold where it travels: whatever has a meaning there must arrive as text.
AWKWARD = {
    "path": " /?&#=%+,;é",
    "query": " /?&#=%+,;é[]",
    "header": " /?&#%+;",
    "cookie": ' /?&#%+,;"é',
    "body": ' /?&#=%+,;é"\\',
    # Nothing tells these delimiters from the same character in an item.
    "spaceDelimited": "/?&#=%+,;é|",
    "pipeDelimited": " /?&#=%+,;é",
}
IN_PATHS = "!$%&'()*+,/:;=@[\\]^|~"
OF_HTTP = {
    "host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type", "cookie",
}  # fmt: skip
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


class Sample:
    """Makes a value for a schema: every field, several items, texts that are hard to carry, no two alike."""

    def __init__(self, spec: Spec, awkward: str, *, files: bool = False) -> None:
        self.spec = spec
        self.awkward = awkward
        self.unfit = set(" ,=|") - set(awkward)
        self.files = files
        self._numbers = count(1)

    def of(self, schema: Schema, where: str, depth: int = 0) -> Any:
        """A value that the schema allows."""
        schema = resolve(self.spec, schema, where)
        number, leaf = next(self._numbers), re.split(r"[/ ?]", where)[-1]
        if choices := alternatives(self.spec, schema):
            return self.of(choices[0], where, depth)
        found = fields_of(self.spec, schema, where)
        if found is not None:
            own = {
                name: self.of(placed.schema, placed.where, depth + 1)
                for name, placed in found.fields.items()
                if depth < 4 or name in found.required
            }
            extra = found.extra.schema if found.extra else {}
            more = {} if own else {f"key{number}": self.of(extra, f"{where}/key", depth + 1)}
            return own | more
        if schema.get("allOf"):
            return self.of(schema["allOf"][-1], where, depth)
        if is_enumeration(schema):
            values = [value for value in schema["enum"] if value is not None]
            values = [value for value in values if not self.unfit & set(str(value))] or values
            return values[number % len(values)]
        if schema.get("type") == "array":
            items = schema.get("items") or {}
            return [self.of(items, where, depth + 1) for _ in range(2 if depth < 4 else 0)]
        if self.files and schema.get("type") == "string" and schema.get("format") == "binary":
            return {"$file": [f"{leaf}{self.awkward}\r\n{number}", f"{leaf} {number}.bin", f"image/x{number}"]}
        plain = {"boolean": number % 2 == 0, "integer": number, "number": number + 0.5}
        return plain.get(schema.get("type", ""), f"{leaf}{self.awkward}{number}")


def style_of(parameter: dict[str, Any]) -> tuple[str, bool]:
    """OpenAPI's style and explode of a parameter, with its rules for the ones that are not given."""
    style = parameter.get("style") or ("form" if parameter["in"] in ("query", "cookie") else "simple")
    return style, parameter.get("explode", style in ("form", "deepObject"))


def samples(spec: Spec) -> dict[str, dict[str, Any]]:
    """The arguments of every operation, by their Python names."""
    return {operation.key: arguments_of(spec, operation) for operation in operations(spec)}


def arguments_of(spec: Spec, operation: Operation) -> dict[str, Any]:
    """One value for each parameter and for the body."""
    declared = operation.data.get("parameters", [])
    names = argument_names(declared)
    given = {}
    for one in declared:
        awkward = AWKWARD.get(style_of(one)[0]) or AWKWARD[one["in"]]
        given[names[one["name"], one["in"]]] = Sample(spec, awkward).of(one["schema"], one["name"])
    if "requestBody" in operation.data:
        media_type, schema = body_of(spec, operation)
        sample = Sample(spec, AWKWARD["body"], files=media_type.startswith("multipart/"))
        given["body"] = sample.of(schema if media_type in FORMS or is_json(media_type) else {}, "body")
    return given


def body_of(spec: Spec, operation: Operation) -> tuple[str, Schema]:
    """The media type and schema of a request body."""
    body = resolve(spec, operation.data["requestBody"], operation.key)
    content = body.get("content") or {"application/json": {"schema": {}}}
    return chosen(content), content[chosen(content)]["schema"]


# --- taking apart what arrived ---------------------------------------------------------------------------------------


def problems(spec: Spec, operation: Operation, given: dict[str, Any], made: dict[str, Any]) -> Problems:
    """Yield what of the given arguments did not arrive, arrived otherwise, or arrived without being declared."""
    where = operation.key
    if made.get("raised") or not made.get("method"):
        yield f"{where}: cannot be sent: {made.get('raised', 'nothing arrived')}"
        return
    declared = operation.data.get("parameters", [])
    names = argument_names(declared)
    query = {name: list(values) for name, values in made["query"].items()}
    headers = {name: [value] for name, value in made["headers"]}
    cookies = {name: [value] for name, value in made["cookies"]}
    # Every other part is the name of a placeholder.
    literal = [re.escape(quote(part, safe=IN_PATHS)) for part in PLACEHOLDER.split(operation.path)[::2]]
    path = re.fullmatch("([^/]*)".join(literal), made["url"])
    if path is None:
        yield f"{where}: is sent to {made['url']}"
    in_path = dict(zip(PLACEHOLDER.findall(operation.path), path.groups() if path else (), strict=False))
    holders: dict[str, dict[str, list[str]]] = {
        "query": query,
        "header": headers,
        "cookie": cookies,
        "path": {name: [value] for name, value in in_path.items()},
    }
    for parameter in declared:
        location, value = parameter["in"], given[names[parameter["name"], parameter["in"]]]
        came = take(parameter, value, holders[location])
        if came == []:
            yield f"{where} ?{parameter['name']}: does not arrive in the {location}"
        elif not same(came, value) and not same_json(parameter, came, value):
            yield f"{where} ?{parameter['name']}: {value!r} arrives as {came!r}"
    for location, names_left in holders.items():
        rest = names_left.keys() - (OF_HTTP if location == "header" else set())
        if rest:
            yield f"{where}: {', '.join(sorted(rest))} in the {location} is not declared"
    if len(made["headers"]) != len({name for name, _ in made["headers"]}):
        yield f"{where}: a header arrives twice"
    if not made["alike"]:
        yield f"{where}: the blocking function and the other one send different requests"
    if made["has_body"] != ("requestBody" in operation.data):
        yield f"{where} body: declared {not made['has_body']}, sent {made['has_body']}"
    elif made["has_body"]:
        yield from body_problems(spec, operation, given["body"], made)


def take(parameter: dict[str, Any], value: Any, arrived: dict[str, list[str]]) -> list[str]:
    """Take a parameter out of what arrived: its texts, decoded, fields as name and text in turn."""
    name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
    style, explode = style_of(parameter)
    decode = {"query": unquote_plus, "path": unquote, "cookie": unquote}.get(parameter["in"], str)
    if parameter.get("content"):
        return [decode(text) for text in arrived.pop(name, [])]
    spread = explode and isinstance(value, dict) and style in ("form", "deepObject")
    if spread:
        keys = {key: f"{name}[{key}]" if style == "deepObject" else key for key in value}
        return [part for key, own in keys.items() for text in arrived.pop(own, []) for part in (key, decode(text))]
    found = arrived.pop(name, [])
    if isinstance(value, list | dict) and not (explode and parameter["in"] == "query"):
        parts = [part for text in found for part in split(text, DELIMITERS[style])]
        if explode and isinstance(value, dict):
            parts = [side for part in parts for side in part.split("=", 1)]
        return [decode(part) for part in parts]
    return [decode(text) for text in found]


def split(text: str, delimiter: str) -> list[str]:
    """The parts of a joined value; a space may be written as a plus."""
    return (text.replace("+", "%20") if delimiter == "%20" else text).split(delimiter)


def texts(value: Any) -> list[str]:
    """A value as the texts that should arrive: a scalar one, a list one for each item, an object two for each field."""
    if isinstance(value, dict):
        pairs = [(key, one) for key, item in value.items() for one in (item if isinstance(item, list) else [item])]
        return [text for pair in pairs for one in pair for text in texts(one)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value if isinstance(value, str) else json.dumps(value)]


def same(came: list[str], value: Any) -> bool:
    """Tell whether the texts are those of the value; the fields of an object come in any order."""
    if isinstance(value, dict):
        found, wanted = (sorted(zip(each[::2], each[1::2], strict=False)) for each in (came, texts(value)))
        return found == wanted and len(came) % 2 == 0
    return came == texts(value)


def same_json(parameter: dict[str, Any], came: list[str], value: Any) -> bool:
    """Tell whether a parameter that travels as JSON arrived."""
    return bool(parameter.get("content")) and len(came) == 1 and came[0] == json_of(came[0], value)


def json_of(text: str, value: Any) -> str:
    """The text, when it is the JSON of the value."""
    try:
        return text if json.loads(text) == value else ""
    except ValueError:
        return ""


def body_problems(spec: Spec, operation: Operation, value: Any, made: dict[str, Any]) -> Problems:
    """Yield what is different about the body that arrived."""
    where, (media_type, _) = f"{operation.key} body", body_of(spec, operation)
    if made["content_type"].partition(";")[0] != media_type:
        yield f"{where}: arrives as {made['content_type']}, is declared {media_type}"
    raw = made["body"].encode("latin-1")
    ways: dict[str, dict[str, Any]] = {}
    if media_type in FORMS:
        media = resolve(spec, operation.data["requestBody"], where)["content"][media_type]
        ways = {name: media.get("encoding", {}).get(name, {}) for name in value}
    if media_type == "multipart/form-data":
        came: Any = sorted(parts_of(raw, made["content_type"]))
        value = sorted(part for name, item in value.items() for part in expected_parts(name, item, ways[name]))
    elif media_type in FORMS:
        yield from form_problems(where, raw.decode(), value, ways)
        return
    elif is_json(media_type):
        came, value = in_order(raw.decode()), json.dumps(value, sort_keys=True)
    else:
        came = raw.decode()
    if came != value:
        yield f"{where}: {value!r} arrives as {came!r}"


def form_problems(where: str, raw: str, value: dict[str, Any], ways: dict[str, dict[str, Any]]) -> Problems:
    """Yield the fields of a form that did not arrive as the document's encoding says, or as usual without one."""
    arrived = query_of(raw)
    for name, item in value.items():
        way = ways[name]
        rows = item if isinstance(item, list) else [item]
        if is_json(way.get("contentType", "")) or any(isinstance(row, dict | list) for row in rows):
            rows = [item] if is_json(way.get("contentType", "")) else rows
            if not way.keys() & {"style", "explode"}:
                came = [unquote_plus(text) for text in arrived.pop(name, [])]
                if len(came) != len(rows) or any(json_of(*pair) == "" for pair in zip(came, rows, strict=True)):
                    yield f"{where}/{name}: {item!r} arrives as {came!r}"
                continue
        parameter: dict[str, Any] = {
            "name": name,
            "in": "query",
            **{word: way[word] for word in ("style", "explode") if word in way},
        }
        came = take(parameter, item, arrived)
        if not same(came, item):
            yield f"{where}/{name}: {item!r} arrives as {came!r}"
    if arrived:
        yield f"{where}: {', '.join(arrived)} is not declared"


def query_of(text: str) -> dict[str, list[str]]:
    """Names, decoded, with the values as they arrived."""
    found: dict[str, list[str]] = {}
    for pair in filter(None, text.split("&")):
        name, _, value = pair.partition("=")
        found.setdefault(unquote_plus(name), []).append(value)
    return found


def parts_of(raw: bytes, content_type: str) -> Iterator[tuple[str, ...]]:
    """Name, file name, media type and content of each part."""
    whole: Any = email.message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + raw)
    for part in whole.get_payload():
        name, file_name = (unquote(part.get_param(key, "", "content-disposition")) for key in ("name", "filename"))
        kind, content = part.get_content_type(), part.get_payload(decode=True).decode()
        yield name, file_name, kind, in_order(content) if is_json(kind) and not file_name else content


def in_order(text: str) -> str:
    """JSON with its keys sorted; any other text as it is."""
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except ValueError:
        return text


def expected_parts(name: str, item: Any, way: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The parts that a field of a form should be: files with name and type, objects as JSON, one for each item."""
    declared = re.split("[,;]", way.get("contentType", ""))[0].strip()
    for one in item if isinstance(item, list) else [item]:
        if isinstance(one, dict) and "$file" in one:
            content, file_name, media_type = one["$file"]
            yield name, file_name, media_type, content
        elif isinstance(one, dict | list) or is_json(declared):
            yield name, "", declared or "application/json", json.dumps(one, sort_keys=True)
        else:
            yield name, "", declared or "text/plain", *texts(one)
