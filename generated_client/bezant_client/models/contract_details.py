"""IBKR's ``secDefInfoResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    NULL,
    TEXT,
    UNSET,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class ContractDetails(OpenModel):
    """IBKR's ``secDefInfoResponse``."""

    company_name: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    maturity_date: str | None | Unset = UNSET
    price_rendering: str | None | Unset = UNSET
    right: str | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    strike: float | None | Unset = UNSET
    ticker: str | None | Unset = UNSET
    valid_exchanges: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    cusip: str | None | Unset = UNSET
    coupon: str | None | Unset = UNSET
    desc1: str | None | Unset = UNSET
    desc2: str | None | Unset = UNSET
    multiplier: str | None | Unset = UNSET
    trading_class: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "companyName": ("company_name", TEXT),
            "conid": ("conid", INT),
            "currency": ("currency", TEXT),
            "exchange": ("exchange", TEXT),
            "listingExchange": ("listing_exchange", OneOf(TEXT, NULL)),
            "maturityDate": ("maturity_date", OneOf(TEXT, NULL)),
            "priceRendering": ("price_rendering", OneOf(TEXT, NULL)),
            "right": ("right", TEXT),
            "secType": ("sec_type", TEXT),
            "strike": ("strike", FLOAT),
            "ticker": ("ticker", TEXT),
            "validExchanges": ("valid_exchanges", TEXT),
            "symbol": ("symbol", TEXT),
            "cusip": ("cusip", OneOf(TEXT, NULL)),
            "coupon": ("coupon", TEXT),
            "desc1": ("desc1", TEXT),
            "desc2": ("desc2", TEXT),
            "multiplier": ("multiplier", TEXT),
            "tradingClass": ("trading_class", TEXT),
        }
    )
