"""The base of every model class: reading from JSON and writing back are the same for all of them."""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any, ClassVar, Generic, Self, TypeAlias, TypeVar

from .drift import WATCH
from .shapes import ANY, Shape, as_json
from .types import UNSET

Extra = TypeVar("Extra")

Wire: TypeAlias = Mapping[str, tuple[str, Shape]]
# Name on the wire, what puts a value into the field's slot, and how it is read first, if it is.
Steps: TypeAlias = tuple[tuple[str, Callable[[Any, Any], None], Callable[[Any], Any] | None], ...]


class Model(Generic[Extra]):
    """A JSON object of the API.

    Attributes:
        WIRE: the name on the wire of each declared field, with the attribute and the shape it has here.
        EXTRA: the shape of the values under all other keys.
        additional_properties: the values under all other keys.
    """

    __slots__ = ()

    WIRE: ClassVar[Wire] = {}
    EXTRA: ClassVar[Shape] = ANY
    _steps: ClassVar[Steps] = ()
    additional_properties: dict[str, Extra]

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
        # The slot is the subclass's: attrs makes it there.
        object.__setattr__(self, "additional_properties", extra)
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
        """Return the JSON object, with the names on the wire and without the fields that are unset."""
        json = {key: as_json(value) for key, value in self.additional_properties.items()}
        for name, (attribute, _) in self.WIRE.items():
            value = getattr(self, attribute)
            if value is not UNSET:
                json[name] = as_json(value)
        return json

    @property
    def additional_keys(self) -> list[str]:
        """The keys of ``additional_properties``."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Extra:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Extra) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties


class MapModel(Model[Extra]):
    """A JSON object whose keys are data: currencies, accounts, dates."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)

    def __bool__(self) -> bool:
        return bool(self.additional_properties)

    def keys(self) -> KeysView[str]:
        """The keys, as of a dictionary."""
        return self.additional_properties.keys()

    def values(self) -> ValuesView[Extra]:
        """The values, as of a dictionary."""
        return self.additional_properties.values()

    def items(self) -> ItemsView[str, Extra]:
        """Keys and values, as of a dictionary."""
        return self.additional_properties.items()

    def get(self, key: str, default: Extra | None = None) -> Extra | None:
        """The value under a key, or the default."""
        return self.additional_properties.get(key, default)
