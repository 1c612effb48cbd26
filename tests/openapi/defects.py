"""Each class of defect that IBKR's document has had or may have, as a function that plants it once more.

A plant gets a raw document and a random source, edits the document, and returns what the client must still have:
operations by key, and fields by class-independent place (``operation status/field/field``).
"""

import json
import random
from collections.abc import Callable
from typing import Any

Spec = dict[str, Any]
Plant = Callable[[Spec, random.Random], None]
PLANTS: dict[str, Plant] = {}


def plant(function: Plant) -> Plant:
    PLANTS[function.__name__] = function
    return function


# --- where to plant --------------------------------------------------------------------------------------------------


def an_operation(spec: Spec, chance: random.Random, *, body: bool = False) -> tuple[str, str, dict[str, Any]]:
    """Some operation other than the websocket, with a JSON body if asked."""
    found = [
        (path, method, data)
        for path, item in spec["paths"].items()
        for method, data in item.items()
        if path != "/ws" and "responses" in data
        if not body or "application/json" in data.get("requestBody", {}).get("content", {})
    ]
    return chance.choice(found)


def an_answer(spec: Spec, chance: random.Random) -> dict[str, Any]:
    """Some JSON answer's media object, made anew so that nothing else changes."""
    _, _, operation = an_operation(spec, chance)
    status = chance.choice(["200", "299", "207", "418"])
    media: dict[str, Any] = {"schema": {"type": "object", "properties": {"planted": {"type": "string"}}}}
    operation["responses"][status] = {"description": "", "content": {"application/json": media}}
    return media


def an_object(spec: Spec, chance: random.Random) -> dict[str, Any]:
    """Some component with properties; none that travels in a query, where not every field has a form."""
    said = [one for item in spec["paths"].values() for one in (item, *item.values()) if isinstance(one, dict)]
    asked = json.dumps([one.get("parameters", []) for one in said])
    found = [
        s
        for name, s in spec["components"]["schemas"].items()
        if isinstance(s.get("properties"), dict) and "allOf" not in s and f'/schemas/{name}"' not in asked
    ]
    return chance.choice(found)


def a_field(spec: Spec, chance: random.Random, schema: Any) -> str:
    """Give some component a new field with this schema."""
    name = f"planted{chance.randrange(10**9)}"
    an_object(spec, chance)["properties"][name] = schema
    return name


def a_parameter(spec: Spec, chance: random.Random, **parameter: Any) -> None:
    """Give some operation a new parameter."""
    _, _, operation = an_operation(spec, chance)
    operation.setdefault("parameters", []).append(
        {"name": f"planted{chance.randrange(10**9)}", "in": "query", **parameter}
    )


def a_path(spec: Spec, path: str, **operation: Any) -> None:
    """Add an operation of its own."""
    answer = {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}
    spec["paths"].setdefault(path, {})["get"] = {
        "responses": {"200": answer},
        "tags": ["Trading Portfolio"],
        **operation,
    }


# --- operations and paths --------------------------------------------------------------------------------------------


