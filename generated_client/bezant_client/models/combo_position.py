"""IBKR's ``ComboPosition``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ComboLeg, Position


@define(kw_only=True, repr=False)
class ComboPosition(OpenModel):
    """IBKR's ``ComboPosition``."""

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    legs: list[ComboLeg] | None | Unset = UNSET
    positions: list[Position] | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "description": ("description", TEXT),
            "legs": ("legs", ListOf(Object("ComboLeg"))),
            "positions": ("positions", ListOf(Object("Position"))),
        }
    )
