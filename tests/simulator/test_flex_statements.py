"""Simulated statements add up, agree with the Gateway's side, and are cut from one ledger whatever the window."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.api.account_summary import figures
from bezant_mcp.simulator.api.orders import trade_row
from bezant_mcp.simulator.world.book import Account, Contract
from bezant_mcp.simulator.world.flex_desk import NEW_YORK
from tests.simulator.statements import ZERO, Part, ask, newest

# A Sunday, new year's day, a Tuesday morning in New York, a Wednesday night there.
CLOCKS = (
    datetime(2026, 11, 29, 9, 0, tzinfo=UTC),
    datetime(2027, 1, 1, 15, 0, tzinfo=UTC),
    datetime(2026, 6, 16, 14, 0, tzinfo=UTC),
    datetime(2025, 3, 13, 3, 0, tzinfo=UTC),
)
SCENARIOS = ("demo", "awkward", "two-accounts", "advisor", "instruments", "no-positions")
CASES = [
    (name, 1 + (row + place) % 3, CLOCKS[(row + place) % 4]) for row, name in enumerate(SCENARIOS) for place in (0, 1)
]
YEAR = timedelta(days=364)
# IBKR's sum -> types of cash rows.
TYPES = {
    "dividends": ["Dividends"], "paymentInLieu": ["Payment In Lieu Of Dividends"],
    "withholdingTax": ["Withholding Tax"], "depositWithdrawals": ["Deposits/Withdrawals"],
    "brokerInterest": ["Broker Interest Received", "Broker Interest Paid"], "advisorFees": ["Advisor Fees"],
    "bondInterest": ["Bond Interest Received", "Bond Interest Paid"], "otherFees": ["Other Fees"],
}  # fmt: skip
OUTSIDE = {"startingCash", "endingCash", "deposits", "withdrawals"}
TEXTS = {"accountId", "currency", "levelOfDetail", "fromDate", "toDate", "twr"}
# Result and value are settled into cash, or are cash.
NO_CASH = {"CASH", "FUT", "CFD"}


def dec(number: float | str) -> Decimal:
    return Decimal(str(number))


def numbers(row: dict[str, str], without: set[str]) -> Decimal:
    return sum((Decimal(value) for name, value in row.items() if name not in TEXTS | without), ZERO)


def check_cash(part: Part) -> None:
    reports = {row["currency"]: row for row in part.rows("CashReportCurrency")}
    for row in reports.values():
        assert numbers(row, OUTSIDE) + Decimal(row["startingCash"]) == Decimal(row["endingCash"])
    base = reports.pop("BASE_SUMMARY")
    for item, kinds in TYPES.items():
        own: dict[str, Decimal] = defaultdict(Decimal)
        for row in part.rows("CashTransaction"):
            if row["type"] in kinds:
                amount = Decimal(row["amount"])
                own[""] += amount * Decimal(row["fxRateToBase"])
                own["GBP" if row["currency"] == "GBX" else row["currency"]] += amount / (
                    100 if row["currency"] == "GBX" else 1
                )
        assert own.pop("", ZERO) == Decimal(base[item])
        assert {name: own[name] for name in reports} == {name: Decimal(row[item]) for name, row in reports.items()}
    assert part.sum("Transfer", "cashTransfer", in_base=True) == Decimal(base["internalTransfers"])
    assert part.sum("SalesTax", "salesTax", in_base=True) == Decimal(base["salesTax"])
    rates = part.rates()
    worth = sum((Decimal(row["endingCash"]) * rates.get(name, 1) for name, row in reports.items()), ZERO)
    assert worth == Decimal(base["endingCash"])


def check_worth(part: Part) -> None:
    change, days = part.rows("ChangeInNAV")[0], part.rows("EquitySummaryByReportDateInBase")
    start, end = (Decimal(change[name]) for name in ("startingValue", "endingValue"))
    assert numbers(change, {"startingValue", "endingValue"}) + start == end
    assert (Decimal(days[0]["total"]), Decimal(days[-1]["total"])) == (start, end)
    for row in days:
        assert numbers(row, {"reportDate", "total"}) == Decimal(row["total"])
    rates = part.rates()
    for column, kinds in {"stock": {"STK"}, "bonds": {"BOND", "BILL"}, "crypto": {"CRYPTO"}}.items():
        held = [row for row in part.rows("OpenPosition", levelOfDetail="SUMMARY") if row["assetCategory"] in kinds]
        worth = sum((Decimal(row["positionValue"]) * rates.get(row["currency"], 1) for row in held), ZERO)
        assert worth == Decimal(days[-1][column])


def check_trades(part: Part) -> None:
    realized = part.sum("Trade", "fifoPnlRealized", in_base=True)
    lots = [part.sum(tag, "fifoPnlRealized", in_base=True) for tag in ("Lot", "WashSale")]
    assert realized == sum(lots)
    of: dict[bool, Decimal] = defaultdict(Decimal)
    for row in part.rows("FIFOPerformanceSummaryUnderlying"):
        if row["symbol"]:
            of[row["assetCategory"] == "CASH"] += Decimal(row["totalRealizedPnl"])
    assert of[False] == realized + part.sum("CorporateAction", "fifoPnlRealized", in_base=True)
    assert of[True] == part.sum("FxTransaction", "realizedPL")
    for row in part.rows("Trade"):
        money = Decimal(row["quantity"]) * Decimal(row["tradePrice"]) * Decimal(row["multiplier"])
        assert money == Decimal(row["tradeMoney"]) == -Decimal(row["proceeds"])
        if row["assetCategory"] not in NO_CASH:
            assert sum(Decimal(row[name]) for name in ("proceeds", "taxes", "ibCommission")) == Decimal(row["netCash"])
    whole: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for row in part.rows("OpenPosition"):
        sign = 1 if row["levelOfDetail"] == "LOT" else -1
        for name in ("position", "costBasisMoney", "positionValue", "fifoPnlUnrealized"):
            whole[row["conid"], name] += sign * Decimal(row[name])
    assert not any(whole.values())


def check(part: Part) -> None:
    """Every identity that holds in IBKR's statements."""
    check_cash(part)
    check_worth(part)
    check_trades(part)


