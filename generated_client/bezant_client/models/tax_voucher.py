"""IBKR's ``TaxVoucherDTO``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class TaxVoucher(Model["Any"]):
    """IBKR's ``TaxVoucherDTO``."""

    request_id: str | Unset = UNSET
    request_state: str | Unset = UNSET
    cust_acct_id: str | Unset = UNSET
    migrated_cust_acct_id: str | Unset = UNSET
    corpaction_id: str | Unset = UNSET
    country_code: str | Unset = UNSET
    year: int | Unset = UNSET
    quantity: float | Unset = UNSET
    div_amount: float | Unset = UNSET
    with_held_amount: float | Unset = UNSET
    fee: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
