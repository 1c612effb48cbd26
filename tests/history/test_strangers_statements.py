"""Statements in the forms that people's queries really give them, with answers worked out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bezant_mcp.history.reading import read_statements
from bezant_mcp.history.totals import totals

HEAD = '<FlexQueryResponse queryName="q" type="AF"><FlexStatements count="1">'
ACCOUNT = '<AccountInformation accountId="U1000001" currency="EUR" />'
FOOT = "</FlexStatements></FlexQueryResponse>"


def statement(body: str, *, account: str = ACCOUNT, days: str = 'fromDate="20240101" toDate="20241231"') -> str:
    return f'<FlexStatement accountId="U1000001" {days} whenGenerated="20250102;043000">{account}{body}</FlexStatement>'


def cash(type_: str, amount: str, number: str = "", **more: str) -> str:
    said = {
        "accountId": "U1000001", "currency": "USD", "fxRateToBase": "0.9", "symbol": "", "description": type_,
        "dateTime": "20240305;202000", "reportDate": "20240305", "settleDate": "20240305", "amount": amount,
        "type": type_, "transactionID": number, "levelOfDetail": "DETAIL",
    } | more  # fmt: skip
    return "<CashTransaction " + " ".join(f'{name}="{value}"' for name, value in said.items()) + " />"


def trade(tag: str = "Trade", level: str = "EXECUTION", gain: str = "7.25", number: str = "1", **more: str) -> str:
    said = {
        "accountId": "U1000001", "currency": "USD", "fxRateToBase": "0.9", "assetCategory": "STK", "symbol": "AXX",
        "conid": "900000001", "tradeDate": "20240306", "quantity": "-1", "tradePrice": "20", "proceeds": "20",
        "ibCommission": "-1", "ibCommissionCurrency": "USD", "taxes": "0", "fifoPnlRealized": gain, "buySell": "SELL",
        "transactionID": number, "levelOfDetail": level,
    } | more  # fmt: skip
    return f"<{tag} " + " ".join(f'{name}="{value}"' for name, value in said.items()) + " />"


class Case(NamedTuple):
    """A file, some of its right totals, and words that must be among what is told."""

    text: str
    right: dict[str, Any]
    told: str = ""


DIVIDEND = {"USD": {"dividend": "10", "gross": "10", "net": "10"}}
CASES = {
    "the account's base currency stands outside of the statement": Case(
        HEAD.replace("<FlexStatements", f"{ACCOUNT}<FlexStatements")
        + statement(f"<CashTransactions>{cash('Dividends', '10', '1', symbol='AXX')}</CashTransactions>", account="")
        + FOOT,
        {"base_currency": "EUR", "cash_by_currency": DIVIDEND},
    ),
    "nothing tells the base currency but a rate of 1": Case(
        HEAD
        + statement(
            "<CashTransactions>"
            + cash("Dividends", "10", "1", symbol="AXX", fxRateToBase="1")
            + cash("Other Fees", "-3", "2", currency="CHF", fxRateToBase="1.1")
            + "</CashTransactions>",
            account="",
        )
        + FOOT,
        {"base_currency": "USD"},
        "USD",
    ),
    "closed lots stand among trades under the tag of a trade": Case(
        HEAD + statement(f"<Trades>{trade()}{trade(level='CLOSED_LOT', number='2')}</Trades>") + FOOT,
        {"realised_by_currency": {"USD": "7.25"}, "commissions_by_currency": {"USD": "-1"}},
    ),
    "orders and summaries stand beside executions": Case(
        HEAD
        + statement(
            "<Trades>"
            + trade("SymbolSummary", "SYMBOL_SUMMARY", number="")
            + trade("Order", "ORDER", number="")
            + trade()
            + trade("AssetSummary", "ASSET_SUMMARY", number="")
            + "</Trades>"
        )
        + FOOT,
        {"realised_by_currency": {"USD": "7.25"}, "commissions_by_currency": {"USD": "-1"}},
    ),
    "only summaries of cash are ticked": Case(
        HEAD
        + statement(
            "<CashTransactions>"
            + cash("Dividends", "10", accountId="-", levelOfDetail="SUMMARY", symbol="AXX")
            + "</CashTransactions>"
        )
        + FOOT,
        {"cash_by_currency": DIVIDEND},
        "SUMMARY",
    ),
    "two equal fees of a day have no id": Case(
        HEAD + statement(f"<CashTransactions>{cash('Other Fees', '-1.5') * 2}</CashTransactions>") + FOOT,
        {"cash_by_currency": {"USD": {"other_fees": "-3", "gross": "0", "net": "0"}}},
        "CashTransactions",
    ),
    "the ids were made unreadable before the file was given away": Case(
        HEAD
        + statement(
            "<CashTransactions>"
            + cash("Dividends", "4", "REDACTED", symbol="AXX")
            + cash("Dividends", "6", "REDACTED", symbol="BXX")
            + "</CashTransactions>"
        )
        + FOOT,
        {"cash_by_currency": DIVIDEND},
    ),
    "rows have no rate": Case(
        HEAD
        + statement(
            f"<CashTransactions>{cash('Dividends', '10', '1', symbol='AXX', fxRateToBase='')}</CashTransactions>"
        )
        + FOOT,
        {"cash_by_currency": DIVIDEND, "cash_base": {}},
        "rate",
    ),
    "a short position pays, tax comes back, and interest is taxed without a symbol": Case(
        HEAD
        + statement(
            "<CashTransactions>"
            + cash("Payment In Lieu Of Dividends", "-5", "1", symbol="AXX")
            + cash("Withholding Tax", "2", "2", symbol="AXX")
            + cash("Withholding Tax", "-1", "3")
            + "</CashTransactions>"
        )
        + FOOT,
        {
            "cash_by_currency": {
                "USD": {
                    "payment_in_lieu": "-5",
                    "withholding_dividend": "2",
                    "withholding_interest": "-1",
                    "gross": "-5",
                    "net": "-3",
                }
            }
        },
    ),
    "trades were not ticked, which is not the same as none": Case(
        HEAD + statement("<CashTransactions />") + FOOT,
        {"commissions_by_currency": None, "realised_by_currency": None, "cash_by_currency": {}},
        "Trades",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_statements_in_strange_forms_give_the_right_totals(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "statement.xml"
    path.write_text(case.text, "utf-8")

    found = totals(read_statements(path))

    assert {name: found[name] for name in case.right} == case.right
    assert case.told in " ".join((*found["not_proven"], *found["unknown"]))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_file_that_is_given_twice_changes_nothing(case: Case, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.xml", "two.xml")]
    for path in paths:
        path.write_text(case.text, "utf-8")

    found = totals(read_statements(*paths))

    assert {name: found[name] for name in case.right} == case.right
