"""What the generator reads: legal schemas it would misread, each in the one form that it cannot."""

from typing import Any

import pytest

from openapi.repair.prepare import Prepared, prepare
from openapi.repair.source import Source

Spec = dict[str, Any]
TEXT = {"type": "string"}
REF = "#/components/schemas/"


def content(schema: Spec) -> Spec:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def shaped(answer: Spec, body: Spec | None = None, **components: Spec) -> Prepared:
    operation: Spec = {"tags": ["T"], "responses": {"200": content(answer)}}
    if body is not None:
        operation["requestBody"] = content(body)
    spec = {
        "openapi": "3.0.0",
        "info": {"version": "1"},
        "paths": {"/v1/api/planted": {"post": operation}},
        "components": {"schemas": components},
    }
    return prepare(Source(spec, is_raw=True, name=""))


def answer_of(ready: Prepared) -> Spec:
    operation = ready.shaped.document["paths"]["/v1/api/planted"]["post"]
    found: Spec = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def fields(ready: Prepared, name: str) -> Spec:
    found: Spec = ready.shaped.document["components"]["schemas"][name]["properties"]
    return found


def test_an_answer_requires_nothing_and_a_request_keeps_what_it_requires() -> None:
    thing = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
    ready = shaped({"$ref": f"{REF}Thing"}, {"$ref": f"{REF}Thing"}, Thing=thing)
    classes = ready.shaped.document["components"]["schemas"]
    assert classes["Thing"]["required"] == []
    assert classes["ThingInput"]["required"] == ["a"]
    body = ready.shaped.document["paths"]["/v1/api/planted"]["post"]["requestBody"]
    assert body == {"required": True, "content": {"application/json": {"schema": {"$ref": f"{REF}ThingInput"}}}}


def test_one_class_serves_both_when_nothing_is_required() -> None:
    thing = {"type": "object", "properties": {"a": TEXT}}
    ready = shaped({"$ref": f"{REF}Thing"}, {"$ref": f"{REF}Thing"}, Thing=thing)
    assert "ThingInput" not in ready.shaped.document["components"]["schemas"]


def test_what_stands_inside_of_a_strict_request_is_strict_too() -> None:
    inner = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
    outer = {"type": "object", "properties": {"rows": {"type": "array", "items": {"$ref": f"{REF}Inner"}}}}
    ready = shaped({"$ref": f"{REF}Outer"}, {"$ref": f"{REF}Outer"}, Inner=inner, Outer=outer)
    assert fields(ready, "Outer")["rows"]["items"] == {"$ref": f"{REF}Inner"}
    assert fields(ready, "OuterInput")["rows"]["items"] == {"$ref": f"{REF}InnerInput"}


def test_a_request_that_may_hold_a_strict_heir_is_strict_too() -> None:
    base = {"type": "object", "properties": {"kind": TEXT}, "discriminator": {"propertyName": "kind"}}
    heir = {"allOf": [{"$ref": f"{REF}Base"}], "type": "object", "properties": {"b": TEXT}, "required": ["b"]}
    outer = {"type": "object", "properties": {"row": {"$ref": f"{REF}Base"}}}
    ready = shaped({"$ref": f"{REF}Outer"}, {"$ref": f"{REF}Outer"}, Base=base, Heir=heir, Outer=outer)
    assert [one["$ref"] for one in fields(ready, "Outer")["row"]["oneOf"]] == [f"{REF}Base", f"{REF}Heir"]
    assert [one["$ref"] for one in fields(ready, "OuterInput")["row"]["oneOf"]] == [f"{REF}Base", f"{REF}HeirInput"]


def test_inheritance_is_resolved_and_the_last_one_counts() -> None:
    base = {"type": "object", "properties": {"a": TEXT, "x": {"type": "string"}}}
    derived: Spec = {"allOf": [{"$ref": f"{REF}Base"}, {"type": "object", "properties": {"x": {"type": "integer"}}}]}
    derived["properties"] = {"own": TEXT}
    ready = shaped({"$ref": f"{REF}Derived"}, Base=base, Derived=derived)
    assert fields(ready, "Derived") == {"a": TEXT, "x": {"type": "integer"}, "own": TEXT}


def test_a_redefinition_that_would_lose_fields_keeps_both() -> None:
    first = {"type": "object", "properties": {"x": {"type": "object", "properties": {"a": TEXT}}}}
    last = {"type": "object", "properties": {"x": {"type": "object", "properties": {"b": TEXT}}}}
    ready = shaped({"$ref": f"{REF}Both"}, Both={"allOf": [first, last]})
    assert fields(ready, "BothX") == {"a": TEXT, "b": TEXT}


def test_what_stands_beside_a_choice_is_in_each_member() -> None:
    members = [{"type": "object", "properties": {"a": TEXT}}, {"type": "object", "properties": {"b": TEXT}}]
    ready = shaped({"$ref": f"{REF}Pick"}, Pick={"oneOf": members, "properties": {"both": TEXT}, "type": "object"})
    assert answer_of(ready) == {"oneOf": [{"$ref": f"{REF}PickA"}, {"$ref": f"{REF}PickB"}]}
    assert fields(ready, "PickA") == {"both": TEXT, "a": TEXT}
    assert fields(ready, "PickB") == {"both": TEXT, "b": TEXT}


