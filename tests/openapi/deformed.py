"""Documents out of shape, one row each: what is done to a small sound document, and what must come of it.

A row is complete (the operations it adds, with what their answers hold as the generator reads it, and what the report
says of it), or it is refused by name.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from types import MappingProxyType
from typing import Any, NamedTuple

Spec = dict[str, Any]
TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
ADDRESS = {"type": "object", "properties": {"street": {"type": "string"}}}
THE_ADDRESS = {"street": "string"}


class Row(NamedTuple):
    """One deformity.

    Attributes:
        do: deforms the document; one that adds nothing but operations of its own can stand beside others.
        answers: what the added operations answer, by method and path: fields by name, ``[x]`` for a list of x, types by
            name, values of an enumeration in a tuple, ``a|b`` for a choice.
        look: what a line of the report has to say; empty when there is nothing to look at.
        refused: the beginning of the refusal.
        alone: whether it says something of the whole document.
    """

    do: Callable[[Spec], Any]
    answers: Mapping[str, Any] = MappingProxyType({})
    look: str = ""
    refused: str = ""
    alone: bool = False


def sound() -> Spec:
    """A small document of IBKR's build in which nothing is wrong."""
    spec: Spec = {
        "openapi": "3.0.0",
        "info": {"title": "IB REST API", "version": "9.9.9"},
        "paths": {},
        "components": {"schemas": {"Address": deepcopy(ADDRESS)}},
    }
    get(spec, "/portfolio/accounts", {"type": "array", "items": {"$ref": "#/components/schemas/Address"}})
    get(spec, "/portfolio/{accountId}/ledger", ADDRESS, parameters=[inside("accountId")])
    return spec


def get(spec: Spec, path: str, schema: Any = None, **more: Any) -> Spec:
    """Add a GET that answers this schema; returns the operation."""
    content = {"application/json": {"schema": ADDRESS if schema is None else schema}}
    operation = {"responses": {"200": {"description": "", "content": content}}, **more}
    spec["paths"].setdefault(path, {})["get"] = operation
    return operation


def inside(name: str, **more: Any) -> Spec:
    return {"name": name, "in": "path", "required": True, "schema": TEXT, **more}


def component(spec: Spec, name: str, schema: Any) -> Spec:
    """Add a component; returns the document."""
    spec["components"]["schemas"][name] = schema
    return spec


def answering(path: str, schema: Any, **components: Any) -> Callable[[Spec], None]:
    """A deformity that is a schema."""

    def do(spec: Spec) -> None:
        for name, one in components.items():
            component(spec, name, one)
        get(spec, path, schema)

    return do


def at(path: str) -> str:
    return f"GET /v1/api{path}"


def of(name: str) -> Spec:
    return {"$ref": f"#/components/schemas/{name}"}


def several(*edits: Callable[[Spec], Any]) -> Callable[[Spec], Any]:
    return lambda spec: [edit(spec) for edit in edits]


def served(*urls: Any, path: str = "/portfolio/d/served", **variables: Any) -> Callable[[Spec], Any]:
    servers = [{"url": url, **({"variables": variables} if variables else {})} for url in urls]
    return lambda spec: get(spec, path, servers=servers)


def of_the_document(*urls: str) -> Callable[[Spec], Any]:
    return lambda spec: spec.update(servers=[{"url": url} for url in urls])


def media(path: str, kind: str, schema: Any) -> Callable[[Spec], Any]:
    content = {kind: {"schema": schema}}
    return lambda spec: get(spec, path)["responses"]["200"].update(content=content)


def called_back(spec: Spec) -> None:
    get(spec, "/portfolio/d/callbacks", callbacks={"done": {"{$request.body#/url}": {"post": {"responses": {}}}}})


def linked(spec: Spec) -> None:
    get(spec, "/portfolio/d/links")["responses"]["200"]["links"] = {"next": {"operationId": "nowhere"}}


