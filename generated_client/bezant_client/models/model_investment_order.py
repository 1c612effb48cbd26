"""IBKR's ``ModelInvestmentOrder``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class ModelInvestmentOrder(OpenModel):
    """IBKR's ``ModelInvestmentOrder``."""

    account: str
    amt_to_invest: float

    WIRE = Wire({"account": ("account", TEXT), "amtToInvest": ("amt_to_invest", FLOAT)})
