"""What orders depend on, belong to and came to: fills, brackets, groups, conditions, hours, dates and reasons."""

from __future__ import annotations

from typing import Any

import pytest

from tests.activity.test_orders_of_every_kind import DEFINED, order, wire
from tests.support.asking import by, conversation, table
from tests.support.cases import every_case
from tests.support.edited import edited

pytestmark = pytest.mark.anyio

NEW = {"remaining", "avg_fill", "until", "outside_hours", "conditions", "parent", "oca", "reason"}
STATUS = "/order/status/"
# What a row of IBKR's has besides, in either spelling, and what is told of it.
TERMS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "partly filled": ({"filledQuantity": 15.0, "remainingQuantity": 25.0, "avgPrice": "198.4"},
                      {"filled": 15, "remaining": 25, "avg_fill": 198.4}),
    "filled": ({"status": "Filled", "filledQuantity": 40.0, "remainingQuantity": 0.0, "avg_price": 198.45},
               {"filled": 40, "avg_fill": 198.45}),
    "an average that is none": ({"avgPrice": "0.0"}, {"filled": 0}),
    "a child": ({"parentId": 77}, {"parent": 77}),
    "a child in the other spelling": ({"parent_id": "77"}, {"parent": 77}),
    "no child": ({"parentId": 0}, {}),
    "a group": ({"ocaGroupId": "exit1"}, {"oca": "exit1"}),
    "a group in the other spelling": ({"oca_group": "exit1"}, {"oca": "exit1"}),
    "no group": ({"ocaGroupId": ""}, {}),
    "outside hours": ({"outsideRTH": True}, {"outside_hours": True}),
    "outside hours in the other spelling": ({"outside_rth": "true"}, {"outside_hours": True}),
    "inside hours": ({"outsideRTH": False}, {}),
    "till a date": ({"timeInForce": "GTD", "goodTillDate": "20270115"}, {"valid": "GTD", "until": "2027-01-15"}),
    "till a time": ({"timeInForce": "GTD", "good_till_date": "20270115 16:00:00 US/Eastern"},
                    {"until": "20270115 16:00:00 US/Eastern"}),
    "conditions": ({"conditions": [{"type": "Price", "conid": 8894, "operator": ">=", "value": 70}, "AND"]},
                   {"conditions": "Price 8894 >= 70; AND"}),
    "cancelled by IBKR": (
        {"status": "Cancelled", "order_cancellation_by_system_reason": "The order would exceed the size limit."},
        {"state": "cancelled", "reason": "The order would exceed the size limit."}),
    "rejected": ({"status": "Inactive", "text": "No trading permission."},
                 {"state": "inactive", "reason": "No trading permission."}),
    "a text that says the state again": ({"text": "Submitted"}, {}),
    "trailing per cent from its stop": (
        {"orderType": "TRAIL", "price": "", "stopPrice": "241.50", "trailingAmt": "2%", "auxPrice": "2"},
        {"price": 241.5, "trailing": "2%"}),
    "trailing limit": (
        {"orderType": "TRAILLMT", "price": "240.00", "stop_price": "241.50", "auxPrice": "3.00"},
        {"price": 240, "stop": 241.5, "trailing": "3 USD"}),
}  # fmt: skip


async def test_an_order_says_what_it_has_and_no_more() -> None:
    with every_case() as case:
        for name, (changes, expected) in TERMS.items():
            with case(name):
                rows = [order(1, "STK", 40, "Limit", "198.50") | changes]
                async with edited("awkward", wire(rows, DEFINED)) as me:
                    told = await me.ask("orders", state="all")
                (row,) = table(told)
                assert {column: row.get(column) for column in expected} == expected
                assert set(told["columns"]) & NEW == expected.keys() & NEW
                assert told["complete"] is True


async def test_orders_that_belong_together_are_named_though_only_one_is_shown() -> None:
    exits = {"parentId": 1, "ocaGroupId": "exit1"}
    rows = [
        order(1, "STK", 40, "Limit", "198.50", status="Filled", filledQuantity=40.0, remainingQuantity=0.0),
        order(2, "STK", 40, "Limit", "210.00", side="SELL", **exits),
        order(3, "STK", 40, "Stop", "190.00", side="SELL", **exits),
        order(4, "STK", 1, "Limit", "1.00", parentId=99),
    ]
    async with edited("awkward", wire(rows, DEFINED)) as me:
        told = await me.ask("orders")
    shown = by(table(told), "order_id")
    assert {number: (row["parent"], row["oca"]) for number, row in shown.items()} == {
        2: (1, "exit1"), 3: (1, "exit1"), 4: (99, None),
    }  # fmt: skip
    assert "Attached to order 1 (XYZ BUY, filled), active: 2, 3." in told["notes"]
    assert "Attached to order 99 (not in IBKR's list), active once that is filled: 4." in told["notes"]
    assert "A fill of one cancels the others (oca exit1): 2, 3." in told["notes"]


async def test_the_reason_of_an_inactive_order_is_asked_for_where_the_list_has_none() -> None:
    async with conversation() as me:
        told = await me.ask("orders", state="inactive")
        asked = [path for _, path, _ in me.simulated.seen if STATUS in path]
    (row,) = table(told)
    assert row["reason"] == "The buying power of the account is too small for this order."
    assert len(asked) == 1


async def test_only_a_few_are_asked_for_and_a_failure_costs_the_reason_alone() -> None:
    rows = [order(number, "STK", 1, "Limit", "1.00", status="Inactive") for number in range(1, 6)]
    async with edited("awkward", wire(rows, DEFINED)) as me:
        told = await me.ask("orders", state="inactive")
        asked = [path for _, path, _ in me.simulated.seen if STATUS in path]
    assert (told["count"], told["complete"]) == (5, True)
    assert "reason" not in told["columns"]
    assert 1 <= len(set(asked)) <= 2
    assert any(note.startswith("IBKR did not say why these are inactive:") for note in told["notes"])


async def test_open_orders_take_no_more_requests_than_ibkr_needs_for_them() -> None:
    async with conversation("ready") as me:
        await me.ask("orders")
        sent = [path.removeprefix("/v1/api") for _, path, _ in me.simulated.seen if "validate" not in path]
        begun = len(me.simulated.seen)
        await me.ask("orders")
        again = len(me.simulated.seen) - begun
    # The list and the prices begin with an empty answer each.
    assert sorted(sent) == sorted([
        "/iserver/accounts", "/iserver/account/orders", "/iserver/account/orders", "/trsrv/secdef",
        "/iserver/marketdata/snapshot", "/iserver/marketdata/snapshot",
    ])  # fmt: skip
    assert again <= 3


@pytest.mark.parametrize("account_id", ["", "DU1234567", "du1234567", "1234567"])
async def test_the_only_account_needs_no_list_of_accounts_and_a_wrong_one_is_refused(account_id: str) -> None:
    async with conversation() as me:
        assert (await me.ask("orders", account_id=account_id))["count"] == 3
        assert (await me.error("orders", account_id="DU0000009")).startswith("BAD_ACCOUNT")


@pytest.mark.parametrize("listed", [None, 10**40, "DU1234567", [], [7], ["DU1234567", "All"]])
async def test_an_odd_list_of_trading_accounts_costs_a_request_and_no_order(listed: object) -> None:
    async with edited("awkward", {"/iserver/accounts": lambda _: {"accounts": listed}}) as me:
        told = await me.ask("orders")
    assert (told["account_id"], told["count"]) == ("DU1234567", 3)