def behind_references(spec: Spec) -> None:
    found = {"description": "", "content": {"application/json": {"schema": of("Address")}}}
    whole = {
        "parameters": [{"$ref": "#/components/parameters/Per%20Page"}],
        "responses": {"200": {"$ref": "#/components/responses/Again"}},
    }
    parts: dict[str, Spec] = {
        "parameters": {"Per Page": {"name": "size", "in": "query", "schema": WHOLE}},
        "responses": {"Found/it": found, "Again": {"$ref": "#/components/responses/Found~1it"}},
        "requestBodies": {"Asked": {"content": found["content"]}},
        "headers": {"Left": {"schema": WHOLE}},
        "examples": {"One": {"value": {"street": "x"}}},
        "pathItems": {"Whole": {"get": whole}},
    }
    for section, named in parts.items():
        spec["components"].setdefault(section, {}).update(named)
    spec["paths"]["/portfolio/d/behind"] = {"$ref": "#/components/pathItems/Whole"}


def methods_in_capitals(spec: Spec) -> None:
    get(spec, "/portfolio/d/capitals")
    item = spec["paths"]["/portfolio/d/capitals"]
    item["GET"] = item.pop("get")


def odd_names(spec: Spec) -> None:
    component(spec, "Odd name (new)/b", {"type": "object", "properties": {"odd": TEXT}})
    get(spec, "/portfolio/d/odd", {"$ref": "#/components/schemas/Odd%20name%20%28new%29~1b"})


def alike_but_for_case(spec: Spec) -> None:
    component(spec, "dThing", {"type": "object", "properties": {"small": TEXT}})
    component(spec, "DThing", {"type": "object", "properties": {"large": TEXT}})
    get(spec, "/portfolio/d/case", {"type": "object", "properties": {"a": of("dThing"), "b": of("DThing")}})


def one_id_for_two(spec: Spec) -> None:
    for letter in "ab":
        get(spec, f"/portfolio/d/id{letter}", operationId="same")


def discriminated(spec: Spec) -> None:
    for kind, field in (("Cat", "meow"), ("Dog", "bark")):
        component(spec, f"d{kind}", {"type": "object", "properties": {"kind": TEXT, field: TEXT}})
    component(spec, "dCow", {"type": "object", "properties": {"kind": TEXT, "moo": TEXT}})
    told = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/dC%61t", "dog": "dDog", "cow": "./dCow"}}
    get(spec, "/portfolio/d/pet", {"oneOf": [of("dCat"), of("dDog")], "discriminator": told})


def with_definitions(spec: Spec) -> None:
    inner = {"$ref": "#/$defs/Inner"}
    definitions = {"Inner": {"$anchor": "inside", "type": "object", "properties": {"deep": TEXT, "again": inner}}}
    component(spec, "dOuter", {"type": "object", "properties": {"one": inner, "two": of("dOuter/$defs/Inner")}})
    spec["components"]["schemas"]["dOuter"]["$defs"] = definitions
    spec["components"]["schemas"]["dOuter"]["properties"]["three"] = {"$ref": "#inside"}
    get(spec, "/portfolio/d/definitions", of("dOuter"))


def under_an_id(spec: Spec) -> None:
    component(spec, "dNamed", {"$id": "https://ibkr.example/schemas/named", **ADDRESS})
    get(spec, "/portfolio/d/named", {"$ref": "https://ibkr.example/schemas/named"})


def in_newer_words(spec: Spec) -> None:
    fields = {
        "maybe": {"type": ["string", "null"]},
        "either": {"type": ["string", "integer"]},
        "fixed": {"const": "x"},
        "pair": {"type": "array", "prefixItems": [TEXT, WHOLE], "items": False},
        "above": {"type": "number", "exclusiveMinimum": 5},
        "anything": True,
        "never": False,
        "keyed": {"type": "object", "patternProperties": {"^U": WHOLE}, "additionalProperties": False},
        "rest": {"type": "object", "unevaluatedProperties": TEXT},
        "file": {"type": "string", "contentMediaType": "application/pdf", "contentEncoding": "base64"},
        "choice": {"oneOf": [{"const": "a", "title": "A"}, {"const": "b"}]},
        "rows": {"type": ["array", "object"], "items": TEXT, "properties": {"error": TEXT}},
    }
    schema = {"type": "object", "properties": fields, "dependentRequired": {"maybe": ["fixed"]}}
    get(spec, "/portfolio/d/newer", schema)


