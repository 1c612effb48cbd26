"""The correction table: each entry says why, has something to correct, and gives the types that were meant."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import bezant_client.models
import pytest
import yaml

from openapi.repair.corrections import correct
from openapi.repair.losses import repair_with_ledger

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream"
NEWEST = "ibkr-api-docs-2.28.0.json"
NEXT = "ibkr-api-docs-2.29.0-repaired-elsewhere.json"

EVIDENCE = r"(Recorded|Example|Documented|Seen|Inferred|In the document)\b"


@cache
def table(name: str) -> dict[str, Any]:
    rows = yaml.safe_load((ROOT / "openapi" / name).read_text(encoding="utf-8"))
    assert isinstance(rows, dict)
    return rows


def published(edition: str) -> dict[str, Any]:
    path = UPSTREAM / edition
    if not path.exists():
        pytest.skip(f"IBKR's document is not at {path}")
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def idle(edition: str) -> list[str]:
    """The corrections that have nothing to do on an edition."""
    document = published(edition)
    repair_with_ledger(document)
    return correct(document, table("corrections.yaml"))


def entries() -> list[dict[str, Any]]:
    tables = table("corrections.yaml")
    return [*tables["schemas"].values(), *tables["operations"].values(), *tables["corrections"]]


def test_every_entry_says_by_what_evidence_in_one_short_sentence_or_two() -> None:
    for entry in entries():
        assert re.match(EVIDENCE, entry["because"]), entry
        assert entry["because"].endswith("."), entry
        assert len(entry["because"]) <= 140, entry


def test_no_reason_is_the_publishers_text() -> None:
    theirs = set(re.findall(r'"(?:summary|description)": *"((?:[^"\\]|\\.)*)"', json.dumps(published(NEWEST))))

    assert not {entry["because"].strip(" .").lower() for entry in entries()} & {
        text.strip(" .").lower() for text in theirs
    }


def test_every_added_type_is_used() -> None:
    written = json.dumps(table("corrections.yaml"))
    for name in table("corrections.yaml")["schemas"]:
        assert len(re.findall(rf"\b{name}\b", written)) > 1, name


def test_no_added_type_hides_one_of_the_document() -> None:
    components = {name.lower() for name in published(NEWEST)["components"]["schemas"]}

    assert not {name.lower() for name in table("corrections.yaml")["schemas"]} & components


@pytest.mark.slow
def test_every_correction_has_something_to_correct() -> None:
    assert idle(NEWEST) == []


@pytest.mark.slow
def test_every_address_leads_somewhere_in_the_next_edition_too() -> None:
    assert [line for line in idle(NEXT) if "nothing is there" in line] == []


def test_every_name_chosen_by_hand_is_a_class() -> None:
    chosen = table("names.yaml")

    assert len(set(chosen.values())) == len(chosen)
    assert [name for name in chosen.values() if not hasattr(bezant_client.models, name)] == []


MEANT = {
    "Position": {
        "conid": "int",
        "strike": "str | float",
        "putOrCall": "PositionPutOrCall | None",
        "multiplier": "float | None",
        "sector": "str | None",
        "conExchMap": "list[str]",
        "undSym": "str",
    },
    "Account": {
        "accountStatus": "int",
        "faclient": "bool",
        "currency": "str",
        "type": "str",
        "parent": "AccountParent",
    },
    "AccountSummaryValue": {"amount": "float", "currency": "str | None", "value": "str | None", "timestamp": "int"},
    "PortfolioSummary": {"*": "AccountSummaryValue"},
    "AccountSummary": {"buyingPower": "float", "netLiquidationValue": "float", "cashBalances": "list[CashBalance]"},
    "CashBalance": {"settledCash": "float"},
    "AvailableFunds": {"*": "SegmentTexts"},
    "SegmentTexts": {"*": "str"},
    "AccountMarketValues": {"*": "CurrencyMarketValue"},
    "Ledger": {"*": "LedgerEntry"},
    "LedgerEntry": {"exchangerate": "float", "cryptocurrencyvalue": "float", "endofbundle": "int", "key": "str"},
    "PartitionedPnlRows": {"*": "PartitionedPnlRow"},
    "PartitionedPnlRow": {"dpl": "float", "uel": "float", "rowType": "int"},
    "BrokerageAccounts": {"isFT": "bool", "acctProps": "AccountPropertiesById", "accounts": "list[str]"},
    "AccountPropertiesById": {"*": "AccountProperties"},
    "SessionStatus": {"established": "bool | None", "serverInfo": "ServerInfo | None", "passed": "bool"},
    "TickleHistoryServer": {"authStatus": "SessionStatus", "error": "str"},
    "SsoSession": {"LOGIN_TYPE": "int", "QUALIFIED_FOR_MOBILE_AUTH": "bool | None", "AUTH_TIME": "int"},
    "LiveOrder": {"conid": "int", "filledQuantity": "float", "lastExecutionTime_r": "int", "price": "str"},
    "Trade": {"conid": "int", "order_id": "int", "side": "str", "price": "str | float", "trade_time_r": "int"},
    "OrderStatus": {"conid": "int", "sub_type": "str | None", "fg_color": "str", "side": "OrderStatusSide"},
    "OrderQuestion": {"messageOptions": "list[str]"},
    "OrderCancellation": {"order_id": "int | str", "conid": "int | str", "account": "str | None"},
    "ContractInfo": {"cusip": "str | None", "strike": "str", "right": "str", "has_related_contracts": "bool"},
    "ContractRules": {"stopprice": "float | None", "increment": "float", "orderTypes": "list[str]"},
    "ContractMatch": {"restricted": "str | None", "companyName": "str | None", "secType": "str"},
    "Futures": {"*": "list[FutureContract]"},
    "TradingDays": {"*": "TradingDay"},
    "TradingDay": {"liquid_hours": "list[TradingHours]"},
    "MarketDataRow": {"conid": "int", "_updated": "int", "*": "str | int | float"},
    "PriceHistory": {"data": "list[PriceBar]", "direction": "int"},
    "PriceBar": {"t": "int", "v": "float"},
    "Performance": {"included": "list[str]"},
    "PerformanceNavSeries": {"navs": "list[float]"},
    "AllPeriodsPerformance": {"rc": "int", "*": "AccountPeriods"},
    "AccountPeriods": {"baseCurrency": "str", "*": "PeriodPerformance"},
    "Transactions": {"from": "int", "rpnl": "RealizedPnl"},
    "RealizedPnl": {"data": "list[RealizedPnlEntry]"},
    "AlertDetails": {"alert_triggered": "bool", "tool_id": "int | None", "alert_name": "str"},
    "Notification": {"R": "int"},
    "DeliveryOptions": {"E": "list[DeliveryDevice]"},
    "EventCategories": {"*": "EventCategory | None"},
    "ScannerLocation": {"locations": "list[ScannerLocation] | None"},
    "ErrorWithStatus": {"statusCode": "int"},
}


@pytest.mark.parametrize("name", MEANT)
def test_generated_types_are_the_ones_meant(name: str) -> None:
    model = getattr(bezant_client.models, name)
    declared = {field: repr(shape) for field, (_, shape) in model.WIRE.items()} | {"*": repr(model.EXTRA)}

    assert {field: declared.get(field) for field in MEANT[name]} == MEANT[name]
