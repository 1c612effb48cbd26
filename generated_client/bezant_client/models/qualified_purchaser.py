"""IBKR's ``QualifiedPurchaser``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QualifiedPurchaserDetails


@define(kw_only=True, repr=False)
class QualifiedPurchaser(OpenModel):
    """IBKR's ``QualifiedPurchaser``."""

    qualified_purchaser_details: list[QualifiedPurchaserDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "qualifiedPurchaserDetails": ("qualified_purchaser_details", ListOf(Object("QualifiedPurchaserDetails"))),
            "status": ("status", BOOL),
        }
    )
