"""Names for classes, attributes and arguments: chosen by hand, kept from before, or made by rule, in that order."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from .walk import Unrepairable

# What generated modules import or define beside the models.
TAKEN_CLASSES = {
    "Any", "AuthenticatedClient", "BaseClient", "Bool", "ClassVar", "Client", "Enumerated", "File", "Float", "Int",
    "JsonObject", "ListOf", "MapModel", "Model", "None", "Null", "Object", "OneOf", "OpenIntEnum", "OpenModel",
    "OpenStrEnum", "Promise", "Response", "Shape", "Text", "TypeChecking", "Unset", "Wire",
}  # fmt: skip
TAKEN_ATTRIBUTES = {
    "additional_keys", "additional_properties", "cls", "define", "extra", "field", "from_dict", "get", "items", "keys",
    "self", "to_dict", "to_json", "values", "wire",
}  # fmt: skip
TAKEN_ARGUMENTS = {
    "client", "body", "kwargs", "arguments", "read_response", "field", "self", "timeout", "url",
}  # fmt: skip


def class_name(text: str) -> str:
    """Return the class name the generator makes of a text, such that it makes the same of the result."""
    text = unicodedata.normalize("NFKC", text)  # As Python reads names.
    name = str(ClassName(ClassName(text, "Class"), "Class"))
    # It never comes to an end with some letters, such as the German one that has no capital.
    return name if ClassName(name, "Class") == name else class_name(_plain_letters(text))


def _plain_letters(text: str) -> str:
    return unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()


def module_name(name: str) -> str:
    """Return the module the generator writes a class to."""
    return str(PythonIdentifier(name, "field_"))


def is_named_by_rule(name: str) -> bool:
    """Tell whether ``models/__init__`` works out the module of a class: the words of its name in small letters."""
    return module_name(name) == "_".join(filter(None, re.split("([A-Z]?[a-z]+)", name))).lower()


def python_names(wire: Iterable[str], taken: set[str], *, plain: bool = False) -> dict[str, str]:
    """Return the Python name for each name on the wire, all different, as the generator would leave them.

    It knows placeholders in ``plain`` letters only.
    """
    given: dict[str, str] = {}
    for name in wire:
        text = _plain_letters(name) if plain else unicodedata.normalize("NFKC", name)
        text = str(PythonIdentifier(PythonIdentifier(text, "field_"), "field_"))
        if PythonIdentifier(text, "field_") != text:
            text = str(PythonIdentifier(_plain_letters(text), "field_"))
        if text in taken:
            text = f"{text.rstrip('_')}_value"
        unique, number = text, 2
        while unique in given.values():
            unique, number = f"{text.rstrip('_')}_{number}", number + 1
        given[name] = unique
    return given


def argument_names(parameters: Iterable[dict[str, Any]]) -> dict[tuple[str, str], str]:
    """Return the Python name of each parameter, by its name on the wire and the location it travels in.

    Two of one name, such as an account in the path and one in the query, are told apart by the location; the path has
    the first claim.
    """
    placed = [(parameter["name"], parameter["in"]) for parameter in parameters]
    labels: dict[str, tuple[str, str]] = {}
    for name, location in sorted(placed, key=lambda one: one[1] != "path"):
        labels[f"{name}_{location}" if name in labels else name] = (name, location)
    ordered = [label for one in placed for label in labels if labels[label] == one]
    given = python_names(ordered, TAKEN_ARGUMENTS, plain=True)
    return {labels[label]: python for label, python in given.items()}


def member_names(values: Iterable[str | int]) -> list[tuple[str, str | int]]:
    """Return a name for each value of an enumeration, all different."""
    members: dict[str, str | int] = {}
    for value in values:
        text = f"VALUE_{value}" if isinstance(value, int) else unicodedata.normalize("NFKC", value)
        words = re.sub(r"\W+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", text)).strip("_").upper()
        plain = words.replace("VALUE_-", "VALUE_NEGATIVE_") or "EMPTY"
        if isinstance(value, int) and value < 0:
            plain = f"VALUE_NEGATIVE_{-value}"
        if not plain.isidentifier() or plain in ("NONE", "TRUE", "FALSE", "MRO", "NAME", "VALUE", "UNDECLARED"):
            plain = f"VALUE_{plain}"
        unique, number = plain, 2
        while unique in members:
            unique, number = f"{plain}_{number}", number + 1
        members[unique] = value
    return list(members.items())


class Names:
    """Gives each schema one class name and never two schemas the same.

    Args:
        chosen: place to name, by hand.
        kept: place to name, as given out by earlier runs.
    """

    def __init__(self, chosen: dict[str, str], kept: dict[str, str]) -> None:
        self.given: dict[str, str] = {}
        self._kept = kept
        self._fixed = {**kept, **chosen}
        for name, count in Counter(self._fixed.values()).items():
            if count > 1:
                places = sorted(where for where, other in self._fixed.items() if other == name)
                raise Unrepairable("names.yaml", f"{name} is the name of {' and of '.join(places)}")
        self._used = {module_name(name).lower(): "" for name in TAKEN_CLASSES}
        self._used |= {module_name(name).lower(): where for where, name in self._fixed.items()}

    def kept_and_given(self) -> dict[str, str]:
        """Every name ever given out, by place."""
        return {**self._kept, **self.given}

    def take(self, where: str, *candidates: str) -> str:
        """Return the name for the schema at this place: the fixed one, else the first candidate that is free."""
        if where in self.given:
            return self.given[where]
        names = [self._fixed[where]] if where in self._fixed else [class_name(text) for text in candidates]
        numbered = (f"{names[-1]}{number}" for number in range(2, 1000))
        for name in chain(names, map(class_name, numbered)):
            if self._used.setdefault(module_name(name).lower(), where) == where:
                self.given[where] = name
                return name
        raise AssertionError(f"no name is left for {where}")
