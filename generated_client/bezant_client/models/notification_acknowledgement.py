"""IBKR's ``fyiVT``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NotificationAcknowledgement(Model["Any"]):
    """IBKR's ``fyiVT``."""

    t: int | None | Unset = UNSET
    v: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "T": ("t", INT),
        "V": ("v", INT),
    }
