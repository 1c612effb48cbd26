"""IBKR's ``algosResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .algo import Algo


@define(kw_only=True, repr=False)
class Algos(Model["Any"]):
    """IBKR's ``algosResponse``."""

    algos: list[Algo] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "algos": ("algos", ListOf(Object("Algo"))),
    }