def later(sim: SimulatedGateway, part: Part) -> list[tuple[Contract, dict[str, Any]]]:
    """The Gateway's trades after the last day of a statement."""
    rows = [trade_row(sim.world, number, fill) for number, fill in enumerate(sim.world.traded[1])]
    ended = part.element.attrib["toDate"]
    found = [(sim.world.book.contracts[row["conid"]], row) for row in rows if row["account"] == part.account_id]
    return [(of, row) for of, row in found if of.asset_class not in {"BAG", "CASH"} and day_of(row) > ended]


def day_of(row: dict[str, Any]) -> str:
    return f"{datetime.fromtimestamp(row['trade_time_r'] / 1000, UTC).astimezone(NEW_YORK):%Y%m%d}"


def check_against(sim: SimulatedGateway, part: Part, account: Account) -> None:
    """What the Gateway says, less what happened since, is what the statement ends with."""
    held: dict[int, Decimal] = defaultdict(Decimal)
    cost: dict[int, Decimal] = defaultdict(Decimal)
    cash = {currency: dec(row.balance) for currency, row in account.cash.items()}
    for row in account.holdings:
        if row.contract.asset_class != "CASH":
            held[row.contract.conid] += dec(row.quantity)
            cost[row.contract.conid] += dec(row.quantity) * dec(row.average_price) * dec(row.contract.multiplier)
    for contract, trade in later(sim, part):
        quantity = dec(trade["size"]) * (1 if trade["side"] == "B" else -1)
        money = quantity * Decimal(trade["price"]) * dec(contract.multiplier) / dec(contract.quote_factor)
        held[contract.conid] -= quantity
        cost.pop(contract.conid, None)
        cash[contract.currency] += Decimal(trade["commission"]) + (money if contract.counts else 0)
    told = {int(row["conid"]): row for row in part.rows("OpenPosition", levelOfDetail="SUMMARY")}
    assert {conid: count for conid, count in held.items() if count} == {
        conid: Decimal(row["position"]) for conid, row in told.items()
    }
    for conid in told.keys() & cost.keys():
        # The Gateway's average is without the commission of what was bought in these days.
        slack = sum(Decimal(fill.commission) for fill in sim.world.traded[1] if fill.conid == conid)
        assert abs(Decimal(told[conid]["costBasisMoney"]) - cost[conid]) <= slack
    ends = {row["currency"]: Decimal(row["endingCash"]) for row in part.rows("CashReportCurrency")}
    assert {name: amount for name, amount in cash.items() if amount} == {
        name: amount for name, amount in ends.items() if amount and name != "BASE_SUMMARY"
    }
    assert all(abs(float(rate) - account.rate(name)) < 1e-7 for name, rate in part.rates().items())
    due: dict[str, Decimal] = defaultdict(Decimal)
    for accrual in part.rows("OpenDividendAccrual"):
        due[accrual["currency"]] += Decimal(accrual["netAmount"])
    if account.holdings and sim.scenario != "no-positions":
        assert all(due[name] == dec(row.dividends) for name, row in account.cash.items() if row.dividends)


