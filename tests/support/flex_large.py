"""A statement of 50 MB, as of a day trader who ticked everything, and what reading it costs in a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypedDict
from xml.parsers import expat

from benchmarks.processes import Host

TRADES, RATES = 22_000, 130_000
QUESTIONS: tuple[tuple[str, dict[str, Any]], ...] = (("realized", {}), ("activity", {"period": "2025-06"}))
FIRST = date(2025, 1, 2)
SYMBOLS = 300
# All 85 attributes of a row of Trades; what is given in braces differs from row to row.
ATTRIBUTES = """accountId=U3000001 acctAlias= model= currency=USD fxRateToBase={rate} assetCategory=STK
subCategory=COMMON symbol={symbol} description={symbol}_INTERNATIONAL_HOLDINGS_CORP conid={conid} securityID={isin}
securityIDType=ISIN cusip={conid} isin={isin} figi=BBG00{conid} listingExchange=NASDAQ underlyingConid=
underlyingSymbol={symbol} underlyingSecurityID= underlyingListingExchange= issuer= issuerCountryCode=US tradeID={id}
multiplier=1 relatedTradeID= strike= reportDate={day} expiry= dateTime={day};{time} putCall= tradeDate={day}
principalAdjustFactor= settleDateTarget={day} transactionType=ExchTrade exchange=ISLAND quantity={quantity}
tradePrice={price} tradeMoney={money} proceeds={proceeds} taxes=0 ibCommission=-1.0{cents} ibCommissionCurrency=USD
netCash={net} closePrice={price} openCloseIndicator={opens} notes=P cost={cost} fifoPnlRealized={gain} mtmPnl={gain}
origTradePrice=0 origTradeDate= origTradeID= origOrderID=0 origTransactionID=0 buySell={side} clearingFirmID=
ibOrderID={order} transactionID={number} ibExecID=0000e0d5.{hex}.01.01 relatedTransactionID= rtn=
brokerageOrderID=00c91f58.00014b2b.{hex} orderReference= volatilityOrderLink= exchOrderId=N/A
extExecID=2025{hex}{number} orderTime={day};{time} openDateTime= holdingPeriodDateTime= whenRealized= whenReopened=
levelOfDetail={level} changeInPrice=0 changeInQuantity=0 orderType=LMT traderID= isAPIOrder=N accruedInt=0
initialInvestment= positionActionID= serialNumber= deliveryType= commodityType= fineness=0.0 weight=0.0"""


class Cost(TypedDict):
    """Seconds of one reading; megabytes before it, at its height and after it; rows that are kept."""

    seconds: float
    idle: float
    peak: float
    after: float
    rows: int


def write(path: Path, *, trades: int = TRADES, rates: int = RATES, tags: tuple[str, ...] = ("Trade",)) -> None:
    """Write the statement. Beside each Trade there is a row of each other tag, as of ``Order`` and ``Lot``."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(text(trades, rates, tags))


def text(trades: int, rates: int, tags: tuple[str, ...]) -> Iterator[str]:
    yield '<FlexQueryResponse queryName="All" type="AF">\n<FlexStatements count="1">\n'
    yield '<FlexStatement accountId="U3000001" fromDate="20250102" toDate="20251231" whenGenerated="20260102">\n'
    yield '<AccountInformation accountId="U3000001" currency="EUR" />\n<Trades>\n'
    levels = {"Trade": "EXECUTION", "Order": "ORDER", "Lot": "CLOSED_LOT", "SymbolSummary": "SYMBOL_SUMMARY"}
    templates = {}
    for tag in tags:
        pairs = (pair.partition("=") for pair in ATTRIBUTES.replace("{level}", levels[tag]).split())
        templates[tag] = f"<{tag} " + " ".join(f'{name}="{value}"' for name, _, value in pairs) + " />\n"
    for at in range(trades):
        values = trade(at)
        for template in templates.values():
            yield template.format_map(values)
    yield "</Trades>\n<CashReport>\n"
    commissions = sum((Decimal(f"-1.0{at % 90 + 10}") for at in range(trades)), Decimal(0))
    yield (f'<CashReportCurrency accountId="U3000001" currency="USD" startingCash="100000" commissions="{commissions}"'
           f' endingCash="{100_000 + commissions}" />\n</CashReport>\n<ConversionRates>\n')  # fmt: skip
    for at in range(rates):
        day = f"{FIRST + timedelta(days=at // 400):%Y%m%d}"
        yield (f'<ConversionRate reportDate="{day}" fromCurrency="{"XYZUVW"[at % 6]}{at % 67:02}" toCurrency="EUR"'
               f' rate="{-1.0 if at % 35 == 0 else 0.5 + at % 9973 / 10_000:.5g}" />\n')  # fmt: skip
    yield "</ConversionRates>\n</FlexStatement>\n</FlexStatements>\n</FlexQueryResponse>\n"


