"""IBKR's ``QualifiedPurchaserDetails``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class QualifiedPurchaserDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``QualifiedPurchaserDetails``."""

    INVESTMENT_COMPANY_ACT = "InvestmentCompanyAct"
    DISCRETIONARY_BASIS = "DiscretionaryBasis"


@define(kw_only=True, repr=False)
class QualifiedPurchaserDetails(OpenModel):
    """IBKR's ``QualifiedPurchaserDetails``."""

    code: QualifiedPurchaserDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"code": ("code", Enumerated("QualifiedPurchaserDetailsCode")), "status": ("status", BOOL)})
