"""IBKR's ``CommissionConfig``."""

from __future__ import annotations

from ..declare import UNSET, Enumerated, OpenModel, OpenStrEnum, Unset, Wire, define


class CommissionConfigStyle(OpenStrEnum):
    """``style`` of IBKR's ``CommissionConfig``."""

    BUNDLED = "Bundled"
    UNBUNDLED = "Unbundled"


class CommissionConfigType(OpenStrEnum):
    """``type`` of IBKR's ``CommissionConfig``."""

    COMMODITIES = "Commodities"
    SECURITIES = "Securities"


@define(kw_only=True, repr=False)
class CommissionConfig(OpenModel):
    """IBKR's ``CommissionConfig``."""

    style: CommissionConfigStyle | Unset = UNSET
    type_: CommissionConfigType | Unset = UNSET

    WIRE = Wire(
        {"style": ("style", Enumerated("CommissionConfigStyle")), "type": ("type_", Enumerated("CommissionConfigType"))}
    )
