"""IBKR's ``QualifiedPurchaserDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .qualified_purchaser_details_code import QualifiedPurchaserDetailsCode


@define(kw_only=True, repr=False)
class QualifiedPurchaserDetails(OpenModel):
    """IBKR's ``QualifiedPurchaserDetails``."""

    code: QualifiedPurchaserDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"code": ("code", Enumerated("QualifiedPurchaserDetailsCode")), "status": ("status", BOOL)}
