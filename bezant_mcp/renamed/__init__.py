"""Modules as they were called before the rooms: they work for one release more, and a warning says where to go."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

# The module of old, and the one in which its names are now.
RENAMED = {
    "positions": "accounts.position_pages",
    "read_only": "gateway",
    "resolver": "market.resolver",
    "values": "parsing",
}


class Package(ModuleType):
    """A package some of whose functions have names that modules had: importing those changes nothing of them."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (isinstance(value, ModuleType) and name in self.__all__):
            super().__setattr__(name, value)


class MainModule(ModuleType):
    """``bezant_mcp.cli.main``, which was a function of ``bezant_mcp.cli``: the programs that were installed call it."""

    def __call__(self, *given: Any, **named: Any) -> Any:
        """What the function does."""
        warnings.warn(f"{self.__name__} is now {self.__name__}.main", DeprecationWarning, stacklevel=2)
        return self.main(*given, **named)


class Finder:
    """Finds the modules of old, after everything else has been looked for in vain."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        """The way to load a module of old; None for every other name."""
        package, _, module = name.rpartition(".")
        return ModuleSpec(name, self) if package == "bezant_mcp" and module in RENAMED else None  # type: ignore[arg-type]  # it loads what it finds

    def create_module(self, spec: ModuleSpec) -> None:
        """Let Python make an empty module."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill it with what looks names up in their new place."""
        module.__getattr__ = moved(module.__name__, RENAMED[module.__name__.rpartition(".")[2]])  # type: ignore[method-assign]


def moved(old: str, home: str) -> Callable[[str], Any]:
    """The ``__getattr__`` of a module of old: names are taken from the new one, with a warning that says which."""

    def look_up(name: str) -> Any:
        new = None if name.startswith("__") else import_module(f"bezant_mcp.{home}")
        if new is None or not hasattr(new, name):
            raise AttributeError(f"module {old!r} has no attribute {name!r}")
        warnings.warn(f"{old}.{name} is now {new.__name__}.{name}", DeprecationWarning, stacklevel=2)
        return getattr(new, name)

    return look_up
