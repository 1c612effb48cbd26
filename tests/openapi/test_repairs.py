"""Each repair: what it makes of its defect, that it counts it once, and that it leaves a sound document alone."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from openapi.repair.fixes import FIXES
from openapi.repair.losses import repair_with_ledger
from openapi.repair.structure import check
from openapi.repair.walk import Unrepairable
from tests.openapi.editions import EDITIONS, published

Spec = dict[str, Any]


def read(spec: Spec) -> None:
    """The first two steps that any published document goes through."""
    check(spec)
    repair_with_ledger(spec)


OK = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}}
TEXT = {"type": "string"}


def document(operation: Spec | None = None, path: str = "/v1/api/a", **schemas: Spec) -> Spec:
    """A small sound document with the given operation and components."""
    return {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {path: {"get": {"responses": deepcopy(OK), **(operation or {})}}},
        "components": {"schemas": schemas},
    }


def parameter(name: str = "p", where: str = "query", **more: Any) -> Spec:
    return {"name": name, "in": where, **more}


def operations(*parameters: Spec, **more: Any) -> Spec:
    return {"parameters": list(parameters), **more}


def answer(**content: Any) -> Spec:
    return {"responses": {"200": {"description": "", "content": content}}}


OF_SCHEMAS: dict[str, list[tuple[Spec, Spec]]] = {
    "say_types_in_openapi_words": [
        ({"type": "int"}, {"type": "integer"}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "integer"}, {"type": "string"}]}),
        ({"const": "x"}, {"enum": ["x"]}),
        ({"anyOf": [TEXT, {"type": "null"}]}, {"anyOf": [TEXT], "nullable": True}),
        (
            {"oneOf": [{"const": None}, TEXT, {"type": "integer"}]},
            {"oneOf": [TEXT, {"type": "integer"}], "nullable": True},
        ),
    ],
    "look_references_up": [
        ({"$ref": "#/components/schemas/nowhere"}, {}),
        ({"$ref": "#/components/schemas/OTHER"}, {"$ref": "#/components/schemas/Other"}),
        ({"$ref": "#/components/schemas/Other/properties/o"}, TEXT),
    ],
    "let_references_stand_alone": [
        ({"$ref": "#/components/schemas/Other", "type": "object"}, {"$ref": "#/components/schemas/Other"}),
    ],
    "wrap_rows": [
        (
            {"type": "array", "properties": {"x": TEXT}},
            {"type": "array", "items": {"type": "object", "properties": {"x": TEXT}}},
        ),
    ],
    "say_objects_are_objects": [({"properties": {"x": TEXT}}, {"type": "object", "properties": {"x": TEXT}})],
    "open_sample_keys": [
        (
            {"type": "object", "properties": {"U1234567": TEXT, "DU7654321": TEXT}, "required": ["U1234567"]},
            {"type": "object", "additionalProperties": TEXT},
        ),
        (
            {"type": "object", "properties": {"date": TEXT}, "example": {"20240101": "a", "20240102": "b"}},
            {"type": "object", "additionalProperties": TEXT, "example": {"20240101": "a", "20240102": "b"}},
        ),
    ],
    "say_what_arrays_hold": [
        ({"type": "array"}, {"type": "array", "items": {}}),
        (
            {"type": "array", "example": [1, 2.5]},
            {"type": "array", "example": [1, 2.5], "items": {"type": "number"}},
        ),
    ],
    "move_enumerations_to_items": [
        (
            {"type": "array", "enum": ["a"], "items": {"type": "string"}},
            {"type": "array", "items": {"type": "string", "enum": ["a"]}},
        ),
    ],
    "tell_booleans_from_texts": [({"type": "boolean", "enum": ["true"]}, {"type": "boolean"})],
    "type_enumerations_by_their_values": [
        ({"enum": ["a"]}, {"enum": ["a"], "type": "string"}),
        ({"type": "number", "enum": ["a"]}, {"enum": ["a"], "type": "string"}),
        ({"enum": ["a", 1]}, {}),
        ({"enum": [1, 2.5]}, {"type": "number"}),
        ({"type": "string", "enum": []}, {"type": "string"}),
        ({"enum": [None]}, {"nullable": True}),
    ],
    "drop_empty_members": [
        ({"allOf": [{}, {"$ref": "#/components/schemas/Other"}]}, {"allOf": [{"$ref": "#/components/schemas/Other"}]}),
    ],
    "unwrap_single_members": [({"oneOf": [TEXT]}, {"allOf": [TEXT]})],
    "require_what_is_declared": [
        (
            {"type": "object", "properties": {"reqID": TEXT}, "required": ["reqId", "gone"]},
            {"type": "object", "properties": {"reqID": TEXT}, "required": ["reqID"]},
        ),
    ],
}

OF_OPERATIONS: dict[str, list[tuple[Spec, Spec]]] = {
    "read_statuses_as_text": [(document({"responses": {}}), document({"responses": {"200": {"description": ""}}}))],
    "start_paths_at_the_host": [
        (document({"servers": [{"url": "https://x/v1/api"}]}, "/a"), document()),
        (document(path="a"), document()),
    ],
    "leave_out_upgrades": [
        (
            {**document({"responses": {"101": {"description": ""}}}, "/v1/api/ws")},
            {**document(path="/x"), "paths": {}, "x-left-out": ["GET /v1/api/ws"]},
        ),
    ],
    "drop_security": [(document({"security": [{"bearerAuth": [None]}]}), document())],
    "give_parameters_to_operations": [
        (
            {**document(), "paths": {"/v1/api/a": {"parameters": [parameter()], "get": {"responses": OK}}}},
            document(operations(parameter())),
        ),
    ],
    "leave_authorization_to_the_transport": [
        (document(operations(parameter("authorization", "header"))), document(operations())),
    ],
    "match_path_parameters": [
        (
            document(operations(parameter("ID", "path", required=True)), "/v1/api/{id}"),
            document(operations(parameter("id", "path", required=True)), "/v1/api/{id}"),
        ),
        (
            document(operations(parameter("kind", "path", required=True)), "/v1/api/{sort}"),
            document(operations(parameter("sort", "path", required=True)), "/v1/api/{sort}"),
        ),
        (
            document(operations(parameter("lost", "path", required=True))),
            document(operations(parameter("lost", "query", required=False))),
        ),
        (
            document(path="/v1/api/{id}"),
            document(operations(parameter("id", "path", required=True, schema=TEXT)), "/v1/api/{id}"),
        ),
    ],
    "keep_one_of_each_parameter": [
        (document(operations(parameter(), parameter())), document(operations(parameter()))),
    ],
    "tell_doubled_placeholders_apart": [
        (
            document(operations(parameter("id", "path")), "/v1/api/{id}/b/{id}"),
            document(operations(parameter("id", "path"), parameter("id2", "path")), "/v1/api/{id}/b/{id2}"),
        ),
    ],
    "tell_streams_from_json": [
        (
            document(answer(**{"application/x-ndjson": {"schema": {"type": "object", "properties": {"a": TEXT}}}})),
            document(answer(**{"text/plain": {"schema": TEXT}})),
        ),
    ],
    "say_what_parameters_are": [
        (document(operations(parameter())), document(operations(parameter(schema=TEXT)))),
        (document(operations(parameter(schema={"description": "x"}))), document(operations(parameter(schema=TEXT)))),
    ],
    "tell_strings_from_numbers": [
        (
            document(operations(parameter(schema={"type": "string", "format": "int32"}))),
            document(operations(parameter(schema=TEXT))),
        ),
    ],
    "strip_charsets": [
        (
            document(answer(**{"application/json; charset=utf-8": {"schema": TEXT}})),
            document(answer(**{"application/json": {"schema": TEXT}})),
        ),
    ],
    "name_the_media_type": [
        (document(answer(**{"*/*": {"schema": TEXT}})), document(answer(**{"application/json": {"schema": TEXT}}))),
    ],
    "say_what_media_hold": [
        (document(answer(**{"text/html": {}})), document(answer(**{"text/html": {"schema": TEXT}}))),
    ],
}

FIX = {fix.name: fix for fix in FIXES}


def test_every_repair_has_a_pair() -> None:
    assert OF_SCHEMAS.keys() | OF_OPERATIONS.keys() | {"spell_placeholders_alike"} == FIX.keys()
    assert all(fix.why.endswith(".") for fix in FIXES)


@pytest.mark.parametrize(("name", "before", "after"), [(n, b, a) for n, pairs in OF_SCHEMAS.items() for b, a in pairs])
def test_a_schema_is_repaired_wherever_it_stands(name: str, before: Spec, after: Spec) -> None:
    inside = {"type": "object", "properties": {"deep": {"type": "array", "items": deepcopy(before)}}}
    spec = document(Other={"type": "object", "properties": {"o": TEXT}}, Planted=deepcopy(before), Holder=inside)

    places = list(FIX[name].apply(spec))

    assert spec["components"]["schemas"]["Planted"] == after
    found = spec["components"]["schemas"]["Holder"]["properties"]["deep"]["items"]
    assert found == after
    assert places == ["Planted", "Holder/deep"]
    assert list(FIX[name].apply(spec)) == []


@pytest.mark.parametrize(
    ("name", "before", "after"), [(n, b, a) for n, pairs in OF_OPERATIONS.items() for b, a in pairs]
)
def test_an_operation_is_repaired(name: str, before: Spec, after: Spec) -> None:
    spec = deepcopy(before)

    places = list(FIX[name].apply(spec))

    assert spec["paths"] == after["paths"]
    assert spec.get("x-left-out") == after.get("x-left-out")
    assert len(places) == 1 or name == "start_paths_at_the_host"
    assert list(FIX[name].apply(spec)) == []


def test_a_placeholder_is_spelled_as_most_operations_spell_it() -> None:
    spec = document(operations(parameter("accountid", "path", required=True)), "/v1/api/{accountid}/z")
    for letter in "ab":
        one = document(operations(parameter("accountId", "path", required=True)), "/v1/api/{accountId}/" + letter)
        spec["paths"].update(one["paths"])

    assert list(FIX["spell_placeholders_alike"].apply(spec)) == ["/v1/api/{accountId}/z"]

    assert spec["paths"]["/v1/api/{accountId}/z"]["get"]["parameters"][0]["name"] == "accountId"


@pytest.mark.slow
@pytest.mark.parametrize("edition", EDITIONS, ids=lambda path: path.name)
def test_repairing_twice_repairs_once(edition: Path) -> None:
    spec = published(edition)
    check(spec)
    first = repair_with_ledger(spec)
    again = deepcopy(spec)
    second = repair_with_ledger(again)

    assert sum(len(entry["places"]) for entry in first.values()) > 200
    assert {name: entry["places"] for name, entry in second.items() if entry["places"]} == {}
    assert again == spec


def test_a_repair_that_would_take_more_than_it_says_stops_the_run() -> None:
    def forget_fields(spec: Spec) -> Iterator[str]:
        del spec["components"]["schemas"]["Planted"]["properties"]["x"]
        yield "Planted"

    greedy = FIXES[0]._replace(apply=forget_fields)
    with pytest.raises(Unrepairable, match=r"Planted/x: the repair forget_fields would lose the property"):
        repair_with_ledger(document(Planted={"type": "object", "properties": {"x": TEXT}}), [greedy])


def test_operations_that_stand_behind_a_reference_are_read_like_all_others() -> None:
    spec = document()
    spec["components"]["pathItems"] = {"b/c": {"get": {"responses": deepcopy(OK)}}}
    spec["paths"]["/v1/api/b"] = {"$ref": "#/components/pathItems/b~1c", "post": {"responses": deepcopy(OK)}}
    read(spec)
    assert spec["paths"]["/v1/api/b"] == {"get": {"responses": OK}, "post": {"responses": OK}}


def test_what_openapi_allows_beside_paths_and_schemas_is_no_reason_to_stop() -> None:
    spec = document(Odd={"type": "string", "enum": None, "required": None})
    spec["paths"]["x-note"] = ["anything"]
    read(spec)
    assert spec["paths"].keys() == {"/v1/api/a"}
    assert spec["components"]["schemas"]["Odd"] == {"type": "string"}


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        (lambda spec: spec["paths"].update({"/v1/api/b": []}), "/v1/api/b"),
        (lambda spec: spec["paths"]["/v1/api/a"]["get"].update(parameters={}), "GET /v1/api/a parameters"),
        (
            lambda spec: spec["paths"]["/v1/api/a"]["get"].update(parameters=[{"in": "query"}]),
            "GET /v1/api/a parameter name",
        ),
        (
            lambda spec: spec["paths"]["/v1/api/a"]["get"].update(parameters=[parameter("b", "body")]),
            "GET /v1/api/a ?b",
        ),
        (lambda spec: spec["paths"]["/v1/api/a"]["get"].update(responses=[]), "GET /v1/api/a responses"),
        (lambda spec: spec["paths"]["/v1/api/a"]["get"].update(responses={"teapot": {}}), "GET /v1/api/a"),
        (lambda spec: spec["components"]["schemas"].update(A={"properties": {"b": 7}}), "A/b"),
        (lambda spec: spec["components"]["schemas"].update(A={"allOf": ["x"]}), "A"),
        (lambda spec: spec["components"]["schemas"].update(A={"enum": "x"}), "A enum"),
        (lambda spec: spec["components"]["schemas"].update(A={"$ref": 7}), "A $ref"),
        (lambda spec: spec["paths"].update({"/v1/api/b": {"$ref": "other.yaml#/b"}}), "/v1/api/b"),
    ],
)
def test_what_no_repair_covers_is_named_with_its_place(damage: Callable[[Spec], None], place: str) -> None:
    spec = document()
    damage(spec)
    with pytest.raises(Unrepairable) as refused:
        read(spec)
    assert refused.value.where == place
