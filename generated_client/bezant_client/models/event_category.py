"""IBKR's ``EventCategory``."""

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
    from . import EventMarket


@define(kw_only=True, repr=False)
class EventCategory(OpenModel):
    """IBKR's ``EventCategory``."""

    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    markets: list[EventMarket] | None | Unset = UNSET

    WIRE = Wire(
        {
            "name": ("name", TEXT),
            "parent_id": ("parent_id", TEXT),
            "markets": ("markets", ListOf(Object("EventMarket"))),
        }
    )
