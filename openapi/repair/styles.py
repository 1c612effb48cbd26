"""How each parameter and each field of a form travels, as OpenAPI says; what OpenAPI leaves open is refused by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from .objects import Fields, alternatives, fields_of
from .walk import Operation, Schema, Spec, Unrepairable, resolve

VALUE, LIST, OBJECT = "a value", "a list", "an object"
EVERYTHING = frozenset({VALUE, LIST, OBJECT})
USUAL = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

# What OpenAPI defines: location, style and explode to the kinds of values that can travel so.
DEFINED = {
    ("path", "simple", False): EVERYTHING,
    ("path", "simple", True): EVERYTHING,
    ("header", "simple", False): EVERYTHING,
    ("header", "simple", True): EVERYTHING,
    ("query", "form", False): EVERYTHING,
    ("query", "form", True): EVERYTHING,
    ("query", "spaceDelimited", False): frozenset({LIST, OBJECT}),
    ("query", "pipeDelimited", False): frozenset({LIST, OBJECT}),
    ("query", "deepObject", True): frozenset({OBJECT}),
    ("cookie", "form", False): EVERYTHING,
    ("cookie", "form", True): frozenset({VALUE}),
}
# Only a form says what a list inside of an object may look like: the field's name is said again for each item.
INSIDE = {"form": frozenset({VALUE, LIST})}
# What httpx writes, or keeps for its own cookies.
OF_THE_TRANSPORT = {"connection", "content-length", "cookie", "host", "transfer-encoding"}
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Travel(NamedTuple):
    """How one parameter travels.

    Attributes:
        style: OpenAPI's word, or ``json`` for JSON text.
        explode: whether items and fields travel for themselves.
        kinds: what its value may be.
        usual: the style and explode that the client assumes in that location.
        reserved: whether reserved characters travel as they are.
        empty: whether it may be empty.
    """

    style: str
    explode: bool
    kinds: frozenset[str]
    usual: tuple[str, bool]
    reserved: bool = False
    empty: bool = False

    def words(self) -> dict[str, Any]:
        """The arguments of ``arguments.Sent`` beside the value."""
        if self.style == "json":
            return {"style": "json"}
        words: dict[str, Any] = {}
        if self.kinds != {VALUE} and (self.style, self.explode) != self.usual:
            words = {} if self.style == "form" else {"style": self.style}
            words |= {} if self.explode else {"explode": False}
        words |= {"reserved": True} if self.reserved else {}
        return words | ({"empty": True} if self.empty and LIST in self.kinds else {})

    def written(self, name: str) -> str:
        """The argument as the generated function passes it on."""
        words = "".join(f", {word}={value!r}" for word, value in self.words().items())
        return f"arguments.Sent({name}{words})" if words else name

    @property
    def is_raw(self) -> bool:
        """Tell whether httpx would encode what must travel as it is."""
        joined = not self.explode and self.kinds != {VALUE}
        return self.style != "json" and (joined or self.reserved)


def travel(spec: Spec, parameter: dict[str, Any], where: str) -> Travel:
    """Return how a parameter travels.

    Raises:
        Unrepairable: in a way that OpenAPI does not define, or that the client cannot.
    """
    location = parameter["in"]
    usual = (USUAL[location], location == "query")
    if location in ("header", "cookie") and not TOKEN.fullmatch(parameter["name"]):
        raise Unrepairable(where, f"is no name that a {location} can have")
    if location == "header" and parameter["name"].lower() in OF_THE_TRANSPORT:
        raise Unrepairable(where, "is a header that no caller writes")
    if parameter.get("content"):
        (media_type,) = parameter["content"]
        return Travel("json", False, EVERYTHING, usual) if is_json(media_type) else _refuse(where, media_type)
    style = parameter.get("style", USUAL[location])
    explode = parameter.get("explode", style in ("form", "deepObject"))
    if (location, style, explode) not in DEFINED:
        exploded = f" with explode {str(explode).lower()}" if (location, style, not explode) in DEFINED else ""
        raise Unrepairable(where, f"has the style {style!r}{exploded}, which is none of those sent in a {location}")
    kinds = frozenset(carried(spec, parameter["schema"], where, style))
    if unfit := kinds - DEFINED[location, style, explode]:
        raise Unrepairable(where, f"{min(unfit)} cannot travel in a {location} as {style!r}, explode {explode}")
    reserved, empty = parameter.get("allowReserved") is True, parameter.get("allowEmptyValue") is True
    return Travel(style, explode, kinds, usual, reserved and location == "query", empty and location == "query")


def _refuse(where: str, media_type: str) -> Travel:
    raise Unrepairable(where, f"travels as {media_type}, which no parameter of the client does")


def carried(spec: Spec, schema: Schema, where: str, style: str) -> set[str]:
    """The kinds of values a schema allows.

    Raises:
        Unrepairable: something inside of them has no form in that style.
    """
    found: set[str] = set()
    for one in _alternatives(spec, schema, where):
        kind, inside = _kind(spec, one, where)
        allowed = INSIDE.get(style, frozenset({VALUE})) if kind == OBJECT else {VALUE}
        for place, child in inside:
            for inner in _alternatives(spec, child, place):
                what, deeper = _kind(spec, inner, place)
                deep = {_kind(spec, last, place)[0] for _, each in deeper for last in _alternatives(spec, each, place)}
                if what not in allowed or (what == LIST and deep - {VALUE}):
                    raise Unrepairable(where, f"holds {what} inside of {kind}, which {style!r} does not define")
        found.add(kind)
    return found


def _alternatives(spec: Spec, schema: Schema, where: str) -> Iterator[Schema]:
    schema = resolve(spec, schema, where)
    choices = alternatives(spec, schema)
    if choices:
        for choice in choices:
            yield from _alternatives(spec, choice, where)
    elif schema.get("allOf") and fields_of(spec, schema, where) is None:
        for member in schema["allOf"]:
            yield from _alternatives(spec, member, where)
    else:
        yield schema


def _kind(spec: Spec, schema: Schema, where: str) -> tuple[str, list[tuple[str, Schema]]]:
    """The kind of value, and what is inside of it."""
    found: Fields | None = fields_of(spec, schema, where)
    if found is not None:
        inside = [*found.fields.values(), *([found.extra] if found.extra else [])]
        return OBJECT, [(placed.where, placed.schema) for placed in inside]
    if schema.get("type") == "array":
        return LIST, [(where, schema.get("items") or {})]
    return VALUE, []


def refuse_clashes(spec: Spec, operation: Operation, ways: Iterable[tuple[dict[str, Any], Travel]]) -> None:
    """Refuse an operation of which two arguments would travel under one name."""
    names: list[tuple[str, str]] = []
    for parameter, way in ways:
        fields = fields_of(spec, parameter["schema"], operation.key) if way.style in ("form", "deepObject") else None
        own = [parameter["name"]]
        if fields is not None and way.explode and parameter["in"] == "query":
            own = [f"{own[0]}[{field}]" if way.style == "deepObject" else field for field in fields.fields]
        is_header = parameter["in"] == "header"
        names += [(parameter["in"], name.lower() if is_header else name) for name in own]
    twice = [name for (_, name), count in Counter(names).items() if count > 1]
    if twice:
        raise Unrepairable(f"{operation.key} ?{twice[0]}", "two parameters arrive under this name")


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON: ``application/x-ndjson`` is not."""
    _, _, kind = media_type.partition("/")
    return kind == "json" or kind.endswith("+json")


