"""IBKR's ``WireDetails``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WireDetails(OpenModel):
    """IBKR's ``WireDetails``."""

    bank_account_number: str | Unset = UNSET
    bank_code: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    instruction: str | Unset = UNSET
    reference_number: str | Unset = UNSET
    routing_number: str | Unset = UNSET

    WIRE = Wire(
        {
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankCode": ("bank_code", TEXT),
            "bankName": ("bank_name", TEXT),
            "countryCode": ("country_code", TEXT),
            "instruction": ("instruction", TEXT),
            "referenceNumber": ("reference_number", TEXT),
            "routingNumber": ("routing_number", TEXT),
        }
    )
