"""IBKR's ``orderStatus``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    Enumerated,
    OneOf,
    OpenIntEnum,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class OrderState(OpenStrEnum):
    """``order_status`` of IBKR's ``orderStatus``."""

    INACTIVE = "Inactive"
    PENDING_SUBMIT = "PendingSubmit"
    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    FILLED = "Filled"
    PENDING_CANCEL = "PendingCancel"
    PRE_CANCELLED = "PreCancelled"
    CANCELLED = "Cancelled"
    WARN_STATE = "WarnState"
    API_PENDING = "ApiPending"


class OrderStatusAlertActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``orderStatus``."""

    VALUE_0 = 0
    VALUE_1 = 1


class OrderStatusSecType(OpenStrEnum):
    """``sec_type`` of IBKR's ``orderStatus``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"


class OrderStatusSide(OpenStrEnum):
    """``side`` of IBKR's ``orderStatus``."""

    B = "B"
    S = "S"
    BUY = "BUY"
    SELL = "SELL"


class OrderStatusTif(OpenStrEnum):
    """``tif`` of IBKR's ``orderStatus``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"


@define(kw_only=True, repr=False)
class OrderStatus(OpenModel):
    """IBKR's ``orderStatus``."""

    account: str | None | Unset = UNSET
    alert_active: OrderStatusAlertActive | None | Unset = UNSET
    allowed_duplicate_opposite: bool | None | Unset = UNSET
    available_chart_periods: str | None | Unset = UNSET
    average_price: str | None | Unset = UNSET
    cannot_cancel_order: bool | None | Unset = UNSET
    child_order_type: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    conidex: str | None | Unset = UNSET
    contract_description_1: str | None | Unset = UNSET
    cum_fill: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    deactivate_order: bool | None | Unset = UNSET
    editable_fields: str | None | Unset = UNSET
    exit_strategy_chart_description: str | None | Unset = UNSET
    exit_strategy_display_price: str | None | Unset = UNSET
    exit_strategy_tool_availability: str | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    option_acct: str | None | Unset = UNSET
    order_ccp_status: str | None | Unset = UNSET
    order_clearing_account: str | None | Unset = UNSET
    order_description: str | None | Unset = UNSET
    order_description_with_contract: str | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    order_not_editable: bool | None | Unset = UNSET
    order_status: OrderState | None | Unset = UNSET
    order_status_description: str | None | Unset = UNSET
    order_time: str | None | Unset = UNSET
    order_type: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    sec_type: OrderStatusSecType | None | Unset = UNSET
    server_id: str | None | Unset = UNSET
    side: OrderStatusSide | None | Unset = UNSET
    size: str | None | Unset = UNSET
    size_and_fills: str | None | Unset = UNSET
    sub_type: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    tif: OrderStatusTif | None | Unset = UNSET
    total_size: str | None | Unset = UNSET
    fg_color: str | None | Unset = UNSET
    bg_color: str | None | Unset = UNSET
    outside_rth: bool | None | Unset = UNSET
    all_or_none: bool | None | Unset = UNSET
    use_price_mgmt_algo: bool | None | Unset = UNSET
    clearing_id: str | None | Unset = UNSET
    clearing_name: str | None | Unset = UNSET
    is_event_trading: str | None | Unset = UNSET
    order_desc: str | None | Unset = UNSET
    price: str | None | Unset = UNSET
    limit_price: str | None | Unset = UNSET
    stop_price: str | None | Unset = UNSET
    fill_price: str | None | Unset = UNSET
    avg_fill_price: str | None | Unset = UNSET
    last_fill_price: str | None | Unset = UNSET
    filled_quantity: str | None | Unset = UNSET
    remaining_quantity: str | None | Unset = UNSET
    total_cash_size: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "alert_active": ("alert_active", Enumerated("OrderStatusAlertActive")),
            "allowed_duplicate_opposite": ("allowed_duplicate_opposite", BOOL),
            "available_chart_periods": ("available_chart_periods", TEXT),
            "average_price": ("average_price", TEXT),
            "cannot_cancel_order": ("cannot_cancel_order", BOOL),
            "child_order_type": ("child_order_type", TEXT),
            "company_name": ("company_name", TEXT),
            "conid": ("conid", INT),
            "conidex": ("conidex", TEXT),
            "contract_description_1": ("contract_description_1", TEXT),
            "cum_fill": ("cum_fill", TEXT),
            "currency": ("currency", TEXT),
            "deactivate_order": ("deactivate_order", BOOL),
            "editable_fields": ("editable_fields", OneOf(TEXT, NULL)),
            "exit_strategy_chart_description": ("exit_strategy_chart_description", TEXT),
            "exit_strategy_display_price": ("exit_strategy_display_price", TEXT),
            "exit_strategy_tool_availability": ("exit_strategy_tool_availability", TEXT),
            "listing_exchange": ("listing_exchange", TEXT),
            "option_acct": ("option_acct", TEXT),
            "order_ccp_status": ("order_ccp_status", TEXT),
            "order_clearing_account": ("order_clearing_account", TEXT),
            "order_description": ("order_description", TEXT),
            "order_description_with_contract": ("order_description_with_contract", TEXT),
            "order_id": ("order_id", INT),
            "order_not_editable": ("order_not_editable", BOOL),
            "order_status": ("order_status", Enumerated("OrderState")),
            "order_status_description": ("order_status_description", TEXT),
            "order_time": ("order_time", TEXT),
            "order_type": ("order_type", TEXT),
            "request_id": ("request_id", TEXT),
            "sec_type": ("sec_type", Enumerated("OrderStatusSecType")),
            "server_id": ("server_id", TEXT),
            "side": ("side", Enumerated("OrderStatusSide")),
            "size": ("size", TEXT),
            "size_and_fills": ("size_and_fills", TEXT),
            "sub_type": ("sub_type", OneOf(TEXT, NULL)),
            "symbol": ("symbol", TEXT),
            "tif": ("tif", Enumerated("OrderStatusTif")),
            "total_size": ("total_size", TEXT),
            "fg_color": ("fg_color", TEXT),
            "bg_color": ("bg_color", TEXT),
            "outside_rth": ("outside_rth", BOOL),
            "all_or_none": ("all_or_none", BOOL),
            "use_price_mgmt_algo": ("use_price_mgmt_algo", BOOL),
            "clearing_id": ("clearing_id", TEXT),
            "clearing_name": ("clearing_name", TEXT),
            "is_event_trading": ("is_event_trading", TEXT),
            "order_desc": ("order_desc", TEXT),
            "price": ("price", TEXT),
            "limit_price": ("limit_price", TEXT),
            "stop_price": ("stop_price", TEXT),
            "fill_price": ("fill_price", TEXT),
            "avg_fill_price": ("avg_fill_price", TEXT),
            "last_fill_price": ("last_fill_price", TEXT),
            "filled_quantity": ("filled_quantity", TEXT),
            "remaining_quantity": ("remaining_quantity", TEXT),
            "total_cash_size": ("total_cash_size", TEXT),
        }
    )
