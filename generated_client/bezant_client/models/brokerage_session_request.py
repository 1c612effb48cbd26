"""IBKR's ``brokerageSessionInitRequest``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class BrokerageSessionRequest(OpenModel):
    """IBKR's ``brokerageSessionInitRequest``."""

    compete: bool | Unset = UNSET
    publish: bool | Unset = UNSET

    WIRE = Wire({"compete": ("compete", BOOL), "publish": ("publish", BOOL)})