NEWER_WORDS = {
    "maybe": "string|null",
    "either": "integer|string",
    "fixed": ("x",),
    "pair": ["string|integer"],
    "above": "number",
    "anything": "any",
    "keyed": {"*": "integer"},
    "rest": {"*": "string"},
    "file": "string",
    "choice": ("a", "b"),
    "rows": [["string"], {"error": "string"}],
}


def conditional(spec: Spec) -> None:
    schema = {
        "type": "object",
        "properties": {"kind": TEXT},
        "if": {"properties": {"kind": {"const": "a"}}},
        "then": {"properties": {"a": TEXT}, "required": ["a"]},
        "else": {"properties": {"b": WHOLE}},
        "dependentSchemas": {"kind": {"properties": {"c": TEXT}}},
    }
    get(spec, "/portfolio/d/conditional", schema)


def beside_a_reference(spec: Spec) -> None:
    spec["openapi"] = "3.1.0"
    get(spec, "/portfolio/d/beside", {**of("Address"), "properties": {"zip": TEXT}, "description": "x"})


def with_a_file(spec: Spec) -> None:
    component(spec, "dForm", {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}})
    get(spec, "/portfolio/d/form", requestBody={"content": {"multipart/form-data": {"schema": of("dForm")}}})


def in_swagger_words(spec: Spec) -> None:
    operation = get(spec, "/portfolio/d/swagger", parameters=[{"name": "n", "in": "Query", "type": "integer"}])
    operation["responses"] = {"200": {"description": "", "schema": of("Address")}}


def two_servers(spec: Spec) -> None:
    get(spec, "/d/{x}", servers=[{"url": "/gw/api/v1"}])
    spec["paths"]["/d/{x}"]["put"] = {"responses": {"200": {"description": ""}}, "servers": [{"url": "/v1/api"}]}
    spec["paths"]["/d/{x}"]["parameters"] = [inside("x", schema=WHOLE)]


def in_the_wrong_place(spec: Spec, **said: Any) -> None:
    spec["paths"]["/portfolio/d/wrong"] = said


def answers_elsewhere(spec: Spec) -> None:
    """An operation whose parameter, body and answer are those of another."""
    get(spec, "/portfolio/d/own", parameters=[{"name": "size", "in": "query", "schema": WHOLE}])
    own = spec["paths"]["/portfolio/d/own"]
    own["post"] = {"requestBody": {"content": {"application/json": {"schema": ADDRESS}}}, **own["get"]}
    there = "#/paths/~1portfolio~1d~1own"
    post = {"$ref": f"{there}/post/requestBody"}
    answer = {"200": {"$ref": f"{there.replace('own', '%6Fwn')}/get/responses/200"}}
    whole = {"parameters": [{"$ref": f"{there}/get/parameters/0"}], "requestBody": post, "responses": answer}
    spec["paths"]["/portfolio/d/borrowed"] = {"post": whole}
    spec["paths"]["/portfolio/d/same"] = {"get": {"$ref": f"{there}/get"}}
    spec["paths"]["/portfolio/d/alike"] = {
        "parameters": [{"$ref": f"{there}/get/parameters/0"}],
        "get": {"responses": {"$ref": f"{there}/get/responses"}},
        "put": {"responses": {"200": {"content": {"$ref": f"{there}/get/responses/200/content"}}}},
    }


