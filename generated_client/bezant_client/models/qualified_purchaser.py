"""IBKR's ``QualifiedPurchaser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .qualified_purchaser_details import QualifiedPurchaserDetails


@define(kw_only=True, repr=False)
class QualifiedPurchaser(OpenModel):
    """IBKR's ``QualifiedPurchaser``."""

    qualified_purchaser_details: list[QualifiedPurchaserDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "qualifiedPurchaserDetails": ("qualified_purchaser_details", ListOf(Object("QualifiedPurchaserDetails"))),
        "status": ("status", BOOL),
    }
