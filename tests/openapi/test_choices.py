"""Which class an answer gets where its document leaves a choice: read by a client that is generated for it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openapi.repair.pipeline import build
from openapi.repair.source import Source

REF = "#/components/schemas/"
TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"{REF}{name}"}


def thing(*fields: str, **typed: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**{name: dict(TEXT) for name in fields}, **typed}}


def child(parent: str, *fields: str, **typed: Any) -> dict[str, Any]:
    return {"allOf": [ref(parent), thing(*fields, **typed)]}


def told(field: str, **mapping: str) -> dict[str, Any]:
    return {"discriminator": {"propertyName": field, **({"mapping": mapping} if mapping else {})}}


PETS = [ref("Dog"), ref("Cat")]
BY_REFERENCE = {"d": f"{REF}Dog", "c": f"{REF}Cat"}
COMPONENTS: dict[str, Any] = {
    # The same fields: nothing but the mark tells them apart.
    "Dog": thing("kind", "name"),
    "Cat": thing("kind", "name"),
    "Rock": thing("kind", "weight"),
    "Pet": {"oneOf": PETS, **told("kind")},
    "One": thing("name", version={"type": "integer"}),
    "Two": thing("name", version={"type": "integer"}),
    "Yes": thing("name", on={"type": "boolean"}),
    "No": thing("name", on={"type": "boolean"}),
    "Truth": thing("words"),
    "Lie": thing("words"),
    "Animal": {**thing("kind", "name", friends={"type": "array", "items": ref("Animal")}), **told("kind")},
    "Bird": child("Animal", "wings"),
    "Fish": child("Animal", "fins"),
    "Eagle": child("Bird", "prey"),
    "Vehicle": {**thing("kind", "owner"), **told("kind", lorry="Truck", tanker=f"{REF}Tanker", car="./Car.json")},
    "Truck": child("Vehicle", "load"),
    "Tanker": child("Truck", "liquid"),
    "Car": child("Vehicle"),
    "Shape": {**thing("kind", "colour"), "oneOf": [ref("Square"), ref("Circle")], **told("kind")},
    "Square": child("Shape", "side"),
    "Circle": child("Shape", "side"),
    "Node": {"oneOf": [ref("Leaf"), ref("Branch")], **told("kind")},
    "Leaf": thing("kind", "value"),
    "Branch": thing("kind", "value", nodes={"type": "array", "items": ref("Node")}),
    "Prices": {"type": "object", "additionalProperties": {"type": "number"}},
    "Quote": thing("bid", "ask", "last", "volume"),
}

INLINE = [
    thing("name", type={"type": "string", "enum": ["cash"]}),
    thing("name", type={"type": "string", "enum": ["bond"]}),
]
NAMED = {"name": "x"}

# The schema of an answer, and answers with what they are read as.
CASES: dict[str, tuple[dict[str, Any], list[tuple[Any, str]]]] = {
    "without mapping": (
        {"oneOf": PETS, **told("kind")},
        [({"kind": "Dog", **NAMED}, "Dog"), ({"kind": "Cat"}, "Cat"), ({"kind": "cow"}, "Dog"), (NAMED, "Dog")],
    ),
    "mapping to names": (
        {"oneOf": PETS, **told("kind", d="Dog", c="Cat")},
        [({"kind": "c", **NAMED}, "Cat"), ({"kind": "d"}, "Dog"), ({"kind": "Cat"}, "Cat"), ({"kind": 7}, "Dog")],
    ),
    "mapping to references": (
        {"anyOf": PETS, **told("kind", **BY_REFERENCE)},
        [({"kind": "c"}, "Cat"), ({"kind": "d"}, "Dog"), ({"kind": None}, "Dog"), ({"kind": True}, "Dog")],
    ),
    "mapping to files": (
        {"oneOf": PETS, **told("kind", d="./Dog.json", c="schemas/Cat.yaml")},
        [({"kind": "c"}, "Cat"), ({"kind": "d"}, "Dog")],
    ),
    "mapping to the other one's name": (
        {"oneOf": PETS, **told("kind", Dog="Cat", Cat="Dog")},
        [({"kind": "Dog"}, "Cat"), ({"kind": "Cat"}, "Dog")],
    ),
    "the mark counts more than the fields": (
        {"oneOf": [*PETS, ref("Rock")], **told("kind")},
        [({"kind": "Cat", "weight": "1"}, "Cat"), ({"kind": "?", "weight": "1"}, "Rock")],
    ),
    "the mark is a number": (
        {"oneOf": [ref("One"), ref("Two")], **told("version", **{"1": "One", "2": "Two"})},
        [({"version": 2, **NAMED}, "Two"), ({"version": 1}, "One"), ({"version": "2"}, "Two")],
    ),
    "the mark is true or false": (
        {"oneOf": [ref("Yes"), ref("No")], **told("on", true="Yes", false="No")},
        [({"on": False}, "No"), ({"on": True}, "Yes")],
    ),
    "the mark is no field of theirs": (
        {"oneOf": [ref("Truth"), ref("Lie")], **told("said", t="Truth", l="Lie")},
        [({"said": "l", "more": 1}, "Lie"), ({"said": "t"}, "Truth"), ({"words": "x", "said": "?"}, "Truth")],
    ),
    "nullable": (
        {"oneOf": PETS, "nullable": True, **told("kind")},
        [({"kind": "Cat"}, "Cat"), (None, "None")],
    ),
    "in a field, a list and a map": (
        thing(
            one=ref("Pet"),
            some={"type": "array", "items": {"oneOf": PETS, **told("kind", c="Cat")}},
            by_name={"type": "object", "additionalProperties": ref("Pet")},
            lists={"type": "object", "additionalProperties": {"type": "array", "items": ref("Pet")}},
        ),
        [
            ({"one": {"kind": "Cat"}}, "Answer(one=Cat)"),
            ({"some": [{"kind": "c"}, {"kind": "Dog"}, None]}, "Answer(some=[Cat, Dog, None])"),
            ({"by_name": {"x": {"kind": "Cat"}}}, "Answer(by_name=AnswerByName(x=Cat))"),
            (
                {"lists": {"x": [{"kind": "Cat"}]}},
                "Answer(lists=AnswerLists(x=[Cat]))",
            ),
        ],
    ),
    "a choice in a choice": (
        {"oneOf": [ref("Pet"), ref("Rock"), {"type": "array", "items": ref("Pet")}]},
        [({"kind": "Cat"}, "Cat"), ({"kind": "?", "weight": "1"}, "Rock"), ([{"kind": "Cat"}], "[Cat]")],
    ),
    "heirs": (
        ref("Animal"),
        [
            ({"kind": "Fish", "name": "x"}, "Fish"),
            ({"kind": "Eagle", "friends": [{"kind": "Bird"}, {"kind": "?"}]}, "Eagle(friends=[Bird, Animal])"),
            ({"kind": "Animal"}, "Animal"),
            ({"kind": "?", "fins": "2"}, "Fish"),
        ],
    ),
    "heirs with a mapping, in a list": (
        {"type": "array", "items": ref("Vehicle")},
        [
            (
                [
                    {"kind": "lorry"},
                    {"kind": "tanker"},
                    {"kind": "Tanker"},
                    {"kind": "car"},
                    {"kind": "?", "owner": "x"},
                ],
                "[Truck, Tanker, Tanker, Car, Vehicle]",
            )
        ],
    ),
    "a parent that lists its heirs": (
        ref("Shape"),
        [({"kind": "Circle", "colour": "red"}, "Circle"), ({"kind": "Square", "side": "1"}, "Square")],
    ),
    "a choice within itself": (
        ref("Node"),
        [({"kind": "Branch", "nodes": [{"kind": "Leaf"}, {"kind": "Branch"}]}, "Branch(nodes=[Leaf, Branch])")],
    ),
    "members without a name": (
        {"oneOf": INLINE, **told("type")},
        [({"type": "bond", **NAMED}, "AnswerForm2"), ({"type": "cash"}, "AnswerForm1")],
    ),
    "members with a constant": (
        {
            "oneOf": [
                thing("name", type={"type": "string", "enum": ["stock"]}),
                thing("name", "type", "coupon", "yield_"),
            ],
            **told("type"),
        },
        [({"type": "stock", "coupon": "1", "yield_": "2"}, "AnswerForm1"), ({"type": "bond"}, "AnswerCoupon")],
    ),
    "heirs that can be null": (
        thing(held={"allOf": [ref("Animal")], "nullable": True}),
        [({"held": {"kind": "Bird"}}, "Answer(held=Bird)"), ({"held": None}, "Answer")],
    ),
    "a map and an object": (
        {"oneOf": [ref("Prices"), ref("Quote")]},
        [
            ({"bid": "1", "x": "2", "y": "3", "z": "4"}, "Quote"),
            ({"EUR": 1.0, "USD": 2}, "Prices"),
            ({"bid": "1"}, "Quote"),
        ],
    ),
}

READ = """
import importlib, json, sys
import httpx
from bezant_client.answers import read_answer
from bezant_client.model import Model
from bezant_client.operations import OPERATIONS

