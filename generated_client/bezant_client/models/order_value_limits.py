"""IBKR's ``OrderValueLimits``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderValueLimits(OpenModel):
    """IBKR's ``OrderValueLimits``."""

    max_gross_value: float | Unset = UNSET
    max_net_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    net_contract_limit: float | Unset = UNSET

    WIRE = Wire(
        {
            "maxGrossValue": ("max_gross_value", FLOAT),
            "maxNetValue": ("max_net_value", FLOAT),
            "maxOrderValue": ("max_order_value", FLOAT),
            "netContractLimit": ("net_contract_limit", FLOAT),
        }
    )
