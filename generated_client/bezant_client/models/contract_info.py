"""IBKR's ``contractInfo``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
class ContractInfo(OpenModel):
    """IBKR's ``contractInfo``."""

    allow_sell_long: bool | None | Unset = UNSET
    category: str | None | Unset = UNSET
    cfi_code: str | None | Unset = UNSET
    classifier: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    con_id: int | None | Unset = UNSET
    contract_clarification_type: str | None | Unset = UNSET
    contract_month: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    cusip: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    expiry_full: str | None | Unset = UNSET
    industry: str | None | Unset = UNSET
    instrument_type: str | None | Unset = UNSET
    is_zero_commission_security: bool | None | Unset = UNSET
    local_symbol: str | None | Unset = UNSET
    maturity_date: str | None | Unset = UNSET
    multiplier: str | None | Unset = UNSET
    r_t_h: bool | None | Unset = UNSET
    smart_available: bool | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    trading_class: str | None | Unset = UNSET
    underlying_con_id: int | None | Unset = UNSET
    underlying_issuer: str | None | Unset = UNSET
    valid_exchanges: str | None | Unset = UNSET
    has_related_contracts: bool | None | Unset = UNSET
    strike: str | None | Unset = UNSET
    right: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "allow_sell_long": ("allow_sell_long", BOOL),
            "category": ("category", TEXT),
            "cfi_code": ("cfi_code", TEXT),
            "classifier": ("classifier", OneOf(TEXT, NULL)),
            "company_name": ("company_name", TEXT),
            "con_id": ("con_id", INT),
            "contract_clarification_type": ("contract_clarification_type", OneOf(TEXT, NULL)),
            "contract_month": ("contract_month", OneOf(TEXT, NULL)),
            "currency": ("currency", TEXT),
            "cusip": ("cusip", OneOf(TEXT, NULL)),
            "exchange": ("exchange", TEXT),
            "expiry_full": ("expiry_full", OneOf(TEXT, NULL)),
            "industry": ("industry", TEXT),
            "instrument_type": ("instrument_type", TEXT),
            "is_zero_commission_security": ("is_zero_commission_security", BOOL),
            "local_symbol": ("local_symbol", TEXT),
            "maturity_date": ("maturity_date", OneOf(TEXT, NULL)),
            "multiplier": ("multiplier", OneOf(TEXT, NULL)),
            "r_t_h": ("r_t_h", BOOL),
            "smart_available": ("smart_available", BOOL),
            "symbol": ("symbol", TEXT),
            "text": ("text", OneOf(TEXT, NULL)),
            "trading_class": ("trading_class", TEXT),
            "underlying_con_id": ("underlying_con_id", INT),
            "underlying_issuer": ("underlying_issuer", OneOf(TEXT, NULL)),
            "valid_exchanges": ("valid_exchanges", TEXT),
            "has_related_contracts": ("has_related_contracts", BOOL),
            "strike": ("strike", TEXT),
            "right": ("right", TEXT),
        }
    )
