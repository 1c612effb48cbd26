"""IBKR's ``liveOrdersResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class LiveOrder(OpenModel):
    """``orders`` of IBKR's ``liveOrdersResponse``."""

    account: str | None | Unset = UNSET
    acct: str | None | Unset = UNSET
    avg_price: str | None | Unset = UNSET
    bg_color: str | None | Unset = UNSET
    cash_ccy: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    conidex: str | None | Unset = UNSET
    description1: str | None | Unset = UNSET
    description2: str | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    fg_color: str | None | Unset = UNSET
    filled_quantity: float | None | Unset = UNSET
    is_event_trading: LiveOrderIsEventTrading | None | Unset = UNSET
    last_execution_time: str | None | Unset = UNSET
    last_execution_time_r: int | None | Unset = UNSET
    listing_exchange: str | None | Unset = UNSET
    order_desc: str | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    order_type: str | None | Unset = UNSET
    order_cancellation_by_system_reason: str | None | Unset = UNSET
    order_ccp_status: str | None | Unset = UNSET
    orig_order_type: str | None | Unset = UNSET
    price: str | None | Unset = UNSET
    remaining_quantity: float | None | Unset = UNSET
    sec_type: str | None | Unset = UNSET
    side: str | None | Unset = UNSET
    size_and_fills: str | None | Unset = UNSET
    status: LiveOrderStatus | None | Unset = UNSET
    supports_tax_opt: LiveOrderSupportsTaxOpt | None | Unset = UNSET
    tax_optimizer_id: str | None | Unset = UNSET
    ticker: str | None | Unset = UNSET
    time_in_force: str | None | Unset = UNSET
    total_cash_size: float | None | Unset = UNSET
    total_size: float | None | Unset = UNSET
    order_ref: str | None | Unset = UNSET
    outside_rth: bool | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    oca_group_id: str | None | Unset = UNSET
    aux_price: str | float | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "acct": ("acct", TEXT),
            "avgPrice": ("avg_price", TEXT),
            "bgColor": ("bg_color", TEXT),
            "cashCcy": ("cash_ccy", TEXT),
            "companyName": ("company_name", TEXT),
            "conid": ("conid", INT),
            "conidex": ("conidex", TEXT),
            "description1": ("description1", TEXT),
            "description2": ("description2", TEXT),
            "exchange": ("exchange", TEXT),
            "fgColor": ("fg_color", TEXT),
            "filledQuantity": ("filled_quantity", FLOAT),
            "isEventTrading": ("is_event_trading", Enumerated("LiveOrderIsEventTrading")),
            "lastExecutionTime": ("last_execution_time", TEXT),
            "lastExecutionTime_r": ("last_execution_time_r", INT),
            "listingExchange": ("listing_exchange", TEXT),
            "orderDesc": ("order_desc", TEXT),
            "orderId": ("order_id", INT),
            "orderType": ("order_type", TEXT),
            "order_cancellation_by_system_reason": ("order_cancellation_by_system_reason", TEXT),
            "order_ccp_status": ("order_ccp_status", TEXT),
            "origOrderType": ("orig_order_type", TEXT),
            "price": ("price", TEXT),
            "remainingQuantity": ("remaining_quantity", FLOAT),
            "secType": ("sec_type", TEXT),
            "side": ("side", TEXT),
            "sizeAndFills": ("size_and_fills", TEXT),
            "status": ("status", Enumerated("LiveOrderStatus")),
            "supportsTaxOpt": ("supports_tax_opt", Enumerated("LiveOrderSupportsTaxOpt")),
            "taxOptimizerId": ("tax_optimizer_id", TEXT),
            "ticker": ("ticker", TEXT),
            "timeInForce": ("time_in_force", TEXT),
            "totalCashSize": ("total_cash_size", FLOAT),
            "totalSize": ("total_size", FLOAT),
            "order_ref": ("order_ref", TEXT),
            "outsideRTH": ("outside_rth", BOOL),
            "parentId": ("parent_id", INT),
            "ocaGroupId": ("oca_group_id", TEXT),
            "auxPrice": ("aux_price", OneOf(TEXT, FLOAT)),
        }
    )


class LiveOrderIsEventTrading(OpenStrEnum):
    """``orders/isEventTrading`` of IBKR's ``liveOrdersResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"


class LiveOrderStatus(OpenStrEnum):
    """``orders/status`` of IBKR's ``liveOrdersResponse``."""

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


class LiveOrderSupportsTaxOpt(OpenStrEnum):
    """``orders/supportsTaxOpt`` of IBKR's ``liveOrdersResponse``."""

    VALUE_0 = "0"
    VALUE_1 = "1"


@define(kw_only=True, repr=False)
class LiveOrders(OpenModel):
    """IBKR's ``liveOrdersResponse``."""

    orders: list[LiveOrder] | None | Unset = UNSET
    snapshot: bool | None | Unset = UNSET

    WIRE = Wire({"orders": ("orders", ListOf(Object("LiveOrder"))), "snapshot": ("snapshot", BOOL)})
