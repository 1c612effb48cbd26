"""What a place in an answer is declared to hold, and how to read it without losing anything.

A shape reads every value: one that fits becomes the declared type, one that does not is kept as it came.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, IntEnum, StrEnum
from importlib import import_module
from typing import Any, Self, TypeVar

from .types import UNSET

Member = TypeVar("Member", bound=Enum)


class Shape:
    """One declared type.

    Attributes:
        as_it_came: Reading changes nothing, whatever the value.
    """

    __slots__ = ()

    as_it_came = False

    def read(self, value: Any) -> Any:
        """Return the value as the declared type, or as it came when it does not fit."""
        return value

    def fit(self, value: Any) -> float:
        """Say how well a value fits, from 0 (not at all) to 1; decides between the members of a union."""
        raise NotImplementedError

    def holds(self, value: Any) -> bool:
        """Tell whether a value fits at all; the same as a ``fit`` above 0, without looking inside."""
        return self.fit(value) > 0

    def accepts(self, value: Any) -> bool:
        """Tell whether the declaration covers the value; an enumeration value that is not listed is not covered."""
        return self.fit(value) > 0


class Plain(Shape):
    """A JSON scalar, or anything."""

    __slots__ = ("kinds", "name")

    as_it_came = True

    def __init__(self, name: str, *kinds: type) -> None:
        self.name = name
        self.kinds = kinds

    def fit(self, value: Any) -> float:
        """Exact types fit best; an ``int`` fits where a ``float`` is declared, a ``bool`` is no number."""
        if not self.kinds:
            return 0.2
        if type(value) is self.kinds[0]:
            return 1.0
        return 0.9 if type(value) in self.kinds else 0.0

    def __repr__(self) -> str:
        return self.name


TEXT = Plain("str", str)
INT = Plain("int", int)
FLOAT = Plain("float", float, int)
BOOL = Plain("bool", bool)
NULL = Plain("None", type(None))
ANY = Plain("Any")


class Named(Shape):
    """A shape of its own class in ``models``, which is imported when the first value is read."""

    __slots__ = ("_found", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._found: Any = None

    @property
    def found(self) -> Any:
        """The class itself."""
        if self._found is None:
            self._found = getattr(import_module(".models", __package__), self.name)
        return self._found

    def __repr__(self) -> str:
        return self.name


class Enumerated(Named):
    """One of listed values; others are read as members named ``UNDECLARED``."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        """Return the member for the value."""
        return self.found(value) if self.holds(value) else value

    def fit(self, value: Any) -> float:
        """A listed value fits best, another value of the same type somewhat."""
        if type(value) is not (int if issubclass(self.found, int) else str):
            return 0.0
        return 1.0 if self.accepts(value) else 0.5

    def accepts(self, value: Any) -> bool:
        """Only listed values are declared."""
        return type(value) in (str, int) and value in self.found._value2member_map_


class OpenStrEnum(StrEnum):
    """Texts that IBKR lists. Another text becomes a member equal to it, named ``UNDECLARED``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _undeclared(cls, value, str)