def test_a_choice_of_twins_is_no_choice() -> None:
    twin = {"type": "object", "properties": {"a": TEXT}}
    ready = shaped({"oneOf": [{"$ref": f"{REF}One"}, {"$ref": f"{REF}Two"}]}, One=twin, Two=dict(twin))
    assert answer_of(ready) == {"$ref": f"{REF}One"}
    assert ready.shaped.twins == {"Two": "One"}


def test_a_reference_in_wrapping_is_the_reference() -> None:
    thing = {"type": "object", "properties": {"a": TEXT}}
    ready = shaped({"allOf": [{"description": "text"}, {"$ref": f"{REF}Thing"}]}, Thing=thing)
    assert answer_of(ready) == {"$ref": f"{REF}Thing"}


@pytest.mark.parametrize(
    ("schema", "plain"),
    [
        ({"type": "string", "nullable": True}, {"oneOf": [TEXT, {"type": "null"}]}),
        ({"type": "string", "format": "date-time", "default": "now"}, TEXT),
        (
            {"type": "array", "items": {"type": "array", "items": TEXT}},
            {"type": "array", "items": {"type": "array", "items": TEXT}},
        ),
        ({"type": "object"}, {"$ref": f"{REF}JsonObject"}),
        ({}, {}),
        ({"oneOf": [TEXT, {"oneOf": [{"type": "integer"}, TEXT]}]}, {"oneOf": [TEXT, {"type": "integer"}]}),
    ],
)
def test_a_schema_has_one_plain_form(schema: Spec, plain: Spec) -> None:
    assert answer_of(shaped(schema)) == plain


def test_nested_objects_and_enumerations_are_classes_named_after_their_place() -> None:
    row = {"type": "object", "properties": {"side": {"type": "string", "enum": ["B", "b", None], "nullable": True}}}
    thing = {"type": "object", "properties": {"rows": {"type": "array", "items": row}}}
    ready = shaped({"$ref": f"{REF}thing"}, thing=thing)
    assert fields(ready, "Thing") == {"rows": {"type": "array", "items": {"$ref": f"{REF}ThingRows"}}}
    assert fields(ready, "ThingRows") == {"side": {"oneOf": [{"$ref": f"{REF}ThingRowsSide"}, {"type": "null"}]}}
    assert ready.shaped.data["MODELS"]["ThingRowsSide"]["values"] == [("B", "'B'"), ("B_2", "'b'")]


def test_a_class_stands_with_the_one_model_that_uses_it() -> None:
    side, both = {"type": "string", "enum": ["B", "S"]}, {"$ref": f"{REF}Both"}
    row = {"type": "object", "properties": {"side": side}}
    first = {"type": "object", "properties": {"own": side, "row": row, "both": both, "kind": {"$ref": f"{REF}Kind"}}}
    second = {"type": "object", "properties": {"both": {"type": "array", "items": both}}}
    answer = {"oneOf": [{"$ref": f"{REF}First"}, {"$ref": f"{REF}Second"}, {"$ref": f"{REF}Kind"}]}
    models = shaped(answer, First=first, Second=second, Both=side, Kind=side).shaped.data["MODELS"]
    # One of two models, and one that an operation answers, keep a module of their own.
    homes = {name: models[name]["home"] for name in ("FirstOwn", "FirstRow", "FirstRowSide", "Both", "Kind")}
    assert homes == dict.fromkeys(("FirstOwn", "FirstRow", "FirstRowSide"), "First") | {"Both": "Both", "Kind": "Kind"}
    assert models["First"]["guests"] == ["FirstOwn", "FirstRow", "FirstRowSide"]


def test_a_module_that_is_not_called_as_its_class_is_told() -> None:
    thing = {"type": "object", "properties": {"a": TEXT}}
    ready = shaped({"$ref": f"{REF}filter"}, filter=thing, FormW8BENE=thing, Error415Body=thing)
    assert ready.shaped.data["ODD_MODULES"] == {"Filter": "filter_"}


def test_a_list_of_itself_ends_in_anything() -> None:
    assert answer_of(shaped({"$ref": f"{REF}Nest"}, Nest={"type": "array", "items": {"$ref": f"{REF}Nest"}})) == {
        "type": "array",
        "items": {},
    }


def test_a_signed_body_is_a_token_and_its_claims_keep_their_class() -> None:
    claims = {"type": "object", "properties": {"iss": TEXT}, "required": ["iss"]}
    operation: Spec = {
        "responses": {"200": content(TEXT)},
        "requestBody": {"content": {"application/jwt": {"schema": claims}}},
    }
    spec = {"info": {"version": "1"}, "openapi": "3.0.0", "paths": {"/v1/api/planted": {"post": operation}}}
    ready = prepare(Source(spec, is_raw=True, name=""))
    (made,) = [one for key, one in ready.shaped.data["OPERATIONS"].items() if key == "post /v1/api/planted"]
    assert made["body"] == {"kind": "content", "media": "application/jwt", "annotation": "str | bytes"}
    assert fields(ready, "PostPlantedRequest") == {"iss": TEXT}
