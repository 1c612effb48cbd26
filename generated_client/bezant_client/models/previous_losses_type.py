"""IBKR's ``PreviousLossesType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PreviousLossesType(Model["Any"]):
    """IBKR's ``PreviousLossesType``."""

    currency: str | Unset = UNSET
    loss: int | Unset = UNSET
    quarter: int | Unset = UNSET
    year: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "currency": ("currency", TEXT),
        "loss": ("loss", INT),
        "quarter": ("quarter", INT),
        "year": ("year", INT),
    }
