"""Endpoints of orders and trades, with their empty first answers."""

from datetime import datetime, timedelta
from typing import Any

from bezant_mcp.simulator.api.preconditions import ORDERS as ORDERS_GATES
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error_with_status, json_reply
from bezant_mcp.simulator.world import planted_secrets
from bezant_mcp.simulator.world.accounts import MAIN
from bezant_mcp.simulator.world.trading import Fill, Order, execution_id, traded_at
from bezant_mcp.simulator.world.world import World

MAX_DAYS = 7


def has_main(world: World) -> bool:
    """Whether the account with orders and trades is part of this book."""
    return world.book.account(MAIN) is not None


def order_row(world: World, order: Order, when: datetime) -> dict[str, Any]:
    """An order as the live list shows it, changed the last time then."""
    contract = world.book.contracts[order.conid]
    verb = {"BUY": "Buy", "SELL": "Sell"}[order.side]
    row: dict[str, Any] = {
        "acct": MAIN, "conidex": str(order.conid), "conid": order.conid, "account": MAIN, "orderId": order.id,
        "cashCcy": contract.currency, "sizeAndFills": f"{order.filled:g}/{order.size:g}",
        "orderDesc": f"{verb} {order.size:g} {order.kind} {order.price}, {order.tif}".replace(" ,", ","),
        "description1": contract.label, "ticker": contract.symbol, "secType": contract.asset_class,
        "listingExchange": contract.exchange, "remainingQuantity": order.size - order.filled,
        "filledQuantity": order.filled, "totalSize": order.size, "companyName": contract.name, "status": order.status,
        "order_ccp_status": order.status, "origOrderType": order.kind.upper(), "supportsTaxOpt": "1",
        "lastExecutionTime": when.strftime("%y%m%d%H%M%S"), "orderType": order.kind, "bgColor": "#FFFFFF",
        "fgColor": "#0000CC", "isEventTrading": "0", "price": order.price, "timeInForce": order.tif,
        "lastExecutionTime_r": int(when.timestamp() * 1000), "side": order.side, "order_ref": "sim",
    }  # fmt: skip
    if order.average:
        row["avgPrice"] = order.average
    return {**row, **order.told}


def live_orders(world: World, call: Call) -> Reply:
    """``/iserver/account/orders``: empty at first, empty after ``force``, wrongly empty for several accounts."""
    first = world.warmth.first_time("orders")
    if call.query.get("force", "").lower() == "true":
        return json_reply({"orders": [], "snapshot": False})
    if first:
        return json_reply({"orders": [], "snapshot": False})
    chosen = call.query.get("accountId", MAIN if len(world.book.accounts) == 1 else "")
    when = world.clock.moment() - timedelta(hours=1)  # the same for all, or answers would put them in another order
    rows = [order_row(world, order, when) for order in world.traded[0]] if chosen == MAIN and has_main(world) else []
    if call.query.get("filters"):
        rows = rows[:1]  # filtered lists come incomplete
    return json_reply({"orders": rows, "snapshot": True})


def order_status(world: World, call: Call) -> Reply:
    """``/iserver/account/order/status/{orderId}``: 503 for an unknown order."""
    order = next((order for order in world.traded[0] if str(order.id) == call.params["orderId"]), None)
    if order is None or not has_main(world):
        return error_with_status("Order not found", 503)
    contract = world.book.contracts[order.conid]
    limit = {"limit_price": order.price} if order.kind == "Limit" else {}
    stop = {"stop_price": order.price} if order.kind == "Stop" else {}
    return json_reply(
        {
            "sub_type": None, "request_id": "1", "server_id": "0", "order_id": order.id, "conidex": str(order.conid),
            "conid": order.conid, "symbol": contract.symbol, "side": order.side[0],
            "contract_description_1": contract.label, "listing_exchange": contract.exchange, "option_acct": "c",
            "company_name": contract.name, "size": f"{order.size - order.filled:.1f}",
            "total_size": f"{order.size:.1f}", "currency": contract.currency, "account": MAIN,
            "order_type": order.kind.upper(), **limit, **stop, "cum_fill": f"{order.filled:.1f}",
            "order_status": order.status, "order_ccp_status": "2", "order_status_description": order.status,
            "tif": "DAY" if order.tif == "CLOSE" else order.tif, "fg_color": "#FFFFFF", "bg_color": "#000000",
            "order_not_editable": order.status in {"Filled", "Cancelled"}, "editable_fields": "\x1e",
            "cannot_cancel_order": order.status in {"Filled", "Cancelled"}, "deactivate_order": False,
            "sec_type": contract.asset_class, "available_chart_periods": "#R|1",
            "order_description": f"{order.side} {order.size:g} {order.kind}",
            "order_description_with_contract": f"{order.side} {order.size:g} {contract.symbol} {order.kind}",
            "alert_active": 1, "child_order_type": "0", "order_clearing_account": MAIN,
            "size_and_fills": f"{order.filled:g}/{order.size:g}", "exit_strategy_display_price": order.price,
            "exit_strategy_chart_description": "", "average_price": order.average,
            "exit_strategy_tool_availability": "1",
            "allowed_duplicate_opposite": True, **order.status_told,
            "order_time": (world.clock.moment() - timedelta(hours=1)).strftime("%y%m%d%H%M%S"), "outside_rth": False,
        }
    )  # fmt: skip


def trades(world: World, call: Call) -> Reply:
    """``/iserver/account/trades``: empty at first; of today unless ``days`` says more."""
    days = call.query.get("days", "0")
    if not days.isdigit() or int(days) > MAX_DAYS:
        return bad_request("days")
    if world.warmth.first_time("trades") or not has_main(world):
        return json_reply([])
    fills = [(number, fill) for number, fill in enumerate(world.traded[1]) if fill.days_ago <= int(days)]
    return json_reply([trade_row(world, number, fill) for number, fill in fills])


def trade_row(world: World, number: int, fill: Fill) -> dict[str, Any]:
    """One fill. ``net_amount`` is in pounds where the price is in pence."""
    contract = world.book.contracts[fill.conid]
    when = traded_at(fill, number, world.clock.moment())
    verb = {"B": "Bot", "S": "Sold"}[fill.side]
    return {
        "execution_id": execution_id(fill, number), "symbol": contract.symbol, "supports_tax_opt": "1",
        "side": fill.side, "order_description": f"{verb} {fill.size:g} @ {fill.price:g} on {contract.exchange}",
        "trade_time": when.strftime("%Y%m%d-%H:%M:%S"), "trade_time_r": int(when.timestamp() * 1000),
        "size": float(fill.size), "price": f"{fill.price:.{contract.decimals}f}", "order_ref": "sim",
        "order_id": fill.order_id, "submitter": planted_secrets.USER_NAME, "exchange": contract.exchange,
        "commission": fill.commission,
        "net_amount": round(fill.size * fill.price * contract.multiplier / contract.quote_factor, 2), "account": MAIN,
        "accountCode": MAIN, "account_allocation_name": MAIN, "company_name": contract.name,
        "contract_description_1": contract.label, "sec_type": contract.asset_class,
        "listing_exchange": contract.exchange, "conid": contract.conid, "conidEx": str(contract.conid),
        "clearing_id": "IB", "clearing_name": "IB", "liquidation_trade": "0", "is_event_trading": "0", **fill.told,
    }  # fmt: skip


ROUTES = (
    Route("GET", "/iserver/account/orders", live_orders, ORDERS_GATES),
    Route("GET", "/iserver/account/order/status/{orderId}", order_status, ORDERS_GATES),
    Route("GET", "/iserver/account/trades", trades, ORDERS_GATES),
)
