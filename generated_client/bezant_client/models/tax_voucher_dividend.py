"""IBKR's ``DividendDTO``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    NULL,
    TEXT,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tax_voucher import TaxVoucher


@define(kw_only=True)
class TaxVoucherDividend(Model["Any"]):
    """IBKR's ``DividendDTO``."""

    corpaction_id: str | Unset = UNSET
    symbol: str | Unset = UNSET
    isin: str | Unset = UNSET
    security_desc: str | Unset = UNSET
    country: str | Unset = UNSET
    currency: str | Unset = UNSET
    ex_date: str | Unset = UNSET
    pay_date: str | Unset = UNSET
    voucher: TaxVoucher | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "corpactionId": ("corpaction_id", TEXT),
        "symbol": ("symbol", TEXT),
        "isin": ("isin", TEXT),
        "securityDesc": ("security_desc", TEXT),
        "country": ("country", TEXT),
        "currency": ("currency", TEXT),
        "exDate": ("ex_date", TEXT),
        "payDate": ("pay_date", TEXT),
        "voucher": (
            "voucher",
            OneOf(
                Object("TaxVoucher"),
                NULL,
            ),
        ),
    }