def schemas_in_place_of_answers(spec: Spec) -> None:
    get(spec, "/portfolio/d/answer")["responses"]["200"] = of("Address")
    get(spec, "/portfolio/d/inline")["responses"]["200"] = deepcopy(ADDRESS)
    get(spec, "/portfolio/d/media")["responses"]["200"]["content"] = {"application/json": of("Address")}
    get(spec, "/portfolio/d/plain")["responses"]["200"]["content"] = {"application/json": deepcopy(ADDRESS)}


def media_elsewhere(spec: Spec) -> None:
    spec["components"]["mediaTypes"] = {"M": {"schema": ADDRESS}}
    get(spec, "/portfolio/d/x")["responses"]["200"]["content"]["application/json"] = {
        "$ref": "#/components/mediaTypes/M"
    }


def odd_statuses(spec: Spec) -> None:
    for path, status in (("range", "2xx"), ("blank", " 200 "), ("words", "DEFAULT")):
        answers = get(spec, f"/portfolio/d/{path}")["responses"]
        answers[status] = answers.pop("200")
        answers["x-note"] = "a vendor's"


def head(spec: Spec) -> None:
    get(spec, "/portfolio/d/head")
    spec["paths"]["/portfolio/d/head"]["head"] = deepcopy(spec["paths"]["/portfolio/d/head"]["get"])


def called_like_the_client(spec: Spec) -> None:
    names = ["url", "client", "body", "timeout", "self", "params", "_kwargs", "list", "str", "é", "", "Größe", "\ufb01"]
    declared = [{"name": name or "-", "in": "query", "schema": TEXT} for name in names]
    framing = [{"name": name, "in": "header", "schema": TEXT} for name in ("User-Agent", "Accept-Language")]
    get(spec, "/portfolio/d/names", parameters=[*declared, *framing])
    for tag in ("raw", "get_httpx_client", "client", "settings", "__init__", "", "async", "async raw"):
        get(spec, f"/portfolio/d/of{tag.strip('_').replace(' ', '-')}", tags=[tag])
    component(spec, "Größe", {"type": "object", "properties": {"Größe": TEXT, "ǆ": TEXT, "": TEXT, "1st": TEXT}})
    get(spec, "/portfolio/d/letters", of("Größe"))


def inherited_from_afar(spec: Spec) -> None:
    told = {"discriminator": {"propertyName": "kind"}}
    component(spec, "dBase", {"type": "object", "properties": {"kind": TEXT}, **told})
    component(spec, "dKid", {"allOf": [of("dBase"), {"allOf": [{"type": "object", "properties": {"k": TEXT}}]}]})
    component(spec, "dGrand", {"allOf": [{"allOf": [of("dKid")]}, {"type": "object", "properties": {"g": TEXT}}]})
    get(spec, "/portfolio/d/heirs", of("dBase"))


