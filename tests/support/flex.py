"""Statements for tests: the shared ones, and small ones written on the spot."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bezant_mcp.history.book import Book, Statement
from bezant_mcp.history.merging import merged
from bezant_mcp.history.reading import read

SHARED = Path(__file__).resolve().parents[3] / "shared" / "flex"
NAMES = (
    "01-income-eur-base",
    "02-trades-lots-usd-base",
    "03-accounts-transfers-corporate-actions",
    "04-late-corrections-and-oddities",
    "05-daily-breakout-returns",
    "06-trade-confirms",
)


def shared(name: str) -> tuple[Path, dict[str, Any]]:
    """A shared statement and the totals beside it; the test is skipped where they are not on this machine."""
    path = SHARED / f"{name}.xml"
    if not path.exists():
        pytest.skip(f"{path} is not on this machine")
    return path, json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def xml(*sections: str, kind: str = "AF", **said: str) -> str:
    """A file with one statement, of 2024 unless another period is given."""
    head = {"accountId": "U1", "fromDate": "20240101", "toDate": "20241231", "whenGenerated": "20250102;043015", **said}
    attributes = " ".join(f'{name}="{value}"' for name, value in head.items())
    return (
        f'<FlexQueryResponse queryName="q" type="{kind}"><FlexStatements count="1"><FlexStatement {attributes}>'
        f"{''.join(sections)}</FlexStatement></FlexStatements></FlexQueryResponse>"
    )


def section(name: str, tag: str, *rows: Mapping[str, str], **common: str) -> str:
    """A section with rows."""
    written = (
        f"<{tag} {' '.join(f'{key}={chr(34)}{value}{chr(34)}' for key, value in {**common, **row}.items())}/>"
        for row in rows
    )
    return f"<{name}>{''.join(written)}</{name}>"


def cash(*rows: Mapping[str, str], **common: str) -> str:
    """Bookings of cash: a dividend of 10 EUR in base currency, but for what is given."""
    usual = {
        "accountId": "U1",
        "type": "Dividends",
        "currency": "EUR",
        "fxRateToBase": "1",
        "amount": "10",
        "reportDate": "20240301",
        "symbol": "AAA",
        "levelOfDetail": "DETAIL",
    }
    numbered = ({"transactionID": f"30{at:04d}", **row} for at, row in enumerate(rows))
    return section("CashTransactions", "CashTransaction", *numbered, **{**usual, **common})


def trades(*rows: Mapping[str, str], tag: str = "Trade", **common: str) -> str:
    """Executions: 10 bought for 100 USD, but for what is given."""
    usual = {
        "accountId": "U1",
        "currency": "USD",
        "fxRateToBase": "1",
        "assetCategory": "STK",
        "symbol": "AAA",
        "conid": "1",
        "tradeDate": "20240301",
        "quantity": "10",
        "proceeds": "-100",
        "ibCommission": "-1",
        "ibCommissionCurrency": "USD",
        "taxes": "0",
        "fifoPnlRealized": "0",
        "levelOfDetail": "EXECUTION",
    }
    numbered = ({"transactionID": f"70{at:04d}", **row} for at, row in enumerate(rows))
    return section("Trades", tag, *numbered, **{**usual, **common})


def account(currency: str = "EUR") -> str:
    """What tells the base currency."""
    return f'<AccountInformation accountId="U1" currency="{currency}"/>'


def report_of(*rows: Mapping[str, str]) -> str:
    """A cash report."""
    return section("CashReport", "CashReportCurrency", *rows)


def statements(text: str | bytes) -> list[Statement]:
    """The statements in a text."""
    return read(io.BytesIO(text if isinstance(text, bytes) else text.encode()), "test.xml")


def book(*texts: str | bytes) -> Book:
    """The book of some files."""
    return merged([each for text in texts for each in statements(text)])
