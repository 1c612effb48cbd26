"""Simulated statements add up, agree with the Gateway's side, and are cut from one ledger whatever the window."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bezant_mcp.simulator.api.account_summary import figures
from bezant_mcp.simulator.api.orders import trade_row
from bezant_mcp.simulator.world.flex_desk import NEW_YORK
from bezant_mcp.simulator.world.flex_history import DAYS
from tests.simulator.statements import ZERO, Part, ask, newest, world

# A Sunday, new year's day, a Tuesday morning in New York, a Wednesday night there.
CLOCKS = (
    datetime(2026, 11, 29, 9, 0, tzinfo=UTC),
    datetime(2027, 1, 1, 15, 0, tzinfo=UTC),
    datetime(2026, 6, 16, 14, 0, tzinfo=UTC),
    datetime(2025, 3, 13, 3, 0, tzinfo=UTC),
)
SCENARIOS = ("demo", "awkward", "two-accounts", "advisor", "instruments", "no-positions")
CASES = [(name, 1 + (row + place) % 3, CLOCKS[(row + place) % 4]) for row, name in enumerate(SCENARIOS) for place in (0, 1)]
YEAR = timedelta(days=364)
# IBKR's sum -> types of cash rows, after ``SalesTax`` and the like.
TYPES = {
    "dividends": ["Dividends"], "paymentInLieu": ["Payment In Lieu Of Dividends"],
    "withholdingTax": ["Withholding Tax"], "depositWithdrawals": ["Deposits/Withdrawals"],
    "brokerInterest": ["Broker Interest Received", "Broker Interest Paid"], "advisorFees": ["Advisor Fees"],
    "bondInterest": ["Bond Interest Received", "Bond Interest Paid"], "otherFees": ["Other Fees"],
}  # fmt: skip
OUTSIDE = {"startingCash", "endingCash", "deposits", "withdrawals"}
TEXTS = {"accountId", "currency", "levelOfDetail", "fromDate", "toDate", "twr"}


def numbers(row: dict[str, str], without: set[str]) -> Decimal:
    return sum((Decimal(value) for name, value in row.items() if name not in TEXTS | without), ZERO)


def check_sums(part: Part) -> None:
    """Every identity that holds in IBKR's statements."""
    reports = {row["currency"]: row for row in part.rows("CashReportCurrency")}
    for row in reports.values():
        assert numbers(row, OUTSIDE) + Decimal(row["startingCash"]) == Decimal(row["endingCash"])
    base = reports.pop("BASE_SUMMARY")
    for item, kinds in TYPES.items():
        rows = [row for kind in kinds for row in part.rows("CashTransaction", type=kind)]
        assert sum((Decimal(row["amount"]) * Decimal(row["fxRateToBase"]) for row in rows), ZERO) == Decimal(base[item])
        for currency, report in reports.items():
            own = sum((Decimal(row["amount"]) for row in rows if row["currency"] == currency), ZERO)
            pence = sum((Decimal(row["amount"]) for row in rows if (row["currency"], currency) == ("GBX", "GBP")), ZERO)
            assert own + pence / 100 == Decimal(report[item])
    assert part.sum("Transfer", "cashTransfer", in_base=True) == Decimal(base["internalTransfers"])
    assert part.sum("SalesTax", "salesTax", in_base=True) == Decimal(base["salesTax"])
    change = part.rows("ChangeInNAV")[0]
    ends = {"startingValue", "endingValue"}
    assert numbers(change, ends) + Decimal(change["startingValue"]) == Decimal(change["endingValue"])
    days = part.rows("EquitySummaryByReportDateInBase")
    assert [Decimal(days[place]["total"]) for place in (0, -1)] == [Decimal(change[name]) for name in sorted(ends)][::-1]
    assert Decimal(days[-1]["cash"]) == Decimal(base["endingCash"])
    for row in days:
        assert numbers(row, {"reportDate", "total"}) == Decimal(row["total"])
    own = part.sum("Trade", "fifoPnlRealized", in_base=True)
    assert own == part.sum("Lot", "fifoPnlRealized", in_base=True) + part.sum("WashSale", "fifoPnlRealized", in_base=True)
    summary = [row for row in part.rows("FIFOPerformanceSummaryUnderlying") if row["symbol"]]
    told = sum((Decimal(row["totalRealizedPnl"]) for row in summary if row["assetCategory"] != "CASH"), ZERO)
    assert told == own + part.sum("CorporateAction", "fifoPnlRealized", in_base=True)
    fx = sum((Decimal(row["totalRealizedPnl"]) for row in summary if row["assetCategory"] == "CASH"), ZERO)
    assert fx == part.sum("FxTransaction", "realizedPL")
    for row in part.rows("Trade"):
        if row["assetCategory"] not in {"CASH", "FUT", "CFD"}:
            net = sum(Decimal(row[name]) for name in ("proceeds", "taxes", "ibCommission"))
            assert net == Decimal(row["netCash"])
        assert Decimal(row["quantity"]) * Decimal(row["tradePrice"]) * Decimal(row["multiplier"]) == -Decimal(row["proceeds"])
    for conid in {row["conid"] for row in part.rows("OpenPosition")}:
        for name in ("position", "costBasisMoney", "positionValue", "fifoPnlUnrealized"):
            lots, whole = (part.sum("OpenPosition", name, conid=conid, levelOfDetail=level) for level in ("LOT", "SUMMARY"))
            assert lots == whole
    rates = {row["fromCurrency"]: row["rate"] for row in part.rows("ConversionRate", reportDate=days[-1]["reportDate"])}
    worth = sum(
        (Decimal(row["endingCash"]) * Decimal(rates.get(name, "1")) for name, row in reports.items()), ZERO
    )
    assert worth == Decimal(base["endingCash"])


