"""IBKR's ``EventCategory``."""

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
    from .event_market import EventMarket


@define(kw_only=True, repr=False)
class EventCategory(Model["Any"]):
    """IBKR's ``EventCategory``."""

    name: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    markets: list[EventMarket] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
        "parent_id": ("parent_id", TEXT),
        "markets": ("markets", ListOf(Object("EventMarket"))),
    }
