"""``maintenance`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderPreviewMaintenanceMargin(Model["Any"]):
    """``maintenance`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "after": ("after", TEXT),
        "change": ("change", TEXT),
        "current": ("current", TEXT),
    }
