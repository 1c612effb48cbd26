"""IBKR's ``ComboPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .combo_leg import ComboLeg
    from .position import Position


@define(kw_only=True, repr=False)
class ComboPosition(OpenModel):
    """IBKR's ``ComboPosition``."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    legs: list[ComboLeg] | None | Unset = UNSET
    positions: list[Position] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "description": ("description", TEXT),
        "legs": ("legs", ListOf(Object("ComboLeg"))),
        "positions": ("positions", ListOf(Object("Position"))),
    }
