"""IBKR's ``CheckDetails``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CheckDetails(OpenModel):
    """IBKR's ``CheckDetails``."""

    account_number: str | Unset = UNSET
    check_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountNumber": ("account_number", TEXT),
            "checkNumber": ("check_number", TEXT),
            "routingNumber": ("routing_number", TEXT),
        }
    )
