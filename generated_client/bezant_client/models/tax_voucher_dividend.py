"""IBKR's ``DividendDTO``."""

from __future__ import annotations

from ..declare import (
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import TaxVoucher


@define(kw_only=True, repr=False)
class TaxVoucherDividend(OpenModel):
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

    WIRE = Wire(
        {
            "corpactionId": ("corpaction_id", TEXT),
            "symbol": ("symbol", TEXT),
            "isin": ("isin", TEXT),
            "securityDesc": ("security_desc", TEXT),
            "country": ("country", TEXT),
            "currency": ("currency", TEXT),
            "exDate": ("ex_date", TEXT),
            "payDate": ("pay_date", TEXT),
            "voucher": ("voucher", OneOf(Object("TaxVoucher"), NULL)),
        }
    )
