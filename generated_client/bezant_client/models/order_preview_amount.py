"""``amount`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderPreviewAmount(Model["Any"]):
    """``amount`` of IBKR's ``orderPreview``."""

    amount: str | None | Unset = UNSET
    commission: str | None | Unset = UNSET
    total: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", TEXT),
        "commission": ("commission", TEXT),
        "total": ("total", TEXT),
    }