def told(value):
    if isinstance(value, Model):
        inside = {key: told(one) for key, one in value.items() if isinstance(one, (Model, list))}
        written = ", ".join(f"{key}={one}" for key, one in inside.items())
        return type(value).__name__ + (f"({written})" if inside else "")
    return f"[{', '.join(map(told, value))}]" if isinstance(value, list) else str(value)

modules = {row.path: row.module() for row in OPERATIONS}
found = []
for path, answer in json.load(sys.stdin):
    parsed = read_answer(path, httpx.Response(200, json=answer), modules[path]._PROMISES)
    several = parsed if isinstance(parsed, list) else [parsed]
    back = [one.to_dict() if isinstance(one, Model) else one for one in several]
    assert back == (answer if isinstance(answer, list) else [answer]), (back, answer)
    found.append(told(parsed))
json.dump(found, sys.stdout)
"""


def path_of(name: str) -> str:
    return "/v1/api/choices/" + name.replace(" ", "-").replace(",", "").replace("'", "")


def document() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for name, (schema, _) in CASES.items():
        answer = {"description": "", "content": {"application/json": {"schema": schema}}}
        paths[path_of(name)] = {"get": {"tags": ["Choices"], "responses": {"200": answer}}}
    return {
        "openapi": "3.0.0",
        "info": {"version": "1"},
        "paths": paths,
        "components": {"schemas": json.loads(json.dumps(COMPONENTS))},
    }


@pytest.fixture(scope="module")
def classes() -> dict[tuple[str, int], str]:
    """What each answer of each case is read as."""
    asked = [
        ((name, number), path_of(name), answer)
        for name, (_, answers) in CASES.items()
        for number, (answer, _) in enumerate(answers)
    ]
    with build(Source(json.loads(json.dumps(document())), is_raw=True, name="choices")) as built:
        done = subprocess.run(
            [sys.executable, "-c", READ],
            input=json.dumps([[path, answer] for _, path, answer in asked]),
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONPATH": str(Path(built.folder) / "generated_client")},
        )
    assert done.returncode == 0, done.stderr
    return dict(zip((key for key, _, _ in asked), json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("name", CASES)
def test_an_answer_gets_the_class_that_it_says(name: str, classes: dict[tuple[str, int], str]) -> None:
    _, answers = CASES[name]
    read_as = [classes[name, number] for number in range(len(answers))]
    plain = [re.sub(r"GetChoices\w*?Answer", "Answer", one) for one in read_as]
    assert plain == [expected for _, expected in answers]
