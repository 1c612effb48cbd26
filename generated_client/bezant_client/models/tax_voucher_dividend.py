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


@define(kw_only=True, repr=False)
class TaxVoucherDividend(Model["Any"]):
    """IBKR's ``DividendDTO``."""

    corpaction_id: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    isin: str | None | Unset = UNSET
    security_desc: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    ex_date: str | None | Unset = UNSET
    pay_date: str | None | Unset = UNSET
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