@pytest.mark.parametrize(("scenario", "seed", "clock"), CASES)
def test_a_year_adds_up(scenario: str, seed: int, clock: datetime) -> None:
    with world(scenario, seed, clock) as sim:
        last = newest(sim)
        for part in ask(sim, last - YEAR, last):
            check_sums(part)


@pytest.mark.parametrize("scenario", ["demo", "two-accounts"])
def test_ten_years_of_windows_are_cut_from_one_ledger(scenario: str) -> None:
    with world(scenario, 2, CLOCKS[0]) as sim:
        last, before = newest(sim), None
        for year in range(10, -1, -1):
            end = last - 365 * timedelta(days=year)
            part, *_ = ask(sim, end - YEAR, end)
            check_sums(part)
            change = part.rows("ChangeInNAV")[0]
            assert before is None or change["startingValue"] == before
            before = change["endingValue"]
        whole, *_ = ask(sim, last - timedelta(days=DAYS), last)
        check_sums(whole)
        halves = [ask(sim, last - 2 * YEAR, last - YEAR - timedelta(days=1))[0], ask(sim, last - YEAR, last)[0]]
        both = ask(sim, last - 2 * YEAR, last)[0]
        for tag in ("Trade", "Lot", "CashTransaction", "CorporateAction", "Transfer", "FxTransaction"):
            assert [row for half in halves for row in half.rows(tag)] == both.rows(tag)
            assert both.rows(tag) if tag != "Transfer" else True
        ids = [row["transactionID"] for tag in ("Trade", "CashTransaction", "CorporateAction") for row in whole.rows(tag)]
        assert len(ids) == len(set(ids))


def since(sim: Any, part: Part) -> list[dict[str, Any]]:
    """The Gateway's trades after the last day of a statement."""
    rows = [trade_row(sim.world, number, fill) for number, fill in enumerate(sim.world.traded[1])]
    ended = part.element.attrib["toDate"]
    return [row for row in rows if row["account"] == part.account_id and day_of(row) > ended]


def day_of(row: dict[str, Any]) -> str:
    return f"{datetime.fromtimestamp(row['trade_time_r'] / 1000, UTC).astimezone(NEW_YORK):%Y%m%d}"


@pytest.mark.parametrize(("scenario", "seed", "clock"), CASES)
def test_a_statement_ends_where_the_gateway_is(scenario: str, seed: int, clock: datetime) -> None:
    with world(scenario, seed, clock) as sim:
        last = newest(sim)
        for part, account in zip(ask(sim, last - YEAR, last), sim.world.book.accounts, strict=True):
            assert (part.account_id, part.base) == (account.id, account.base)
            later = [(row, sim.world.book.contracts[row["conid"]]) for row in since(sim, part)]
            later = [(row, contract) for row, contract in later if contract.asset_class not in {"BAG", "CASH"}]
            held: dict[int, list[Decimal]] = {}
            for row in account.holdings:
                if row.contract.asset_class != "CASH":
                    known = held.setdefault(row.contract.conid, [ZERO, ZERO, ZERO])
                    known[0] += Decimal(str(row.quantity))
                    known[1] += Decimal(str(row.quantity)) * Decimal(str(row.average_price * row.contract.multiplier))
            cash = {currency: Decimal(str(row.balance)) for currency, row in account.cash.items()}
            for row, contract in later:
                sign = 1 if row["side"] == "B" else -1
                money = sign * Decimal(str(row["size"])) * Decimal(row["price"]) * Decimal(str(contract.multiplier))
                money /= Decimal(str(contract.quote_factor))
                known = held.setdefault(contract.conid, [ZERO, ZERO, ZERO])
                known[0] -= sign * Decimal(str(row["size"]))
                known[2] += 1
                paid = Decimal(row["commission"]) + (money if contract.counts else 0)
                cash[contract.currency] += paid
            told = {int(row["conid"]): row for row in part.rows("OpenPosition", levelOfDetail="SUMMARY")}
            assert {conid: row[0] for conid, row in held.items() if row[0]} == {
                conid: Decimal(row["position"]) for conid, row in told.items()
            }
            for conid, row in told.items():
                if not held[conid][2]:  # nothing since
                    listed = [fill for fill in sim.world.traded[1] if fill.conid == conid]
                    slack = sum(Decimal(fill.commission) for fill in listed)
                    assert abs(Decimal(row["costBasisMoney"]) - held[conid][1]) <= slack
            ends = {row["currency"]: Decimal(row["endingCash"]) for row in part.rows("CashReportCurrency")}
            del ends["BASE_SUMMARY"]
            assert {name: amount for name, amount in cash.items() if amount} == {
                name: amount for name, amount in ends.items() if amount
            }
            rates = {row["fromCurrency"]: float(row["rate"]) for row in part.rows("ConversionRate")[-len(ends) + 1 :]}
            assert all(abs(rate - account.rate(name)) < 1e-7 for name, rate in rates.items())
            if scenario != "no-positions":
                due: dict[str, Decimal] = {}
                for row in part.rows("OpenDividendAccrual"):
                    due[row["currency"]] = due.get(row["currency"], ZERO) + Decimal(row["netAmount"])
                wanted = {name: Decimal(str(row.dividends)) for name, row in account.cash.items() if row.dividends}
                assert {name: due.get(name) for name in wanted} == wanted
            # Net liquidation moves by what happened since alone: prices of today, and the trades of today.
            total = Decimal(part.rows("EquitySummaryByReportDateInBase")[-1]["total"])
            now = Decimal(str(figures(account)["netliquidation"]))
            assert abs(total - now) <= abs(now) * Decimal("0.02") + Decimal(1)