def trade(at: int) -> dict[str, object]:
    """What differs from trade to trade: every second sells what the one before has bought."""
    sells, pair = at % 2, at // 2
    price = Decimal(2000 + pair * 37 % 9000).scaleb(-2) + Decimal(sells * (pair % 7 - 3)).scaleb(-2)
    quantity = (1 + pair % 50) * (-1 if sells else 1)
    money = price * quantity
    day = FIRST + timedelta(days=at // 64)
    name, contract = f"S{pair % SYMBOLS:03}X", 800_000_000 + pair % SYMBOLS
    return {
        "rate": f"0.9{pair * 40 // 11_000:04}", "symbol": name, "conid": contract, "isin": f"US{contract}X",
        "id": 5_000_000_000 + at, "day": f"{day:%Y%m%d}",
        "time": f"{9 + at % 7:02}{at % 60:02}{at // 7 % 60:02}", "quantity": quantity, "price": price, "money": money,
        "proceeds": -money, "cents": at % 90 + 10, "net": -money - 1, "opens": "OC"[sells], "cost": money + 1,
        "gain": (abs(quantity) * (pair % 7 - 3) / Decimal(100)) if sells else 0, "side": ("BUY", "SELL")[sells],
        "order": 900_000_000 + pair, "number": 30_000_000_000 + at, "hex": f"{at * 2_654_435_761 % 2**32:08x}",
    }  # fmt: skip


def cost_of(path: Path, what: str = "read") -> Cost:
    """Read in a fresh process: with the reader, or with ``expat`` alone."""
    command = [sys.executable, "-m", "tests.support.flex_large", what, str(path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    found: Cost = json.loads(answer.stdout)
    return found


def megabytes(name: str, process: int | str = "self") -> float:
    """Of a process: ``VmRSS``, or ``VmHWM`` for the most that it ever was."""
    lines = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines())
    return int(lines[name].split()[0]) / 1024


class Served(TypedDict):
    """Seconds of the first answer and of the next ones, and megabytes over the idle server at the height."""

    first: float
    next: dict[str, float]
    over_idle: float
    count: int


def served(path: Path, state: Path) -> Served:
    """Ask a server that has the statement and no Gateway, over stdio."""
    arguments = ("--flex-file", str(path), "--gateway-url", "https://127.0.0.1:1", "--state-dir", str(state))
    with Host("-m", "bezant_mcp", *arguments) as host:
        host.open()
        host.ask("tools/list")
        idle, started = megabytes("VmRSS", host.process.pid), time.perf_counter()
        answer = host.call("activity", kind="trades", limit=1)
        first, later = time.perf_counter() - started, {}
        for tool, asked in QUESTIONS:
            started = time.perf_counter()
            host.call(tool, **asked)
            later[tool] = time.perf_counter() - started
        return {"first": first, "next": later, "over_idle": megabytes("VmHWM", host.process.pid) - idle,
                "count": answer["count"]}  # fmt: skip


def main(what: str, path: str) -> None:
    from bezant_mcp.history.reading import read_statements

    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the height begins anew
    idle, started = megabytes("VmRSS"), time.perf_counter()
    rows = 0
    if what == "read":
        book = read_statements(Path(path))
        seconds = time.perf_counter() - started
        rows = sum(len(account.rows.trades) for account in book.accounts.values())
    else:
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.StartElementHandler = lambda tag, attributes: None
        with Path(path).open("rb") as file:
            parser.ParseFile(file)
        seconds = time.perf_counter() - started
    cost: Cost = {
        "seconds": seconds,
        "idle": idle,
        "peak": megabytes("VmHWM"),
        "after": megabytes("VmRSS"),
        "rows": rows,
    }
    sys.stdout.write(json.dumps(cost))


if __name__ == "__main__":
    main(*sys.argv[1:])