ROWS: dict[str, Row] = {
    # --- servers
    "a server of one operation": Row(
        served("https://api.ibkr.com/gw/api/v1"), {"GET /gw/api/v1/portfolio/d/served": {}}
    ),
    "a server that is a path": Row(served("/v1/api/", path="/portfolio/d/rel"), {at("/portfolio/d/rel"): {}}),
    "a server without scheme": Row(
        served("api.ibkr.com/v1/api", path="/portfolio/d/bare"), {at("/portfolio/d/bare"): {}}
    ),
    "a server with variables": Row(
        served(
            "https://{host}/{base}",
            path="/d/variables",
            host={"default": "api.ibkr.com"},
            base={"default": "gw/api/v1", "enum": ["gw/api/v1", "gw/api/v2"]},
        ),
        {"GET /gw/api/v1/d/variables": {}},
    ),
    "a server whose variable has no default": Row(
        served("https://api.ibkr.com/{base}"), refused="GET /portfolio/d/served servers: the variable base"
    ),
    "several servers of which one is known": Row(
        served("https://api.ibkr.com/alpha/api", "https://api.ibkr.com/v1/api", path="/portfolio/d/two"),
        {at("/portfolio/d/two"): {}},
    ),
    "several servers that differ": Row(
        served("https://api.ibkr.com/v1/api", "https://api.ibkr.com/gw/api/v1"),
        refused="GET /portfolio/d/served: is served as /v1/api/portfolio/d/served and as /gw/api/v1/portfolio/d/served",
    ),
    "an unknown base path": Row(
        served("https://api.ibkr.com/v9/api"), refused="GET /portfolio/d/served: is served below /v9/api"
    ),
    "servers that are no list": Row(
        lambda spec: get(spec, "/portfolio/d/x", servers="https://x"), refused="GET /portfolio/d/x servers: is str"
    ),
    "a server of one path": Row(
        lambda spec: spec["paths"].update({"/d/item": {"servers": [{"url": "/oauth2/api/v1"}], **_got("/d/item")}}),
        {"GET /oauth2/api/v1/d/item": {}},
    ),
    "a server of the document": Row(
        of_the_document("https://api.ibkr.com/v1/api"), {at("/portfolio/accounts"): [THE_ADDRESS]}, alone=True
    ),
    "another server of the document": Row(
        several(of_the_document("https://api.ibkr.com/gw/api/v1")),
        {"GET /gw/api/v1/portfolio/accounts": [THE_ADDRESS]},
        alone=True,
    ),
    "a base path that the path has already": Row(
        several(of_the_document("https://api.ibkr.com/v1/api"), lambda spec: get(spec, "/gw/api/v1/d/rooted")),
        {"GET /gw/api/v1/d/rooted": {}},
        look="GET /gw/api/v1/d/rooted: is said to be served below /v1/api",
        alone=True,
    ),
    "a host of somebody else": Row(
        served("https://example.com/v1/api", path="/portfolio/d/host"), {at("/portfolio/d/host"): {}}, "example.com"
    ),
    # --- references
    "a reference in percent signs": Row(
        answering("/portfolio/d/percent", {"$ref": "#/components/schemas/Add%72ess"}), {at("/portfolio/d/percent"): {}}
    ),
    "a reference into a path": Row(
        answering(
            "/portfolio/d/tilde",
            {"$ref": "#/paths/~1portfolio~1%7BaccountId%7D~1ledger/get/responses/200/content/application~1json/schema"},
        ),
        {at("/portfolio/d/tilde"): {}},
    ),
    "a reference to nowhere": Row(
        answering("/portfolio/d/nowhere", {"type": "object", "properties": {"x": of("Nowhere")}}),
        {at("/portfolio/d/nowhere"): {"x": "any"}},
        look="#/components/schemas/Nowhere leads nowhere",
    ),
    "a reference to another file": Row(
        answering("/portfolio/d/file", {"type": "array", "items": {"$ref": "other.json#/components/schemas/Address"}}),
        {at("/portfolio/d/file"): ["any"]},
        look="other.json#/components/schemas/Address leads out of the document",
    ),
    "a reference to another host": Row(
        answering("/portfolio/d/web", {"$ref": "https://example.com/a.json"}),
        look="https://example.com/a.json leads out",
    ),
    "an answer in another file": Row(
        lambda spec: get(spec, "/portfolio/d/x")["responses"].update({"200": {"$ref": "other.json#/x"}}),
        refused="GET /v1/api/portfolio/d/x",
    ),
    "everything behind a reference": Row(behind_references, {at("/portfolio/d/behind"): {}}),
    "a path in another file": Row(
        lambda spec: in_the_wrong_place(spec, **{"$ref": "paths.yaml#/x"}), refused="/portfolio/d/wrong: the reference"
    ),
    "parts of another operation": Row(
        answers_elsewhere,
        {
            **{at(f"/portfolio/d/{name}"): {} for name in ("own", "same", "alike")},
            "POST /v1/api/portfolio/d/borrowed": {},
            "PUT /v1/api/portfolio/d/alike": {},
        },
    ),
    "a media type elsewhere": Row(
        media_elsewhere, refused="GET /portfolio/d/x 200 application/json: #/components/mediaTypes/M is no schema"
    ),
    "names that no reference can write": Row(odd_names, {at("/portfolio/d/odd"): {"odd": "string"}}),
    "names that differ by case": Row(
        alike_but_for_case, {at("/portfolio/d/case"): {"a": {"small": "string"}, "b": {"large": "string"}}}
    ),
    "definitions and anchors": Row(
        with_definitions,
        {
            at("/portfolio/d/definitions"): {
                name: {"deep": "string", "again": "..."} for name in ("one", "two", "three")
            }
        },
    ),
    "a schema under an id": Row(under_an_id, {at("/portfolio/d/named"): {}}),
    "a circle of references": Row(
        answering("/portfolio/d/circle", of("dA"), dA=of("dB"), dB=of("dA")), refused="dB: the schema contains itself"
    ),
    # --- paths and parameters
    "a placeholder twice": Row(
        lambda spec: get(spec, "/portfolio/d/{id}/b/{id}", parameters=[inside("id", schema=WHOLE)]),
        {at("/portfolio/d/{id}/b/{id2}"): {}},
        look="has a placeholder twice",
    ),
    "a path parameter declared twice": Row(
        lambda spec: get(spec, "/portfolio/d/{x}/c", parameters=[inside("x"), inside("x", schema=WHOLE), inside("X")]),
        {at("/portfolio/d/{x}/c"): {}},
        look="is declared twice",
    ),
    "placeholders in odd spelling": Row(
        several(
            lambda spec: get(spec, "/portfolio/d/:colon/e", parameters=[inside("colon")]),
            lambda spec: get(spec, "/portfolio/d/<string:angle>/f", parameters=[inside("angle")]),
            lambda spec: get(spec, "/portfolio/d/{{ double }}/g", parameters=[inside("double")]),
            lambda spec: get(spec, "/portfolio/d/{rest*}", parameters=[inside("rest")]),
            lambda spec: get(spec, "/portfolio/d/%7Bcode%7d/h", parameters=[inside("code")]),
            lambda spec: get(spec, "/portfolio/d/{Übersicht}/i/{口座}/{口}", parameters=[inside("Übersicht")]),
        ),
        {
            at(f"/portfolio/d/{tail}"): {}
            for tail in ("{colon}/e", "{angle}/f", "{double}/g", "{rest}", "{code}/h", "{Übersicht}/i/{口座}/{口}")
        },
    ),
    "a way to travel that is none": Row(
        lambda spec: get(spec, "/portfolio/d/x", parameters=[inside("x", explode=[], style=None)]),
        refused="GET /portfolio/d/x ?x explode: is list, should be bool",
    ),
    "a placeholder without an end": Row(
        lambda spec: get(spec, "/portfolio/d/{open/x"), refused="/portfolio/d/{open/x: has a placeholder"
    ),
    "a path without its slash": Row(lambda spec: get(spec, " portfolio/d/slash "), {at("/portfolio/d/slash"): {}}),
    "a path that is an address": Row(
        lambda spec: get(spec, "https://api.ibkr.com/v1/api/d/x"),
        refused="https://api.ibkr.com/v1/api/d/x: is a whole address",
    ),
    "names of the client's own": Row(
        called_like_the_client,
        {
            at("/portfolio/d/names"): {},
            at("/portfolio/d/ofget_httpx_client"): {},
            at("/portfolio/d/letters"): {"Größe": "string", "ǆ": "string", "": "string", "1st": "string"},
        },
    ),
    "HEAD with the body of GET": Row(
        head, {at("/portfolio/d/head"): {}, at("/portfolio/d/head").replace("GET", "HEAD"): None}
    ),
    "statuses in odd spelling": Row(odd_statuses, {at(f"/portfolio/d/{path}"): "..." for path in ("range", "words")}),
    "a query in the path": Row(lambda spec: get(spec, "/portfolio/d?x=1"), refused="/portfolio/d?x=1: has a query"),
    "methods in capitals": Row(methods_in_capitals, {at("/portfolio/d/capitals"): {}}),
    "an unknown method": Row(
        lambda spec: in_the_wrong_place(spec, query={"responses": {}}), refused="/portfolio/d/wrong: `query`"
    ),
    "one operationId for two": Row(one_id_for_two, {at("/portfolio/d/ida"): {}, at("/portfolio/d/idb"): {}}),
    "callbacks": Row(called_back, {at("/portfolio/d/callbacks"): {}}, look="has callbacks"),
    "links": Row(linked, {at("/portfolio/d/links"): {}}),
    "webhooks": Row(lambda spec: spec.update(webhooks={"fill": {"post": {}}}), look="webhooks"),
    # --- media
    "one JSON after the other": Row(
        media("/portfolio/d/lines", "application/x-ndjson", of("Address")),
        {at("/portfolio/d/lines"): None},
        look="answers application/x-ndjson",
    ),
    "a stream of events": Row(
        media("/portfolio/d/events", "text/event-stream", of("Address")),
        {at("/portfolio/d/events"): None},
        look="answers text/event-stream",
    ),
    "XML": Row(
        media("/portfolio/d/xml", "application/xml", of("Address")),
        {at("/portfolio/d/xml"): None},
        look="answers application/xml",
    ),
    "a stream as request": Row(
        lambda spec: get(spec, "/portfolio/d/x", requestBody={"content": {"application/x-ndjson": {"schema": TEXT}}}),
        refused="GET /v1/api/portfolio/d/x body: application/x-ndjson",
    ),
    "a file in a form": Row(with_a_file, {at("/portfolio/d/form"): {}}),
    "JSON in capitals with a version": Row(
        media("/portfolio/d/version", "Application/JSON; v=2", of("Address")), {at("/portfolio/d/version"): {}}
    ),
    # --- schemas
    "schemas in place of answers": Row(
        schemas_in_place_of_answers, {at(f"/portfolio/d/{one}"): {} for one in ("answer", "inline", "media", "plain")}
    ),
    "a choice that shares a parent": Row(
        answering(
            "/portfolio/d/shared",
            {
                "allOf": [
                    of("Address"),
                    {"oneOf": [{"type": "object", "properties": {name: TEXT}} for name in ("x", "y")]},
                ]
            },
        ),
        {at("/portfolio/d/shared"): [{**THE_ADDRESS, "x": "string"}, {**THE_ADDRESS, "y": "string"}]},
    ),
    "a choice beside fields of its own": Row(
        answering(
            "/portfolio/d/aside",
            {
                "type": "object",
                "properties": {"own": TEXT},
                "allOf": [{"oneOf": [of("Address"), {"type": "object", "properties": {"y": TEXT}}]}],
            },
        ),
        {at("/portfolio/d/aside"): [{"own": "string", **THE_ADDRESS}, {"own": "string", "y": "string"}]},
    ),
    "an heir behind an allOf of its own": Row(
        inherited_from_afar,
        {
            at("/portfolio/d/heirs"): [
                dict.fromkeys(names, "string") for names in (("kind",), ("kind", "k"), ("kind", "k", "g"))
            ]
        },
    ),
    "limits in a member of their own": Row(
        answering(
            "/portfolio/d/limits",
            {"type": "object", "properties": {"a": {"allOf": [TEXT, {"maxLength": 5}]}}, "required": ["a", 5, None]},
        ),
        {at("/portfolio/d/limits"): {"a": "string"}},
    ),
    "a discriminator": Row(
        discriminated,
        {at("/portfolio/d/pet"): [{"kind": "string", name: "string"} for name in ("meow", "bark", "moo")]},
    ),
    "not": Row(
        answering(
            "/portfolio/d/not", {"type": "object", "properties": {"a": {"type": "string", "not": {"enum": ["x"]}}}}
        ),
        {at("/portfolio/d/not"): {"a": "string"}},
    ),
    "values of mixed types": Row(
        answering("/portfolio/d/mixed", {"type": "object", "properties": {"a": {"enum": ["x", 1, None, True]}}}),
        {at("/portfolio/d/mixed"): {"a": "any"}},
    ),
    "no values": Row(
        answering("/portfolio/d/empty", {"type": "object", "properties": {"a": {"type": "string", "enum": []}}}),
        {at("/portfolio/d/empty"): {"a": "string"}},
    ),
    "nothing else allowed, and a default": Row(
        answering(
            "/portfolio/d/closed",
            {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "integer", "default": "x"}}},
        ),
        {at("/portfolio/d/closed"): {"a": "integer"}},
    ),
    "the words of 2020-12": Row(in_newer_words, {at("/portfolio/d/newer"): NEWER_WORDS}),
    "fields under conditions": Row(
        conditional,
        {at("/portfolio/d/conditional"): {"kind": "string", "a": "string", "b": "integer", "c": "string"}},
    ),
    "fields beside a reference": Row(
        beside_a_reference, {at("/portfolio/d/beside"): {"street": "string", "zip": "string"}}, alone=True
    ),
    "a type that nobody knows": Row(
        answering("/portfolio/d/type", {"type": "object", "properties": {"a": {"type": "timestamp"}}}),
        {at("/portfolio/d/type"): {"a": "any"}},
        look="d/type 200/a: nobody here knows the type timestamp",
    ),
    "a choice of what is required": Row(
        answering(
            "/portfolio/d/either",
            {"type": "object", "properties": {"a": TEXT}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        ),
        {at("/portfolio/d/either"): {"a": "string"}},
    ),
    "items of an object": Row(
        answering("/portfolio/d/both", {"type": "object", "items": of("Address")}),
        {at("/portfolio/d/both"): [[THE_ADDRESS], {}]},
        look="d/both 200: has items and says that it is an object",
    ),
    "a constant object, and a text that may be a number": Row(
        answering(
            "/portfolio/d/constants",
            {"type": "object", "properties": {"o": {"const": {"a": 1}}, "t": {"type": "string", "enum": ["a", 1]}}},
        ),
        {at("/portfolio/d/constants"): {"o": {}, "t": "integer|string"}},
    ),
    "items without a type": Row(
        answering("/portfolio/d/items", {"items": TEXT}), {at("/portfolio/d/items"): ["string"]}
    ),
    "members that only require": Row(
        answering("/portfolio/d/members", {"allOf": [of("Address"), {"required": ["street"]}, {"nullable": True}]}),
        {at("/portfolio/d/members"): [THE_ADDRESS, "null"]},
    ),
    "an answer in the words of Swagger 2.0": Row(in_swagger_words, {at("/portfolio/d/swagger"): {}}),
    "a reference that is a bare name": Row(
        answering("/portfolio/d/bare-name", {"$ref": "Address"}), {at("/portfolio/d/bare-name"): {}}
    ),
    "a method that is null": Row(
        lambda spec: in_the_wrong_place(spec, get=None), refused="GET /portfolio/d/wrong: is NoneType"
    ),
    "methods of one path on several servers": Row(
        two_servers, {"GET /gw/api/v1/d/{x}": {}, "PUT /v1/api/d/{x}": "..."}
    ),
    "a keyword that nobody knows": Row(
        answering("/portfolio/d/word", {"type": "object", "properties": {"a": {"shape": [TEXT]}}}),
        {at("/portfolio/d/word"): {"a": "any"}},
        look="`shape`",
    ),
}


def _got(path: str) -> Spec:
    spec: Spec = {"paths": {}}
    get(spec, path)
    item: Spec = spec["paths"][path]
    return item
