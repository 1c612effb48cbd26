"""IBKR's ``ManagingOwner``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ManagingOwner(Model["Any"]):
    """IBKR's ``ManagingOwner``."""

    external_id: str | Unset = UNSET
    is_25_percent_owner: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "externalId": ("external_id", TEXT),
        "is25PercentOwner": ("is_25_percent_owner", BOOL),
    }
