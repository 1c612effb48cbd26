"""The base of every model class: reading from JSON and writing back are the same for all of them."""

from __future__ import annotations

import json
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from copy import copy
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar, overload

from attrs import define, field

from .drift import WATCH
from .shapes import ANY, SCALARS, Shape, as_json
from .types import UNSET

Extra = TypeVar("Extra")
Other = TypeVar("Other")

# Name on the wire, what puts a value into the field's slot, and how it is read first, if it is.
Steps: TypeAlias = tuple[tuple[str, Callable[[Any, Any], None], Callable[[Any], Any] | None], ...]


class Wire(dict[str, tuple[str, Shape]]):
    """The attribute and the shape of each declared field, by its name on the wire."""

    __slots__ = ()


class Rest(dict[str, Any]):
    """The values under undeclared keys, which also knows in which order all keys of the object came."""

    __slots__ = ("order",)

    order: tuple[str, ...]


# The rows of a list have their keys in the same order, so that one tuple serves them all.
ORDERS: dict[tuple[str, ...], tuple[str, ...]] = {}


def _kept(order: tuple[str, ...]) -> tuple[str, ...]:
    return ORDERS.setdefault(order, order) if len(ORDERS) < 100 else order


@define(kw_only=True, repr=False)
class Model(Generic[Extra]):
    """A JSON object of the API.

    Beside its attributes it is read and changed by the names on the wire, declared and undeclared ones alike:
    ``model["mktPrice"]``, ``"mktPrice" in model``, ``del model["mktPrice"]``. A field that is unset is no key.

    Attributes:
        WIRE: the name on the wire of each declared field, with the attribute and the shape it has here.
        EXTRA: the shape of the values under all other keys.
        additional_properties: the values under all other keys.
    """

    WIRE: ClassVar[Wire] = Wire()
    EXTRA: ClassVar[Shape] = ANY
    _steps: ClassVar[Steps] = ()
    additional_properties: dict[str, Extra] = field(factory=dict)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Nothing in it raises and nothing is lost: ``to_dict`` gives it back.

        Raises:
            TypeError: it is no JSON object at all.
        """
        # The exact type first: it is nearly always right, and asking an abstract class takes ten times as long.
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__} is read from a JSON object, not from {type(src_dict).__name__}")
        watch = WATCH.get()
        if watch is not None:
            watch.look(cls.__name__, cls.WIRE, cls.EXTRA, src_dict)
        steps = cls.__dict__.get("_steps") or cls._make_steps()
        self = cls.__new__(cls)
        extra: dict[str, Any] = dict(src_dict)
        for name, put, read in steps:
            value = extra.pop(name, UNSET)
            put(self, value if read is None or value is UNSET or value is None else read(value))
        if extra and not cls.EXTRA.as_it_came:
            read_extra = cls.EXTRA.read
            extra = {key: read_extra(item) for key, item in extra.items()}
        if steps:
            extra = Rest(extra)
            order = tuple(src_dict)
            extra.order = ORDERS.get(order) or _kept(order)
        self.additional_properties = extra
        return self

    @classmethod
    def _make_steps(cls) -> Steps:
        """Work out once how each field is read, because a portfolio is read as thousands of objects."""
        cls._steps = tuple(
            (name, getattr(cls, attribute).__set__, None if shape.as_it_came else shape.read)
            for name, (attribute, shape) in cls.WIRE.items()
        )
        return cls._steps

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: names on the wire in the order in which they came, nothing for what is unset."""
        return self._by_name(as_json)

    def to_json(self, **options: Any) -> str:
        """Return the JSON object as text; options are those of ``json.dumps``, such as ``indent=2``."""
        return json.dumps(self.to_dict(), **options)

    def _by_name(self, form: Callable[[Any], Any] | None = None) -> dict[str, Any]:
        """What is set, in a form if one is given, by name on the wire: as it came, then what was added."""
        extra, wire = self.additional_properties, self.WIRE
        named: dict[str, Any] = {}
        # One dictionary and no call for a scalar: this takes as long as all reading does.
        for name in getattr(extra, "order", ()):
            value = getattr(self, wire[name][0]) if name in wire else UNSET
            if value is not UNSET or (value := extra.get(name, UNSET)) is not UNSET:
                named[name] = value if form is None or type(value) in SCALARS else form(value)
        for name, (attribute, _) in wire.items():
            if name not in named and (value := getattr(self, attribute)) is not UNSET:
                named[name] = value if form is None else form(value)
        for name, value in extra.items():
            if name not in named:
                named[name] = value if form is None else form(value)
        return named

    def __copy__(self) -> Self:
        """Return a copy that can be changed under any key, as that of a dictionary can."""
        copied = type(self).__new__(type(self))
        for attribute, _ in self.WIRE.values():
            object.__setattr__(copied, attribute, getattr(self, attribute))
        object.__setattr__(copied, "additional_properties", copy(self.additional_properties))
        return copied

    @property
    def additional_keys(self) -> list[str]:
        """The keys of ``additional_properties``."""
        return list(self.additional_properties)

    def __getitem__(self, key: str, /) -> Any:
        value = getattr(self, self.WIRE[key][0]) if key in self.WIRE else UNSET
        return self.additional_properties[key] if value is UNSET else value

    def __setitem__(self, key: str, value: Any, /) -> None:
        if key in self.WIRE:
            setattr(self, self.WIRE[key][0], value)
        elif value is UNSET:
            self.additional_properties.pop(key, None)
        else:
            self.additional_properties[key] = value

    def __delitem__(self, key: str, /) -> None:
        if key in self.WIRE and getattr(self, self.WIRE[key][0]) is not UNSET:
            setattr(self, self.WIRE[key][0], UNSET)
        else:
            del self.additional_properties[key]

    def __contains__(self, key: object, /) -> bool:
        return key in self.additional_properties or (
            key in self.WIRE and getattr(self, self.WIRE[str(key)][0]) is not UNSET
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name())

    def keys(self) -> KeysView[str]:
        """The names on the wire of what is set, declared or not."""
        return self._by_name().keys()

    def values(self) -> ValuesView[Any]:
        """The values of what is set, declared or not."""
        return self._by_name().values()

    def items(self) -> ItemsView[str, Any]:
        """Names on the wire and values of what is set, declared or not."""
        return self._by_name().items()

    @overload
    def get(self, key: str, /) -> Any: ...
    @overload
    def get(self, key: str, /, default: Any) -> Any: ...
    def get(self, key: str, /, default: Any = None) -> Any:
        """The value under a name on the wire, or the default when it is unset."""
        try:
            return self[key]
        except KeyError:
            return default

    def __repr__(self) -> str:
        declared = {name: value for name, value in self._by_name().items() if name in self.WIRE}
        parts = [f"{self.WIRE[name][0]}={value!r}" for name, value in declared.items()]
        extra = {name: value for name, value in self.additional_properties.items() if name not in declared}
        parts += [f"additional_properties={extra!r}"] if extra else []
        return f"{type(self).__name__}({', '.join(parts)})"


OpenModel: TypeAlias = Model[Any]
"""What most objects are: JSON of any kind may stand under their other keys."""


class MapModel(Mapping[str, Extra], Model[Extra]):
    """A JSON object whose keys are data: currencies, accounts, dates. It is a mapping, and equal to its like."""

    __slots__ = ()

    def __getitem__(self, key: str, /) -> Extra:
        return self.additional_properties[key]

    def __contains__(self, key: object, /) -> bool:
        return key in self.additional_properties

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)

    def keys(self) -> KeysView[str]:
        """The keys, as of a dictionary."""
        return self.additional_properties.keys()

    def values(self) -> ValuesView[Extra]:
        """The values, as of a dictionary."""
        return self.additional_properties.values()

    def items(self) -> ItemsView[str, Extra]:
        """Keys and values, as of a dictionary."""
        return self.additional_properties.items()

    @overload
    def get(self, key: str, /) -> Extra | None: ...
    @overload
    def get(self, key: str, /, default: Extra | Other) -> Extra | Other: ...
    def get(self, key: str, /, default: Any = None) -> Any:
        """The value under a key, or the default."""
        return self.additional_properties.get(key, default)

    __repr__ = Model.__repr__