class OpenIntEnum(IntEnum):
    """Whole numbers that IBKR lists. Another one becomes a member equal to it, named ``UNDECLARED``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _undeclared(cls, value, int)


def _undeclared(cls: type[Member], value: object, kind: type[str | int]) -> Member | None:
    if type(value) is not kind:
        return None
    plain: Any = kind
    member: Member = plain.__new__(cls, value)
    member._name_ = "UNDECLARED"
    member._value_ = value
    return member


class Object(Named):
    """A JSON object with a model class."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        """Return the model for a JSON object."""
        return self.found.from_dict(value) if type(value) is dict or isinstance(value, Mapping) else value

    def holds(self, value: Any) -> bool:
        """Every JSON object fits, well or badly."""
        return isinstance(value, Mapping)

    def fit(self, value: Any) -> float:
        """Weigh how many of the keys that came are declared, then how many of the declared ones came."""
        if not isinstance(value, Mapping):
            return 0.0
        declared, extra = self.found.WIRE, self.found.EXTRA
        if not value:
            return 0.5
        # Null says nothing of the kind of an object: an order with ``"error": null`` is no error.
        came = {key: item for key, item in value.items() if item is not None} or value
        known = sum(
            _weight(declared[key][1], item) if key in declared else extra is not ANY and _rest_weight(extra, item)
            for key, item in came.items()
        )
        return (
            NOT_ONE_FIELD + 0.8 * known / len(came) + 0.15 * sum(key in came for key in declared) / (len(declared) or 1)
        )

    def recognises(self, value: Any) -> bool:
        """Tell whether a value says by itself that it is of this class: most of its keys are, and more than one."""
        declared = self.found.WIRE
        known = sum(key in declared and _weight(declared[key][1], item) > WRONG_TYPE for key, item in value.items())
        return known > 1 and known > len(value) / 2


# How well an object fits a class that declares none of its keys.
NOT_ONE_FIELD = 0.05
# What a declared key counts whose value has another type.
WRONG_TYPE = 0.5


def _rest_weight(shape: Shape, value: Any) -> float:
    """Of a map the key says nothing, so that only the value counts."""
    return 0.3 if value is None else shape.fit(value)


def _weight(shape: Shape, value: Any) -> float:
    return 1.0 if value is None else WRONG_TYPE + 0.5 * shape.fit(value)


class ListOf(Shape):
    """A JSON array."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item

    def read(self, value: Any) -> Any:
        """Return the list with each item read."""
        return [self.item.read(item) for item in value] if isinstance(value, list) else value

    def holds(self, value: Any) -> bool:
        """Every JSON array fits, well or badly."""
        return isinstance(value, list)

    def fit(self, value: Any) -> float:
        """As well as its items fit on average; an empty array fits every list."""
        if not isinstance(value, list):
            return 0.0
        if not value:
            return 1.0
        return 0.01 + 0.99 * sum(self.item.fit(item) for item in value[:20]) / len(value[:20])

    def __repr__(self) -> str:
        return f"list[{self.item!r}]"


class OneOf(Shape):
    """Any of several shapes.

    A value is read as the one that its own mark names (``by``: a field, and the class that each of its values stands
    for), else as the one it fits best, the first of equals.
    """

    __slots__ = ("as_it_came", "by", "leaves_a_choice", "members")

    def __init__(self, *members: Shape, by: Iterable[tuple[str, Mapping[str, str]]] = ()) -> None:
        self.members = members
        self.by = tuple(by)
        self.as_it_came = all(member.as_it_came for member in members)
        self.leaves_a_choice = sum(isinstance(member, Object | ListOf) for member in members) > 1

    def read(self, value: Any) -> Any:
        """Return the value as read by the member it belongs to."""
        if self.as_it_came:
            return value
        able: Sequence[Shape] = [member for member in self.members if member.holds(value)]
        if not able:
            return value
        if len(able) > 1 or self.leaves_a_choice:
            able = self._marked(value, able) or self._fitting(value, able)
        return able[0].read(value) if able else value

    def _marked(self, value: Any, able: Sequence[Shape]) -> Sequence[Shape]:
        if isinstance(value, Mapping):
            for field, classes in self.by:
                mark = value.get(field)
                name = classes.get(mark if isinstance(mark, str) else json.dumps(mark, default=str))
                if found := [member for member in able if isinstance(member, Object) and member.name == name]:
                    return found
        return []

    def _fitting(self, value: Any, able: Sequence[Shape]) -> Sequence[Shape]:
        # Weighing looks inside, so only where there is a choice.
        best = able[0] if len(able) == 1 else max(able, key=lambda member: member.fit(value))
        if value and isinstance(value, Mapping) and best.fit(value) <= NOT_ONE_FIELD:
            # To pick a class of which no field came would be a guess; one that declares none takes everything.
            return [member for member in able if isinstance(member, Object) and not member.found.WIRE]
        return [best]

    def holds(self, value: Any) -> bool:
        """As one of the members does."""
        return any(member.holds(value) for member in self.members)

    def fit(self, value: Any) -> float:
        """As well as the best member."""
        return max(member.fit(value) for member in self.members)

    def accepts(self, value: Any) -> bool:
        """Covered when a member covers it."""
        return any(member.accepts(value) for member in self.members)

    def __repr__(self) -> str:
        return " | ".join(map(repr, self.members))


SCALARS = frozenset({str, int, float, bool, type(None)})


def as_json(value: Any) -> Any:
    """Return the JSON form of models, enumeration members, and lists and dictionaries of them."""
    if type(value) in SCALARS:
        return value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Enum):
        if value is UNSET:
            raise TypeError("UNSET is no JSON: leave out what is not sent")
        return value.value
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items() if item is not UNSET}
    return value
