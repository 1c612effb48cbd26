"""IBKR's ``ComboPosition``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import Position


@define(kw_only=True, repr=False)
class ComboLeg(OpenModel):
    """IBKR's ``ComboLeg``."""

    conid: str | None | Unset = UNSET
    ratio: int | None | Unset = UNSET

    WIRE = Wire({"conid": ("conid", TEXT), "ratio": ("ratio", INT)})


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
