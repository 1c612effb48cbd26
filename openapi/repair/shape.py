"""Bring schemas into the one form the generator cannot misread.

Every object and every enumeration is a component with the name of its class; what refers to them is a plain
``$ref``. There is no ``allOf``, no ``nullable``, no default, no inline object, no property whose name needs care.
An answer requires nothing; a request keeps what it requires.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Literal

from .names import TAKEN_ATTRIBUTES, Names, class_name, member_names, module_name, python_names
from .objects import (
    REF,
    Fields,
    alternatives,
    component,
    family,
    fields_of,
    is_enumeration,
    says_nothing,
    targets,
    told_by,
)
from .walk import Schema, Spec, distinct

# The name of a field, and the class that each of its values stands for.
Told = tuple[str, dict[str, str]]
Side = Literal["answer", "request", "rest"]
NULL: Schema = {"type": "null"}
JSON_OBJECT = "JsonObject"


class Shaper:
    """Collects the classes that the schemas of one document need.

    Attributes:
        classes: class name to the schema the generator reads.
        data: class name to what the templates need beside it.
        places: class name to the place in the document it stands for.
        starts: names by rule for the places where operations begin.
        told: what tells the members of a choice apart, by the description of the choice: fields, and for each of
            their values the class.
        alike: error bodies that several operations declare, by the place they share.
    """

    def __init__(self, spec: Spec, names: Names) -> None:
        self.spec = spec
        self.names = names
        self.classes: dict[str, Schema] = {}
        self.data: dict[str, dict[str, Any]] = {}
        self.places: dict[str, str] = {}
        self.starts: dict[str, list[str]] = {}
        self.alike: dict[str, Schema] = {}
        self.told: dict[str, list[Told]] = {}
        self._made: dict[tuple[str, str], str] = {}
        self._open: list[str] = []
        self._strict: dict[str, bool] = {}

    def use(self, schema: Schema, where: str, side: Side) -> Schema:
        """Return the schema as it is written where it is used: a reference, a scalar, a list or a choice of them."""
        if "$ref" in schema:
            return self._component(schema["$ref"].removeprefix(REF), side)
        plain = self._plain(schema, where, side)
        if schema.get("nullable") or None in schema.get("enum", []):
            return self._either([plain, NULL])
        return plain

    def form(self, where: str, found: Fields) -> Schema:
        """Return the reference to a class of its own for a form with these fields."""
        return self._model(where, found, "request")

    def _component(self, name: str, side: Side) -> Schema:
        schema = component(self.spec, name)
        if name in self._open and fields_of(self.spec, schema, name) is None:
            return {}  # A list of itself has no class to break the circle.
        self._open.append(name)
        try:
            if says_nothing(schema):
                return self._model(name, Fields({}, frozenset(), None), side)
            heirs = family(self.spec, name)
            if not heirs or fields_of(self.spec, schema, name) is None:
                return self.use(schema, name, side)
            one_by_one = {heir: self.use(component(self.spec, heir), heir, side) for heir in heirs}
            return self._told_apart({name: self.use(schema, name, side), **one_by_one}, schema["discriminator"])
        finally:
            self._open.pop()

    def _plain(self, schema: Schema, where: str, side: Side) -> Schema:
        members = schema.get("allOf", [])
        described = "properties" in schema or isinstance(schema.get("additionalProperties"), dict)
        if len(members) == 1 and not described and "oneOf" not in schema and "anyOf" not in schema:
            return self.use(members[0], where, side)
        if choices := alternatives(self.spec, schema):
            return self._choice(choices, where, side, told_by(self.spec, schema))
        if members:
            found = fields_of(self.spec, schema, where)
            return self._model(where, found, side) if found else self.use(members[-1], where, side)
        if is_enumeration(schema):
            return self._enumeration(schema, where)
        return self._by_type(schema, where, side)

    def _by_type(self, schema: Schema, where: str, side: Side) -> Schema:
        kind = schema.get("type")
        if kind == "array":
            items = schema.get("items")
            return {"type": "array", "items": self.use(items if isinstance(items, dict) else {}, where, side)}
        if kind == "object":
            found = None if says_nothing(schema) else fields_of(self.spec, schema, where)
            return self._model(where, found, side) if found else self._json_object()
        return {"type": kind} if kind else {}

    def _choice(self, choices: list[Schema], where: str, side: Side, told: Schema | None) -> Schema:
        labels = [self._label(choice, choices) for choice in choices]
        labels = [label if label and labels.count(label) == 1 else f"Form{n}" for n, label in enumerate(labels, 1)]
        members = [self.use(choice, f"{where} or {label}", side) for choice, label in zip(choices, labels, strict=True)]
        names = [_referred(choice, label) for choice, label in zip(choices, labels, strict=True)]
        # Members that share a parent have a name of their own, or one would stand for all.
        names = [name if names.count(name) == 1 else label for name, label in zip(names, labels, strict=True)]
        return self._told_apart(dict(zip(names, members, strict=True)), told)

    def _told_apart(self, members: dict[str, Schema], told: Schema | None) -> Schema:
        """A choice of what components became, told apart by the field that the document names for it."""
        choice = self._either(list(members.values()))
        if not told or "oneOf" not in choice:
            return choice
        classes = {self.places.get(name, name): name for name in map(_class_in, choice["oneOf"]) if name}
        classes = {place.removesuffix(" as input"): name for place, name in classes.items()}
        classes |= {component: name for component, member in members.items() if (name := _class_in(member))}
        named = {
            component: name for component, name in classes.items() if component in self.spec["components"]["schemas"]
        }
        listed = {value: named[target] for value, target in targets(told).items() if target in named}
        values = {**named, **self._own_values(told["propertyName"], classes), **listed}
        return self._with_told(choice, [(told["propertyName"], values)]) if values else choice

    def _own_values(self, field: str, classes: dict[str, str]) -> dict[str, str]:
        """The classes by the values that only one of them lists for a field."""
        found = []
        for name in dict.fromkeys(classes.values()):
            wire = self.data.get(name, {}).get("wire", {})
            fields = self.classes[name].get("properties", {})
            listed = {_class_in(fields[attribute]) for attribute, key in wire.items() if key == repr(field)}
            found += [(str(value), name) for one in listed for value in self.classes.get(one, {}).get("enum", [])]
        once = Counter(value for value, _ in found)
        return {value: name for value, name in found if once[value] == 1}

    def _with_told(self, choice: Schema, told: list[Told]) -> Schema:
        told = [*self.told.get(choice.get("description", ""), []), *told]
        key = f"choice {len(self.told) + 1}"
        self.told[key] = told
        return {**choice, "description": key}

    def _label(self, choice: Schema, choices: list[Schema]) -> str:
        """Tell a member of a choice by its reference, else by the first field that no other member has."""
        for member in [choice, *choice.get("allOf", [])]:
            if "$ref" in member and sum(member in (other, *other.get("allOf", [])) for other in choices) == 1:
                return str(member["$ref"].removeprefix(REF))
        forms = [fields_of(self.spec, other, "") for other in choices if other is not choice]
        others = {name for form in forms if form for name in form.fields}
        own = fields_of(self.spec, choice, "")
        return min(own.fields.keys() - others, default="") if own else ""

    def _either(self, members: list[Schema]) -> Schema:
        flat: list[Schema] = [inner for member in members for inner in member.get("oneOf", [member])]
        telling = [member for member in flat if member != NULL]
        different = distinct(telling)
        if NULL in flat and different != [{}]:
            different.append(NULL)
        if len(different) == 1:
            return different[0]
        told = [one for member in members for one in self.told.get(member.get("description", ""), [])]
        return self._with_told({"oneOf": different}, told) if told else {"oneOf": different}

    def _json_object(self) -> Schema:
        if JSON_OBJECT not in self.classes:
            self.classes[JSON_OBJECT] = {"type": "object", "additionalProperties": True}
            self._describe(JSON_OBJECT, "", "A JSON object of which the document says nothing.", is_map=True, wire={})
        return {"$ref": f"{REF}{JSON_OBJECT}"}

    def _enumeration(self, schema: Schema, where: str) -> Schema:
        name = self.names.take(where, *self._candidates(where))
        if name not in self.classes:
            values = distinct(value for value in schema["enum"] if value is not None)
            variables = [f"V{number}" for number in range(len(values))]
            self.classes[name] = {"type": schema["type"], "enum": values, "x-enum-varnames": variables}
            self._describe(
                name,
                where,
                f"{_known_as(where)}.",
                base="OpenIntEnum" if schema["type"] == "integer" else "OpenStrEnum",
                values=[(member, repr(value)) for member, value in member_names(values)],
            )
        return {"$ref": f"{REF}{name}"}

    def _model(self, where: str, found: Fields, side: Side) -> Schema:
        name = self._made.get((where, side)) or self._existing(where, found, side)
        if name is None:
            name = self._new_name(where, side)
            self._made[where, side] = name
            self.classes[name] = {}
            # From here on the class breaks every circle.
            around, self._open = self._open, []
            wire = python_names(found.fields, TAKEN_ATTRIBUTES)
            self.classes[name] = {
                "type": "object",
                "properties": {wire[key]: self.use(*placed, side) for key, placed in found.fields.items()},
                "required": [wire[key] for key in sorted(found.required & wire.keys())] if side == "request" else [],
                "additionalProperties": self.use(*found.extra, side) if found.extra else True,
            }
            self._open = around
            is_map = not wire and found.extra is not None
            by_attribute = {attribute: repr(key) for key, attribute in wire.items()}
            described = {"wire": by_attribute, "is_map": is_map, "is_request": side == "request"}
            self._describe(name, where, f"{_known_as(where)}.", **described)
        return {"$ref": f"{REF}{name}"}

    def _existing(self, where: str, found: Fields, side: Side) -> str | None:
        """A class of the other side serves as well, unless a request requires what an answer may lack."""
        if side == "rest":
            return self._made.get((where, "answer")) or self._made.get((where, "request"))
        if side == "request" and (where, "answer") in self._made and not self._is_strict(where, found):
            return self._made[where, "answer"]
        return None

    def _new_name(self, where: str, side: Side) -> str:
        if side == "request" and (where, "answer") in self._made:
            return self.names.take(f"{where} as input", f"{self._made[where, 'answer']}Input")
        return self.names.take(where, *self._candidates(where))

    def _is_strict(self, where: str, found: Fields) -> bool:
        """Tell whether an object or one inside it requires anything."""
        if where not in self._strict:
            self._strict[where] = False
            inside = [*found.fields.values(), *([found.extra] if found.extra else [])]
            self._strict[where] = bool(found.required) or any(self._holds_strict(*placed) for placed in inside)
        return self._strict[where]

    def _holds_strict(self, schema: Schema, where: str) -> bool:
        if "$ref" in schema:
            where = schema["$ref"].removeprefix(REF)
            schema = component(self.spec, where)
            behind = f"what {where} refers to"
            if behind not in self._strict:
                self._strict[behind] = False
                heirs = ({"$ref": f"{REF}{heir}"} for heir in family(self.spec, where))
                self._strict[behind] = any(self._holds_strict(one, where) for one in (schema, *heirs))
            return self._strict[behind]
        found = fields_of(self.spec, schema, where)
        if found is not None:
            return self._is_strict(where, found)
        inner = [*schema.get("oneOf", []), *schema.get("anyOf", []), *schema.get("allOf", [])]
        if isinstance(schema.get("items"), dict):
            inner.append(schema["items"])
        return any(self._holds_strict(member, where) for member in inner if member is not schema)

    def _candidates(self, where: str) -> list[str]:
        """Names by rule: the component's own, else that of the class around it and the field."""
        if where in self.starts:
            return self.starts[where]
        parent, slash, field = where.rpartition("/")
        if " or " in field:
            base, _, label = where.rpartition(" or ")
            return [f"{self.names.given.get(base) or self._candidates(base)[0]}{class_name(label)}"]
        if not slash:
            return [class_name(where)]
        around = self.names.given.get(parent) or self._candidates(parent)[0]
        return [f"{around}{class_name('value' if field == '*' else field)}"]

    def _describe(self, name: str, where: str, doc: str, **more: Any) -> None:
        self.places[name] = where
        plain = {"module": module_name(name), "home": name, "guests": [], "is_map": False, "is_request": False}
        self.data[name] = {"doc": doc, **plain, **more}

    def merge_twins_in_choices(self, *others: Any) -> dict[str, str]:
        """Keep one of several models with the same fields in a choice, because nothing tells them apart.

        Returns the class that was left out and the one that stands for it.
        """
        merged: dict[str, str] = {}
        for choice in _choices([self.classes, *others]):
            if choice.get("description") in self.told:
                continue
            seen: dict[str, str] = {}
            for member in list(choice["oneOf"]):
                name = member.get("$ref", "").removeprefix(REF)
                if not self.classes.get(name, {}).get("properties"):
                    continue
                form = json.dumps(self.classes[name]["properties"], sort_keys=True)
                if seen.setdefault(form, name) != name:
                    choice["oneOf"].remove(member)
                    merged[name] = seen[form]
            if len(choice["oneOf"]) == 1:
                (only,) = choice["oneOf"]
                choice.clear()
                choice.update(only)
        return merged


def _class_in(schema: Schema) -> str:
    return str(schema.get("$ref", "")).removeprefix(REF)


def _referred(choice: Schema, label: str) -> str:
    """The component that a member of a choice refers to, else its label."""
    references = [one["$ref"] for one in (choice, *choice.get("allOf", [])) if "$ref" in one]
    return str(references[-1]).removeprefix(REF) if references else label


def _choices(node: Any) -> list[dict[str, Any]]:
    found = []
    if isinstance(node, dict):
        found = [inner for value in node.values() for inner in _choices(value)]
        if isinstance(node.get("oneOf"), list):
            found.append(node)
    elif isinstance(node, list):
        found = [inner for value in node for inner in _choices(value)]
    return found


def _known_as(where: str) -> str:
    name, slash, inside = where.partition("/")
    if " " in name:
        return f"Part of ``{where}``"
    return f"``{inside}`` of IBKR's ``{name}``" if slash else f"IBKR's ``{name}``"
