"""IBKR's ``tradesResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class TradeIsEventTrading(OpenStrEnum):
    """``is_event_trading`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"


class TradeLiquidationTrade(OpenStrEnum):
    """``liquidation_trade`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"


class TradeSecType(OpenStrEnum):
    """``sec_type`` of IBKR's ``tradesResponse``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"


class TradeSupportsTaxOpt(OpenStrEnum):
    """``supports_tax_opt`` of IBKR's ``tradesResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"


@define(kw_only=True, repr=False)
class Trade(OpenModel):
    """IBKR's ``tradesResponse``."""

    account: str | None | Unset = UNSET
    account_code: str | None | Unset = UNSET
    account_allocation_name: str | None | Unset = UNSET
    clearing_id: str | None | Unset = UNSET
    clearing_name: str | None | Unset = UNSET
    commission: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    conid_ex: str | None | Unset = UNSET
    contract_description_1: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    execution_id: str | None | Unset = UNSET
    is_event_trading: TradeIsEventTrading | None | Unset = UNSET
    liquidation_trade: TradeLiquidationTrade | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    net_amount: float | None | Unset = UNSET
    order_description: str | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    order_ref: str | None | Unset = UNSET
    price: str | float | None | Unset = UNSET
    sec_type: TradeSecType | None | Unset = UNSET
    side: str | None | Unset = UNSET
    size: float | None | Unset = UNSET
    submitter: str | None | Unset = UNSET
    supports_tax_opt: TradeSupportsTaxOpt | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    trade_time: str | None | Unset = UNSET
    trade_time_r: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "accountCode": ("account_code", TEXT),
            "account_allocation_name": ("account_allocation_name", TEXT),
            "clearing_id": ("clearing_id", TEXT),
            "clearing_name": ("clearing_name", TEXT),
            "commission": ("commission", TEXT),
            "company_name": ("company_name", TEXT),
            "conid": ("conid", INT),
            "conidEx": ("conid_ex", TEXT),
            "contract_description_1": ("contract_description_1", TEXT),
            "exchange": ("exchange", TEXT),
            "execution_id": ("execution_id", TEXT),
            "is_event_trading": ("is_event_trading", Enumerated("TradeIsEventTrading")),
            "liquidation_trade": ("liquidation_trade", Enumerated("TradeLiquidationTrade")),
            "listing_exchange": ("listing_exchange", TEXT),
            "net_amount": ("net_amount", FLOAT),
            "order_description": ("order_description", TEXT),
            "order_id": ("order_id", INT),
            "order_ref": ("order_ref", TEXT),
            "price": ("price", OneOf(TEXT, FLOAT)),
            "sec_type": ("sec_type", Enumerated("TradeSecType")),
            "side": ("side", TEXT),
            "size": ("size", FLOAT),
            "submitter": ("submitter", TEXT),
            "supports_tax_opt": ("supports_tax_opt", Enumerated("TradeSupportsTaxOpt")),
            "symbol": ("symbol", TEXT),
            "trade_time": ("trade_time", TEXT),
            "trade_time_r": ("trade_time_r", INT),
        }
    )