def chosen(content: dict[str, Any]) -> str:
    """The media type in which the client sends a body: JSON where it may, else the first."""
    return next((kind for kind in content if is_json(kind)), next(iter(content)))


def is_file(spec: Spec, schema: Schema, where: str) -> bool:
    """Tell whether a field of a multipart form is a file."""
    schema = resolve(spec, schema, where)
    bare = "contentMediaType" in schema and "contentEncoding" not in schema
    return schema.get("type") == "string" and (schema.get("format") == "binary" or bare)


def form_of(spec: Spec, schema: Schema, where: str) -> Fields:
    """The fields of a form.

    Raises:
        Unrepairable: its schema is no object.
    """
    found = fields_of(spec, schema, where)
    if found is None:
        raise Unrepairable(where, "is a form, and its schema no object")
    return found


def encodings(spec: Spec, media: dict[str, Any], where: str, *, multipart: bool) -> dict[str, Any]:
    """How fields of a form travel where the document says so: words of ``arguments.Sent``; in multipart, media types.

    Raises:
        Unrepairable: in a way that OpenAPI does not define, or that the client cannot.
    """
    fields = form_of(spec, media["schema"], where)
    found: dict[str, Any] = {}
    for name, encoding in (media.get("encoding") or {}).items():
        place = f"{where}/{name}"
        if name not in fields.fields:
            raise Unrepairable(place, "has an encoding and is no field of the form")
        schema, media_type = fields.fields[name].schema, str(encoding.get("contentType", ""))
        said = {word: encoding[word] for word in ("style", "explode", "allowReserved") if word in encoding}
        if encoding.get("headers") or (multipart and said and carried(spec, schema, place, "form") != {VALUE}):
            raise Unrepairable(place, "has headers or a style of its own, which no part of the client's forms has")
        named = [one.strip() for one in media_type.split(",") if one.strip() and "*" not in one]
        structured = [kind for kind in named[:1] if not is_json(kind) and not kind.startswith("text/plain")]
        if structured and any(_kind(spec, one, place)[0] != VALUE for one in _items(spec, schema, place)):
            raise Unrepairable(place, f"travels as {media_type}, which the client cannot write")
        if multipart:
            found.update({name: named[0]} if named else {})
        elif said:
            found[name] = travel(spec, {"name": name, "in": "query", "schema": schema, **said}, place).words()
        elif named and is_json(named[0]):
            found[name] = {"style": "json"}
    return found


def _items(spec: Spec, schema: Schema, where: str) -> Iterator[Schema]:
    """What travels as one part: each item of a list, and everything else whole."""
    for one in _alternatives(spec, schema, where):
        yield from _alternatives(spec, one.get("items") or {}, where) if one.get("type") == "array" else [one]
