"""IBKR's ``VenueSession``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VenueSession(Model["Any"]):
    """IBKR's ``VenueSession``."""

    opening_time: str | None | Unset = UNSET
    closing_time: str | None | Unset = UNSET
    prop: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "openingTime": ("opening_time", TEXT),
        "closingTime": ("closing_time", TEXT),
        "prop": ("prop", TEXT),
    }
