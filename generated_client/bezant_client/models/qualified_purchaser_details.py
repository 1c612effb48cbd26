"""IBKR's ``QualifiedPurchaserDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .qualified_purchaser_details_code import QualifiedPurchaserDetailsCode


@define(kw_only=True, repr=False)
class QualifiedPurchaserDetails(Model["Any"]):
    """IBKR's ``QualifiedPurchaserDetails``."""

    code: QualifiedPurchaserDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("QualifiedPurchaserDetailsCode")),
        "status": ("status", BOOL),
    }
