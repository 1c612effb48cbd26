"""IBKR's ``EFPQuantityLimits``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EFPQuantityLimits(OpenModel):
    """IBKR's ``EFPQuantityLimits``."""

    max_gross_efp_trades: int | Unset = UNSET
    max_net_efp_trades: int | Unset = UNSET
    max_nominal_efp_per_order: int | Unset = UNSET

    WIRE = Wire(
        {
            "maxGrossEfpTrades": ("max_gross_efp_trades", INT),
            "maxNetEfpTrades": ("max_net_efp_trades", INT),
            "maxNominalEfpPerOrder": ("max_nominal_efp_per_order", INT),
        }
    )
