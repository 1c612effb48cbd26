"""Transactions: dates, amounts and units of prices, row by row, and the note on the last part."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bezant_client import models

from bezant_mcp import Gateway
from bezant_mcp.activity.instruments import Written, instrument_of
from bezant_mcp.activity.transactions import transaction_of, transactions
from bezant_mcp.simulator import SimulatedGateway
from tests.support.cases import every_case

BOUGHT = {"rawDate": "20261120", "type": "Buy", "qty": 10, "pr": 200, "amt": -2001.0, "cur": "USD"}
# Class, changes of the row above, and what comes of it.
ROWS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "a share with its commission": ("STK", {}, {"price": 200, "price_unit": "USD", "amount": -2001}),
    "pence": ("STK", {"pr": 2610, "amt": -264.0, "cur": "GBP"}, {"price": 2610, "price_unit": "GBp"}),
    "pounds": ("STK", {"pr": 26.1, "amt": -264.0, "cur": "GBP"}, {"price": 26.1, "price_unit": "GBP"}),
    "pence or pounds": ("STK", {"amt": None, "cur": "GBP"}, {"amount": None, "price_unit": "GBP?"}),
    "a bond": ("BOND", {"qty": 10000, "pr": 98.5, "amt": -9850.0}, {"price_unit": "% of face value"}),
    "no price": ("STK", {"pr": 1.7976931348623157e308}, {"price": None, "price_unit": "USD"}),
    "zero for none": ("STK", {"pr": 0}, {"price": None}),
    "assigned": ("OPT", {"pr": 0, "amt": 0.0}, {"price": 0, "amount": 0}),
    "a dividend": ("STK", {"type": "Dividend", "qty": 0, "pr": 0.25, "amt": 27.5}, {"price": 0.25, "amount": 27.5}),
    "a date in words": ("STK", {"rawDate": None, "date": "Mon Dec 11 00:00:00 EST 2023"}, {"date": "2023-12-11"}),
    "no date": ("STK", {"rawDate": "20261340", "date": "soon"}, {"date": None}),
    "a fraction": ("STK", {"qty": 1e-9}, {"quantity": 1e-9}),
}


def test_each_row_says_what_its_price_is_in_and_nothing_is_made_up() -> None:
    with every_case() as case:
        for name, (asset_class, change, expected) in ROWS.items():
            with case(name):
                about = instrument_of(Written(1, "", asset_class, "XYZ", "XYZ", "X"), {})
                found = transaction_of(models.Transaction.from_dict(BOUGHT | change), about)._asdict()
                assert {column: found[column] for column in expected} == expected


@pytest.mark.anyio
async def test_only_a_part_with_more_behind_it_speaks_of_the_next_ones(gateway: Gateway) -> None:
    first = await transactions(gateway, "265598", limit=1)
    assert first.notes is not None
    assert "cursor gives the next ones" in first.notes[0]
    rest = await transactions(gateway, "265598", limit=0, cursor=first.cursor or "")
    assert rest.notes is not None
    assert rest.cursor is None
    assert not [note for note in rest.notes if "next ones" in note]
    assert rest.notes[0].startswith(f"Shows rows 2 to {first.count} of {first.count}")


@pytest.mark.anyio
@pytest.mark.parametrize("other", [{"acctid": "U9999999"}, {"conid": 8894}])
async def test_rows_of_another_account_or_contract_are_in_no_sum_and_told(
    gateway: Gateway, simulated: SimulatedGateway, other: dict[str, Any]
) -> None:
    own = BOUGHT | {"acctid": "DU1234567", "conid": 265598}
    result = {"acctid": "DU1234567", "conid": "265598", "amt": "5.0", "cur": "USD"}
    answer = {"transactions": [own, own | other], "rpnl": {"data": [result, result | other]}}
    simulated.fault("reply", "POST /pa/transactions", reply={"text": json.dumps(answer)})
    told = await transactions(gateway, "265598")
    assert (told.count, told.amounts) == (1, {"Buy": {"USD": -2001}})
    assert (told.realized, told.complete) == ({"USD": 5}, False)
    assert "Left out: 2 rows of another account or contract." in (told.notes or [])