@plant
def another_upgrade(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/stream/updates", responses={"101": {"description": ""}})


@plant
def null_scopes(spec: Spec, chance: random.Random) -> None:
    an_operation(spec, chance)[2]["security"] = [{"bearerAuth": [None]}]


@plant
def servers_on_one_operation(spec: Spec, chance: random.Random) -> None:
    an_operation(spec, chance)[2]["servers"] = [{"url": "https://api.ibkr.com/v1/api"}]


@plant
def an_unprefixed_path(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/things")


@plant
def a_prefixed_path(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/v1/api/planted/others")


@plant
def an_untagged_operation(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/untagged", tags=[])


@plant
def an_operation_under_a_new_tag(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/tagged", tags=["Trading Crypto 2.0 (Beta)"])


@plant
def an_operation_with_an_id_that_exists(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/twice", operationId="getScannerParameters")


@plant
def an_authorization_header(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, **{"name": "Authorization", "in": "header", "schema": {"type": "string"}})


@plant
def parameters_of_the_path(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/{thingId}/shared")
    spec["paths"]["/planted/{thingId}/shared"]["parameters"] = [
        {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
    ]


@plant
def a_placeholder_in_other_case(spec: Spec, chance: random.Random) -> None:
    declared = {"name": "accountid", "in": "path", "required": True, "schema": {"type": "string"}}
    a_path(spec, "/planted/{accountID}/cased", parameters=[declared])


@plant
def a_placeholder_of_another_name(spec: Spec, chance: random.Random) -> None:
    declared = {"name": "kind", "in": "path", "required": True, "schema": {"type": "string", "enum": ["a", "b"]}}
    a_path(spec, "/planted/{sort}/named", parameters=[declared])


@plant
def a_placeholder_undeclared(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/{forgotten}/undeclared")


@plant
def a_placeholder_with_dots_and_dashes(spec: Spec, chance: random.Random) -> None:
    declared = {"name": "thing.the-id", "in": "path", "required": True, "schema": {"type": "string"}}
    a_path(spec, "/planted/{thing.the-id}/dotted", parameters=[declared])


@plant
def a_path_parameter_without_placeholder(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, **{"in": "path", "required": True, "schema": {"type": "string"}})


@plant
def an_optional_path_parameter(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/{maybe}", parameters=[{"name": "maybe", "in": "path", "schema": {"type": "integer"}}])


@plant
def a_parameter_without_schema(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance)


@plant
def a_parameter_with_an_empty_schema(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, **{"in": chance.choice(["query", "header"]), "schema": {}})


@plant
def a_parameter_with_content(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, content={"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}})


@plant
def a_text_in_the_format_of_a_number(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, schema={"type": "string", "format": "int32"})


@plant
def a_comma_joined_list(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, explode=False, schema={"type": "array", "items": {"type": "integer"}})


@plant
def a_parameter_declared_twice(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    twin = {"name": "twice", "in": "query", "schema": {"type": "string"}}
    operation["parameters"] = [*operation.get("parameters", []), twin, dict(twin)]


@plant
def parameters_that_python_would_call_alike(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, name="client", schema={"type": "string"})
    _, _, operation = an_operation(spec, chance)
    more = [
        {"name": name, "in": "query", "schema": {"type": "string"}}
        for name in ("fooBar", "foo_bar", "class", "1st", "self")
    ]
    operation["parameters"] = [*operation.get("parameters", []), *more]


@plant
def a_cookie(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, **{"in": "cookie", "schema": {"type": "string"}})


@plant
def a_header_that_is_a_list(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, **{"in": "header", "schema": {"type": "array", "items": {"type": "string"}}})


@plant
def a_default(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, required=True, schema={"type": "integer", "default": 7})
    a_field(spec, chance, {"type": "string", "default": "x"})


@plant
def a_default_of_another_type(spec: Spec, chance: random.Random) -> None:
    a_parameter(spec, chance, schema={"type": "integer", "default": "seven"})
    a_field(spec, chance, {"type": "string", "enum": ["a"], "default": "not listed"})


# --- bodies and answers ----------------------------------------------------------------------------------------------


@plant
def a_signed_body(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance, body=True)
    content = operation["requestBody"]["content"]
    content["application/jwt"] = content.pop("application/json")


@plant
def a_text_body(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance, body=True)
    operation["requestBody"]["content"] = {"text/plain": {"schema": {"type": "string"}}}


@plant
def a_multipart_body(spec: Spec, chance: random.Random) -> None:
    schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    body = {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    a_path(spec, "/planted/upload", requestBody=body)


@plant
def a_star_answer(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    operation["responses"]["415"] = {"description": "", "content": {"*/*": {"schema": {"type": "object"}}}}


@plant
def a_charset_in_the_media_type(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    media = {"application/json;charset=UTF-8": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    operation["responses"]["409"] = {"description": "", "content": media}


@plant
def a_file_beside_json(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    media = {
        "application/json": {"schema": {"type": "object"}},
        "application/pdf": {"schema": {"type": "string", "format": "binary"}},
    }
    operation["responses"]["200"] = {"description": "", "content": media}


@plant
def a_page_without_schema(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    operation["responses"]["404"] = {"description": "", "content": {"text/html": {}}}


@plant
def a_default_answer(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    operation["responses"]["default"] = {
        "description": "",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }


@plant
def a_range_of_statuses(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    operation["responses"]["4XX"] = {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}


@plant
def an_answer_without_statuses(spec: Spec, chance: random.Random) -> None:
    a_path(spec, "/planted/silent", responses={})


# --- schemas ---------------------------------------------------------------------------------------------------------


@plant
def rows_outside_of_items(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "array", "properties": {"x": {"type": "string"}}})


@plant
def an_array_of_nothing(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "array"})
    media = an_answer(spec, chance)
    media["schema"] = {"type": "array"}
    media["example"] = [{"a": 1, "b": None}, {"a": 2.5}]


@plant
def a_boolean_of_texts(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "boolean", "enum": ["true"]})


@plant
def a_number_of_texts(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "number", "enum": ["one", "two"]})


@plant
def values_without_a_type(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"enum": ["one", "two"]})
    a_field(spec, chance, {"enum": [1, 2]})
    a_field(spec, chance, {"enum": [1, "two", None, 2.5]})


@plant
def values_that_differ_by_case(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "string", "enum": ["Open", "OPEN", "open", "o-p-e-n"]})


@plant
def values_that_are_hard_to_name(spec: Spec, chance: random.Random) -> None:
    a_field(
        spec,
        chance,
        {"type": "string", "enum": ["", " ", '"', "\\", "None", "1", "é", "name", "a\nb", "mro", "+", "-"]},
    )
    a_field(spec, chance, {"type": "integer", "enum": [-1, 0, 1]})


@plant
def values_beside_an_array(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "array", "enum": ["a", "b"], "items": {"type": "string"}})


@plant
def null_among_the_values(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "string", "nullable": True, "enum": ["a", None]})


@plant
def keywords_beside_a_reference(spec: Spec, chance: random.Random) -> None:
    a_field(
        spec, chance, {"$ref": "#/components/schemas/Address", "type": "object", "description": "x", "nullable": True}
    )


@plant
def a_sample_for_a_key(spec: Spec, chance: random.Random) -> None:
    row = {"type": "object", "properties": {"v": {"type": "number"}}}
    a_field(spec, chance, {"type": "object", "properties": {"U7654321": row, "DU7654322.Core": row}})


@plant
def an_empty_member(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"allOf": [{}, {"$ref": "#/components/schemas/Address"}]})


@plant
def properties_beside_all_of(spec: Spec, chance: random.Random) -> None:
    own = {"properties": {"x": {"type": "string"}}}
    a_field(spec, chance, {"allOf": [{"$ref": "#/components/schemas/Address"}], **own})


@plant
def properties_beside_one_of(spec: Spec, chance: random.Random) -> None:
    members = [{"$ref": "#/components/schemas/Address"}, {"$ref": "#/components/schemas/alert"}]
    a_field(spec, chance, {"type": "object", "oneOf": members, "properties": {"x": {"type": "string"}}})


@plant
def a_field_redefined(spec: Spec, chance: random.Random) -> None:
    first = {"type": "object", "properties": {"x": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    last = {"type": "object", "properties": {"x": {"type": "object", "properties": {"b": {"type": "string"}}}}}
    a_field(spec, chance, {"allOf": [first, last]})


@plant
def a_text_hung_on_a_reference(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"allOf": [{"description": "text"}, {"$ref": "#/components/schemas/Address"}]})


@plant
def a_choice_of_one(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"oneOf": [{"$ref": "#/components/schemas/Address"}]})
    a_field(spec, chance, {"anyOf": [{"type": "string"}]})
    a_field(spec, chance, {"anyOf": []})


@plant
def all_of_a_choice(spec: Spec, chance: random.Random) -> None:
    choice = {
        "oneOf": [{"$ref": "#/components/schemas/Address"}, {"type": "object", "properties": {"y": {"type": "string"}}}]
    }
    a_field(spec, chance, {"allOf": [choice, {"type": "object", "properties": {"z": {"type": "string"}}}]})
    a_field(spec, chance, {"allOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]})


@plant
def properties_without_a_type(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"properties": {"x": {"type": "string"}}})


@plant
def components_that_differ_by_case(spec: Spec, chance: random.Random) -> None:
    for name in ("PlantedThing", "plantedThing", "planted_thing", "PLANTEDThing"):
        spec["components"]["schemas"][name] = {"type": "object", "properties": {name: {"type": "string"}}}
        a_field(spec, chance, {"$ref": f"#/components/schemas/{name}"})


@plant
def components_with_taken_names(spec: Spec, chance: random.Random) -> None:
    for name in (
        "Response",
        "Unset",
        "Model",
        "Any",
        "Client",
        "Object",
        "None",
        "Shape",
        "JsonObject",
        "1st",
        "import",
    ):
        spec["components"]["schemas"][name] = {"type": "object", "properties": {"x": {"type": "string"}}}
        a_field(spec, chance, {"$ref": f"#/components/schemas/{name}"})


@plant
def a_class_named_like_its_field(spec: Spec, chance: random.Random) -> None:
    spec["components"]["schemas"]["plantedStatus"] = {
        "type": "object",
        "properties": {"planted_status": {"type": "string"}},
    }


@plant
def fields_that_python_would_call_alike(spec: Spec, chance: random.Random) -> None:
    names = [
        "noFXConv",
        "noFxConv",
        "no_fx_conv",
        "D",
        "d",
        "1",
        "to_dict",
        "from_dict",
        "additional_properties",
        "self",
    ]
    names += ["", " ", "é", "a b", "a.b", "a/b", 'a"b', "a\\b", "_x", "__x__", "items", "keys", "WIRE", "None", "UNSET"]
    names += ["class", "cls"]
    a_field(spec, chance, {"type": "object", "properties": {name: {"type": "string"} for name in names}})


@plant
def dates(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "string", "format": chance.choice(["date", "date-time", "uuid", "byte", "binary"])})


@plant
def a_required_field_that_is_none(spec: Spec, chance: random.Random) -> None:
    schema = an_object(spec, chance)
    schema["required"] = [*(schema.get("required") or []), "nowhere"]


@plant
def required_on_a_field(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "string", "required": True})


@plant
def objects_inside_objects(spec: Spec, chance: random.Random) -> None:
    inner = {"type": "object", "properties": {"value": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    a_field(spec, chance, {"type": "array", "items": {"type": "array", "items": inner}})


@plant
def an_object_of_nothing(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "object"})
    a_field(spec, chance, {"type": "object", "additionalProperties": False})
    a_field(spec, chance, {})
    a_field(spec, chance, {"type": "object", "additionalProperties": {}})


@plant
def an_illegal_section(spec: Spec, chance: random.Random) -> None:
    spec["components"]["extensions"] = {"x": 1}
    spec["components"]["links"] = {"x": {"operationId": "y"}}


@plant
def a_choice_of_twins(spec: Spec, chance: random.Random) -> None:
    for name in ("plantedTwinA", "plantedTwinB"):
        spec["components"]["schemas"][name] = {"type": "object", "properties": {"x": {"type": "string"}}}
    twins = [{"$ref": "#/components/schemas/plantedTwinA"}, {"$ref": "#/components/schemas/plantedTwinB"}]
    an_answer(spec, chance)["schema"] = {"oneOf": twins}


@plant
def a_reference_to_nowhere(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"$ref": "#/components/schemas/Nowhere"})
    a_field(spec, chance, {"$ref": "#/components/schemas/address"})
    a_field(spec, chance, {"$ref": "#/definitions/Address"})


@plant
def a_reference_into_the_middle(spec: Spec, chance: random.Random) -> None:
    components = spec["components"]["schemas"]
    components["plantedRound"] = {
        "type": "object",
        "properties": {"plantedInner": {"$ref": "#/components/schemas/plantedRound/properties/plantedInner"}},
    }
    components["plantedHolder"] = {
        "type": "object",
        "properties": {"plantedDeep": {"type": "object", "properties": {"plantedLeaf": {"type": "string"}}}},
    }
    a_field(spec, chance, {"$ref": "#/components/schemas/plantedHolder/properties/plantedDeep"})
    a_field(spec, chance, {"$ref": "#/components/schemas/plantedRound"})


@plant
def types_in_other_words(spec: Spec, chance: random.Random) -> None:
    for kind in ("int", "Float", "date", ["string", "null"], ["string", "integer"], "any", "decimal", "null"):
        a_field(spec, chance, {"type": kind})
    for null in ({"type": "null"}, {"const": None}, {"enum": [None]}):
        a_field(spec, chance, {"anyOf": [{"type": "string"}, null]})
    a_field(spec, chance, {"type": "string", "enum": []})
    a_field(spec, chance, {"const": "fixed"})
    a_field(spec, chance, {"type": "string", "nullable": "true"})


@plant
def circles(spec: Spec, chance: random.Random) -> None:
    components = spec["components"]["schemas"]
    components["plantedTree"] = {
        "type": "object",
        "properties": {"leaves": {"type": "array", "items": {"$ref": "#/components/schemas/plantedTree"}}},
    }
    components["plantedNest"] = {"type": "array", "items": {"$ref": "#/components/schemas/plantedNest"}}
    components["plantedMap"] = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/plantedMap"}}
    components["plantedChoice"] = {
        "oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/plantedChoice"}}]
    }
    components["plantedAlias"] = {"$ref": "#/components/schemas/plantedTree"}
    for name in ("plantedNest", "plantedTree", "plantedMap", "plantedChoice", "plantedAlias"):
        a_field(spec, chance, {"$ref": f"#/components/schemas/{name}"})


@plant
def limits_of_the_wrong_type(spec: Spec, chance: random.Random) -> None:
    a_field(spec, chance, {"type": "string", "minLength": "5", "maximum": "x", "pattern": 7, "example": {"a": 1}})


@plant
def a_discriminator(spec: Spec, chance: random.Random) -> None:
    members = [{"$ref": "#/components/schemas/Address"}, {"$ref": "#/components/schemas/alert"}]
    mapping = {"a": "#/components/schemas/Address", "b": "alert"}
    a_field(spec, chance, {"oneOf": members, "discriminator": {"propertyName": "kind", "mapping": mapping}})


@plant
def one_name_in_two_places(spec: Spec, chance: random.Random) -> None:
    _, _, operation = an_operation(spec, chance)
    kinds: list[Spec] = [{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}, {"type": "integer"}]
    for where, schema in zip(("query", "header", "cookie"), kinds, strict=True):
        operation.setdefault("parameters", []).append({"name": "twice", "in": where, "schema": schema})


@plant
def a_word_of_python_as_tag(spec: Spec, chance: random.Random) -> None:
    spec["paths"]["/planted/tag"] = {"get": {"tags": ["class"], "responses": {"200": {"description": ""}}}}