@pytest.mark.parametrize(("scenario", "seed", "clock"), CASES)
def test_a_year_adds_up_and_ends_where_the_gateway_is(scenario: str, seed: int, clock: datetime) -> None:
    sim = SimulatedGateway(scenario, seed=seed, start=clock)
    last = newest(sim)
    statements = ask(sim, last - YEAR, last)
    for part, account in zip(statements, sim.world.book.accounts, strict=True):
        assert (part.account_id, part.base) == (account.id, account.base)
        check(part)
        check_against(sim, part, account)


def test_net_asset_value_is_net_liquidation_where_nothing_happened_since() -> None:
    sim = SimulatedGateway("advisor", start=CLOCKS[0])
    for part, account in zip(ask(sim, newest(sim) - YEAR, newest(sim)), sim.world.book.accounts, strict=True):
        ended = part.rows("EquitySummaryByReportDateInBase")[-1]
        assert round(Decimal(ended["total"]), 2) == dec(figures(account)["netliquidation"])


def test_the_gateways_trades_are_in_it_with_their_numbers_prices_and_days() -> None:
    sim = SimulatedGateway("demo", start=CLOCKS[3])
    part = ask(sim, newest(sim) - YEAR, newest(sim))[0]
    rows = {row["ibExecID"]: row for row in part.rows("Trade")}
    since = [row["execution_id"] for _, row in later(sim, part)]
    listed = [trade_row(sim.world, number, fill) for number, fill in enumerate(sim.world.traded[1])]

    assert len(since) == 2
    for trade in listed:
        if trade["execution_id"] in since:
            assert trade["execution_id"] not in rows
            continue
        row, contract = rows[trade["execution_id"]], sim.world.book.contracts[trade["conid"]]
        assert Decimal(row["tradePrice"]) * dec(contract.quote_factor) == Decimal(trade["price"])
        assert (row["conid"], row["tradeDate"]) == (str(trade["conid"]), day_of(trade))
        assert Decimal(row["ibCommission"]) == -Decimal(trade["commission"])


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_gateways_history_of_a_contract_is_in_it(clock: datetime) -> None:
    sim = SimulatedGateway("demo", start=clock)
    part = ask(sim, newest(sim) - timedelta(days=89), newest(sim))[0]
    trades = [(row["quantity"], row["tradePrice"], row["fifoPnlRealized"]) for row in part.rows("Trade", symbol="AAPL")]
    paid = [row for row in part.rows("CashTransaction", symbol="AAPL", type="Dividends") if row["amount"] == "28.6"]
    ago = (clock.date() - datetime.strptime(paid[0]["reportDate"], "%Y%m%d").date()).days

    assert trades == [("60", "150", "0"), ("50", "150", "0"), ("-10", "180", "300")]
    assert len(paid) == 1
    assert ago in {12, 13, 14}  # on the business day before where that is none


