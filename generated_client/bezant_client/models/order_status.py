"""IBKR's ``orderStatus``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    NULL,
    TEXT,
    Enumerated,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_state import OrderState
    from .order_status_alert_active import OrderStatusAlertActive
    from .order_status_sec_type import OrderStatusSecType
    from .order_status_side import OrderStatusSide
    from .order_status_tif import OrderStatusTif


@define(kw_only=True)
class OrderStatus(Model["Any"]):
    """IBKR's ``orderStatus``."""

    account: str | Unset = UNSET
    alert_active: OrderStatusAlertActive | Unset = UNSET
    allowed_duplicate_opposite: bool | Unset = UNSET
    available_chart_periods: str | Unset = UNSET
    average_price: str | Unset = UNSET
    cannot_cancel_order: bool | Unset = UNSET
    child_order_type: str | Unset = UNSET
    company_name: str | Unset = UNSET
    conid: int | Unset = UNSET
    conidex: str | Unset = UNSET
    contract_description_1: str | Unset = UNSET
    cum_fill: str | Unset = UNSET
    currency: str | Unset = UNSET
    deactivate_order: bool | Unset = UNSET
    editable_fields: str | None | Unset = UNSET
    exit_strategy_chart_description: str | Unset = UNSET
    exit_strategy_display_price: str | Unset = UNSET
    exit_strategy_tool_availability: str | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    option_acct: str | Unset = UNSET
    order_ccp_status: str | Unset = UNSET
    order_clearing_account: str | Unset = UNSET
    order_description: str | Unset = UNSET
    order_description_with_contract: str | Unset = UNSET
    order_id: int | Unset = UNSET
    order_not_editable: bool | Unset = UNSET
    order_status: OrderState | Unset = UNSET
    order_status_description: str | Unset = UNSET
    order_time: str | Unset = UNSET
    order_type: str | Unset = UNSET
    request_id: str | Unset = UNSET
    sec_type: OrderStatusSecType | Unset = UNSET
    server_id: str | Unset = UNSET
    side: OrderStatusSide | Unset = UNSET
    size: str | Unset = UNSET
    size_and_fills: str | Unset = UNSET
    sub_type: str | None | Unset = UNSET
    symbol: str | Unset = UNSET
    tif: OrderStatusTif | Unset = UNSET
    total_size: str | Unset = UNSET
    fg_color: str | Unset = UNSET
    bg_color: str | Unset = UNSET
    outside_rth: bool | Unset = UNSET
    all_or_none: bool | Unset = UNSET
    use_price_mgmt_algo: bool | Unset = UNSET
    clearing_id: str | Unset = UNSET
    clearing_name: str | Unset = UNSET
    is_event_trading: str | Unset = UNSET
    order_desc: str | Unset = UNSET
    price: str | Unset = UNSET
    limit_price: str | Unset = UNSET
    stop_price: str | Unset = UNSET
    fill_price: str | Unset = UNSET
    avg_fill_price: str | Unset = UNSET
    last_fill_price: str | Unset = UNSET
    filled_quantity: str | Unset = UNSET
    remaining_quantity: str | Unset = UNSET
    total_cash_size: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
        "editable_fields": (
            "editable_fields",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
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
        "sub_type": (
            "sub_type",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
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
