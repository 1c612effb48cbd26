"""IBKR's ``ComboPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .combo_leg import ComboLeg
    from .position import Position


@define(kw_only=True, repr=False)
class ComboPosition(Model["Any"]):
    """IBKR's ``ComboPosition``."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    legs: list[ComboLeg] | None | Unset = UNSET
    positions: list[Position] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "description": ("description", TEXT),
        "legs": ("legs", ListOf(Object("ComboLeg"))),
        "positions": ("positions", ListOf(Object("Position"))),
    }