def test_ten_years_of_windows_are_cut_from_one_ledger() -> None:
    sim = SimulatedGateway("awkward", seed=2, start=CLOCKS[0])
    last = newest(sim)
    years = [ask(sim, end - YEAR, end)[0] for end in (last - timedelta(days=365 * back) for back in range(10, -1, -1))]
    whole = ask(sim, last - timedelta(days=365 * 11 - 1), last)[0]

    before = "0"
    for part in years:
        check(part)
        change = part.rows("ChangeInNAV")[0]
        assert change["startingValue"] == before
        before = change["endingValue"]
    check(whole)
    for tag in ("Trade", "Lot", "WashSale", "CashTransaction", "CorporateAction", "FxTransaction", "OptionEAE"):
        assert [row for part in years for row in part.rows(tag)] == whole.rows(tag) != []
    ids = [row["transactionID"] for tag in ("Trade", "CashTransaction", "CorporateAction") for row in whole.rows(tag)]
    assert len(ids) == len(set(ids))


def test_each_year_has_every_trap() -> None:
    sim = SimulatedGateway("two-accounts", start=CLOCKS[1])
    first, second = ask(sim, newest(sim) - YEAR, newest(sim))
    kinds = {row["type"] for row in first.rows("CashTransaction")}
    notes = {note for row in first.rows("Trade") for note in row["notes"].split(";")}

    assert kinds >= {kind for kinds in TYPES.values() for kind in kinds} - {"Advisor Fees", "Bond Interest Paid"}
    assert {"P", "R", "Ca", "Co", "Ep", "A"} <= notes
    assert {row["type"] for row in first.rows("CorporateAction")} == {"FS", "RS", "TC", "SO", "IC"}
    assert {row["notes"] for row in first.rows("Lot")} == {"ST", "LT"}
    assert {row["openCloseIndicator"] for row in first.rows("Trade")} >= {"O", "C", "C;O", ""}
    assert {"GBX", "EUR", "USD"} <= {row["currency"] for row in first.rows("CashTransaction")}
    assert any("REVERSAL" in row["description"] for row in first.rows("CashTransaction"))
    assert any(row["settleDate"][:6] < row["reportDate"][:6] for row in first.rows("CashTransaction"))
    assert {row["type"] for row in first.rows("Transfer")} == {"INTERNAL", "FOP"}
    assert all(first.rows(tag) for tag in ("WashSale", "SalesTax", "TransactionTax", "OptionEAE"))
    assert (first.base, second.base) == ("USD", "EUR")
    moved = {row["transactionID"]: Decimal(row["cashTransfer"]) for row in first.rows("Transfer", type="INTERNAL")}
    assert moved == {row["transactionID"]: -Decimal(row["cashTransfer"]) for row in second.rows("Transfer")}


def test_a_trade_made_meanwhile_is_in_the_statement_of_its_day() -> None:
    sim = SimulatedGateway("awkward", start=CLOCKS[2])
    earlier = newest(sim)
    sim.trade(265598, 7)
    sim.advance(86400)
    account = sim.world.book.accounts[0]
    part = ask(sim, newest(sim) - YEAR, newest(sim))[0]
    before = ask(sim, earlier - YEAR, earlier)[0]

    assert newest(sim) == earlier + timedelta(days=1)
    (row,) = part.rows("OpenPosition", conid="265598", levelOfDetail="SUMMARY")
    assert Decimal(row["position"]) == dec(account.by_conid[265598].quantity)
    assert before.rows("OpenPosition", conid="265598", levelOfDetail="SUMMARY")[0]["position"] == "100"
    (dollars,) = part.rows("CashReportCurrency", currency="USD")
    assert Decimal(dollars["endingCash"]) == dec(account.cash["USD"].balance)


def test_equal_seeds_give_equal_histories_and_others_do_not() -> None:
    def written(seed: int) -> list[dict[str, str]]:
        sim = SimulatedGateway("awkward", seed=seed, start=CLOCKS[0])
        return ask(sim, newest(sim) - YEAR, newest(sim))[0].rows("Trade")

    assert written(1) == written(1) != written(2)
