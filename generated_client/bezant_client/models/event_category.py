"""IBKR's ``EventCategory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_market import EventMarket


@define(kw_only=True, repr=False)
class EventCategory(OpenModel):
    """IBKR's ``EventCategory``."""

    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    markets: list[EventMarket] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "parent_id": ("parent_id", TEXT),
        "markets": ("markets", ListOf(Object("EventMarket"))),
    }
