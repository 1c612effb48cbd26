"""IBKR's ``TaxVoucherDTO``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaxVoucher(OpenModel):
    """IBKR's ``TaxVoucherDTO``."""

    request_id: str | None | Unset = UNSET
    request_state: str | None | Unset = UNSET
    cust_acct_id: str | None | Unset = UNSET
    migrated_cust_acct_id: str | None | Unset = UNSET
    corpaction_id: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    year: int | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    div_amount: float | None | Unset = UNSET
    with_held_amount: float | None | Unset = UNSET
    fee: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "requestId": ("request_id", TEXT),
            "requestState": ("request_state", TEXT),
            "custAcctId": ("cust_acct_id", TEXT),
            "migratedCustAcctId": ("migrated_cust_acct_id", TEXT),
            "corpactionId": ("corpaction_id", TEXT),
            "countryCode": ("country_code", TEXT),
            "year": ("year", INT),
            "quantity": ("quantity", FLOAT),
            "divAmount": ("div_amount", FLOAT),
            "withHeldAmount": ("with_held_amount", FLOAT),
            "fee": ("fee", FLOAT),
        }
    )
