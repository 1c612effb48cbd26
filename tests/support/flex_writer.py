"""Statements of the books of ``flex_ledger``, in the many forms in which IBKR's users have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any
from xml.sax.saxutils import escape

import pytest

from tests.support.flex_ledger import ZERO, Ledger, Lot, Row, rounded
from tests.support.flex_life import FIRST, LAST, Life, before, business

DATES = {"yyyyMMdd": "%Y%m%d", "yyyy-MM-dd": "%Y-%m-%d", "MM/dd/yyyy": "%m/%d/%Y", "dd/MM/yyyy": "%d/%m/%Y",
         "dd-MMM-yy": "%d-%b-%y"}  # fmt: skip
# The lines of IBKR's cash report that the ledger moves, in IBKR's order.
ITEMS = (
    "commissions", "deposits", "withdrawals", "internalTransfers", "dividends", "brokerInterest", "bondInterest",
    "netTradesSales", "netTradesPurchases", "advisorFees", "paymentInLieu", "transactionTax", "withholdingTax",
    "salesTax", "otherFees", "otherIncome",
)  # fmt: skip
# Lines of the change in net asset value, and the lines of the cash report that they are the sum of.
NAV_ITEMS = {
    "depositsWithdrawals": ("deposits", "withdrawals"),
    "internalCashTransfers": ("internalTransfers",),
    "dividends": ("dividends", "paymentInLieu"),
    "withholdingTax": ("withholdingTax",),
    "interest": ("brokerInterest", "bondInterest"),
    "advisorFees": ("advisorFees",),
    "otherFees": ("otherFees",),
    "commissions": ("commissions",),
    "transactionTax": ("transactionTax",),
    "salesTax": ("salesTax",),
    "otherIncome": ("otherIncome",),
}


@dataclass(frozen=True)
class Form:
    """How a query was set up.

    Attributes:
        layout: ``one`` file of all years, ``years`` that overlap by a quarter, ``days`` for a week beside one file.
        cash: ``detail``, ``both`` or ``summary`` rows; corporate actions have the same.
        missing: Sections that were not ticked.
    """

    dates: str = "yyyyMMdd"
    separator: str = ";"
    clock: str = "%H%M%S"
    zones: bool = False
    layout: str = "one"
    cash: str = "detail"
    orders: bool = False
    lots: bool = True
    positions: tuple[str, ...] = ("SUMMARY", "LOT")
    missing: frozenset[str] = frozenset()
    shuffled: bool = False
    commas: bool = False
    noise: bool = False
    realized: bool = False
    pence: bool = True
    odd_types: bool = True
    moves: bool = True
    third_currency: bool = False


FORMS = (
    Form(),
    Form(dates="yyyy-MM-dd", clock="%H:%M:%S", layout="years", cash="both", orders=True),
    Form(dates="MM/dd/yyyy", clock="%H:%M:%S", zones=True, shuffled=True, noise=True, realized=True),
    Form(dates="dd/MM/yyyy", separator=",", layout="days", commas=True, orders=True, moves=False),
    Form(dates="dd-MMM-yy", separator=" ", layout="years", noise=True, cash="both", shuffled=True),
    Form(separator="", lots=False, positions=("SUMMARY",), missing=frozenset({"CashReport"})),
    Form(dates="yyyy-MM-dd", separator=", ", cash="summary", orders=True, moves=False, shuffled=True),
    Form(layout="years", missing=frozenset({"CorporateActions", "Transfers", "AccountInformation"}), noise=True),
    Form(layout="days", zones=True, cash="both", orders=True, shuffled=True, commas=True, noise=True, realized=True),
    Form(dates="dd/MM/yyyy", clock="%H:%M:%S", layout="years", positions=("LOT",), third_currency=True,
         missing=frozenset({"ChangeInNAV", "SalesTaxes"}), moves=False),
)  # fmt: skip
Spans = list[tuple[date, date]]


def spans_of(form: Form, first: date = FIRST, last: date = LAST) -> list[Spans]:
    """For each file, the days of its statements of one account."""
    years = range(first.year, last.year + 1)
    if form.layout == "years":
        return [[(date(year, 1, 1), min(date(year + 1, 3, 31), last))] for year in years]
    whole: list[Spans] = [[(first, last)]]
    if form.layout == "days":  # days past the 12th, which say which number is the month
        start = date(last.year - 1, 9, 13)
        days = [day for at in range(9) if (day := start + timedelta(days=at)).weekday() < 5]
        whole.append([(day, day) for day in days])
    return whole


@dataclass
class Made:
    """A ledger, and statements of it."""

    life: Life
    form: Form
    texts: list[str] = field(default_factory=list)

    @property
    def book(self) -> Ledger:
        return self.life.book

    def save(self, folder: Path) -> list[Path]:
        paths = [folder / f"statement-{at}.xml" for at in range(len(self.texts))]
        for path, text in zip(paths, self.texts, strict=True):
            path.write_text(text, "utf-8")
        return paths


def made(seed: int, form: Form | None = None, first: date = FIRST, last: date = LAST, **life: Any) -> Made:
    """Ten years (or fewer) from a seed, in a form, as many files as the form takes."""
    form = form or FORMS[seed % len(FORMS)]
    files = spans_of(form, first, last)
    cuts = {business(day, -1) for spans in files for begins, ends in spans for day in (before(begins), ends)}
    lived = Life(seed, first=first, last=last, cuts=cuts, moves=form.moves, pence=form.pence,
                 odd_types=form.odd_types, third_currency=form.third_currency, **life)  # fmt: skip
    found = Made(lived, form)
    found.texts = ["".join(Writer(lived, form, seed).file(spans)) for spans in files]
    return found


@lru_cache(maxsize=len(FORMS))
def lived(seed: int) -> Made:
    """Ten years from a seed, made once."""
    return made(seed)


# One of each form; a few of them are asked whenever the fast tests run.
SEEDS = [pytest.param(seed, marks=() if seed in (2, 4) else pytest.mark.slow) for seed in range(len(FORMS))]


class Writer:
    """Writes one file."""

    def __init__(self, life: Life, form: Form, seed: int) -> None:
        self.life, self.book, self.form, self.draw = life, life.book, form, Random(seed)
        self.order: dict[str, float] = {}
        self.of_account: dict[str, list[Row]] = defaultdict(list)
        for row in self.book.rows:
            self.of_account[row.account].append(row)

    # --- values ----------------------------------------------------------------------------------------------------

    def text(self, value: Any, *, money: bool = False) -> str:
        if isinstance(value, datetime):
            zone = (" EDT" if 3 < value.month < 11 else " EST") if self.form.zones else ""
            return f"{self.text(value.date())}{self.form.separator}{value.strftime(self.form.clock)}{zone}"
        if isinstance(value, date):
            return value.strftime(DATES[self.form.dates])
        if isinstance(value, Decimal):
            value = value.normalize() if value else ZERO
            return f"{value:,f}" if money and self.form.commas else f"{value:f}"
        return "" if value is None else escape(str(value), {'"': "&quot;"})

    def tag(self, name: str, values: dict[str, Any]) -> str:
        if self.form.noise:
            values = values | {"brandNewAttribute": "x"} if self.draw.random() < 0.1 else values
            if values.get("notes") and str(values.get("transactionID")).endswith("7"):
                values = values | {"notes": f"{values['notes']};ZZ"}
        pairs = list(values.items())
        if self.form.shuffled:  # one order for all rows of a query, as IBKR has it
            pairs.sort(key=lambda pair: self.order.setdefault(pair[0], self.draw.random()))
        money = name in ("Trade", "CashTransaction")
        return f"<{name} " + " ".join(f'{key}="{self.text(value, money=money)}"' for key, value in pairs) + " />\n"

    # --- shape -----------------------------------------------------------------------------------------------------

    def file(self, spans: Spans) -> Iterator[str]:
        yield '<?xml version="1.0" encoding="UTF-8"?>\n<FlexQueryResponse queryName="All" type="AF">\n'
        yield f'<FlexStatements count="{len(spans) * 4}">\n'
        for account in self.life.accounts:
            for first, last in spans:
                made = self.text(datetime(last.year, last.month, last.day, 4, 30) + timedelta(days=1))
                yield (f'<FlexStatement accountId="{account}" fromDate="{self.text(first)}" toDate="{self.text(last)}"'
                       f' period="" whenGenerated="{made}">\n')  # fmt: skip
                sections = list(self.sections(account, first, last))
                if self.form.shuffled:
                    self.draw.shuffle(sections)
                for name, rows in sections:
                    if name in self.form.missing:
                        continue
                    body = "".join(rows)
                    yield body if name in ("AccountInformation", "ChangeInNAV") else f"<{name}>\n{body}</{name}>\n"
                yield "</FlexStatement>\n"
        yield "</FlexStatements>\n</FlexQueryResponse>\n"

    def sections(self, account: str, first: date, last: date) -> Iterator[tuple[str, Iterable[str]]]:
        base = self.book.bases[account]
        rows: dict[str, list[Row]] = defaultdict(list)
        for row in self.of_account[account]:
            if first <= row.day <= last:
                rows[row.section].append(row)
        yield "AccountInformation", [self.tag("AccountInformation", {
            "accountId": account, "acctAlias": "", "currency": base, "name": "Sample Holder",
            "accountType": "Individual", "taxLotMatchingMethod": "FIFO"})]  # fmt: skip
        yield "CashReport", self.cash_report(account, base, first, last)
        yield "EquitySummaryInBase", self.equity(account, base, first, last)
        yield "ChangeInNAV", self.change(account, base, first, last)
        yield "CashTransactions", self.with_summaries(rows["CashTransactions"], self.cash_key, ("amount",))
        yield "Trades", self.trades(rows["Trades"])
        yield "OpenPositions", self.positions(account, business(last, -1))
        yield "CorporateActions", self.with_summaries(
            rows["CorporateActions"], lambda row: (row.values["actionID"], row.values["conid"]),
            ("quantity", "amount", "proceeds", "value", "fifoPnlRealized"))  # fmt: skip
        for name in ("Transfers", "SalesTaxes", "TransactionTaxes", "FxTransactions"):
            yield name, [self.tag(row.tag, row.values) for row in rows[name]]
        yield "FIFOPerformanceSummaryInBase", self.performance(account, first, last)
        if self.form.noise:
            yield from self.noise(account, base, last)

    @staticmethod
    def cash_key(row: Row) -> tuple[Any, ...]:
        return tuple(row.values[name] for name in ("type", "conid", "currency", "description", "reportDate"))

    def with_summaries(self, rows: list[Row], key: Any, summed: tuple[str, ...]) -> Iterator[str]:
        """The rows in detail, summaries of them, or both."""
        groups: dict[Any, list[Row]] = defaultdict(list)
        for row in rows:
            groups[key(row)].append(row)
        for group in groups.values():
            if self.form.cash != "detail":
                values = group[0].values | {name: sum((row.values[name] for row in group), ZERO) for name in summed}
                day = group[0].values["dateTime"]
                yield self.tag(group[0].tag, values | {
                    "accountId": "-", "acctAlias": "-", "transactionID": "", "levelOfDetail": "SUMMARY",
                    "dateTime": day.date() if isinstance(day, datetime) else day})  # fmt: skip
            if self.form.cash != "summary":
                yield from (self.tag(row.tag, row.values) for row in group)

    def trades(self, rows: list[Row]) -> Iterator[str]:
        trades = [row for row in rows if row.tag == "Trade"]
        if self.form.orders:
            yield from self.grouped("AssetSummary", "ASSET_SUMMARY", trades, ("assetCategory", "currency"))
            yield from self.grouped("SymbolSummary", "SYMBOL_SUMMARY", trades, ("conid", "tradeDate", "currency"))
            yield from self.grouped("Order", "ORDER", trades, ("ibOrderID", "currency"))
        for row in rows:
            if row.tag == "Trade" or self.form.lots:
                yield self.tag(row.tag, row.values)

    def grouped(self, tag: str, level: str, rows: list[Row], keys: tuple[str, ...]) -> Iterator[str]:
        groups: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        for row in rows:
            groups[tuple(row.values[key] for key in keys)].append(row.values)
        for group in groups.values():
            summed = {
                name: sum((Decimal(values[name]) for values in group), ZERO)
                for name in ("quantity", "proceeds", "ibCommission", "taxes", "netCash", "cost", "fifoPnlRealized")
            }
            blank = dict.fromkeys(("tradeID", "transactionID", "ibExecID"), "")
            yield self.tag(tag, group[0] | summed | blank | {"levelOfDetail": level})

    def positions(self, account: str, day: date) -> Iterator[str]:
        groups: dict[int, list[Lot]] = defaultdict(list)
        for one in self.book.held.get((account, day), ()):
            groups[one.inst.conid].append(one)
        for lots in groups.values():
            lot: Lot | None
            inst = lots[0].inst
            price, rate = self.book.market.price(inst, day), self.book.rate(account, inst.currency, day)
            whole: list[tuple[Decimal, Decimal, Lot | None]] = [
                (sum((each.quantity for each in lots), ZERO), sum((each.cost for each in lots), ZERO), None)
            ]
            for level, parts in (("SUMMARY", whole), ("LOT", [(each.quantity, each.cost, each) for each in lots])):
                for quantity, cost, lot in parts if level in self.form.positions else ():
                    value = quantity * price * inst.multiplier
                    yield self.tag("OpenPosition", {
                        "accountId": account, "currency": inst.currency, "fxRateToBase": rate, **inst.attributes(),
                        "reportDate": day, "position": quantity, "markPrice": price, "positionValue": value,
                        "openPrice": rounded(cost / quantity, 8), "costBasisPrice": rounded(cost / quantity, 8),
                        "costBasisMoney": cost, "percentOfNAV": "1", "fifoPnlUnrealized": value - cost,
                        "side": "Long" if quantity > 0 else "Short", "levelOfDetail": level,
                        "openDateTime": lot and lot.opened, "holdingPeriodDateTime": lot and lot.holding,
                        "code": "LD" if lot and lot.raised else "", "originatingOrderID": 0,
                        "originatingTransactionID": lot and lot.id})  # fmt: skip

    # --- IBKR's own sums ---------------------------------------------------------------------------------------------

    def cash_report(self, account: str, base: str, first: date, last: date) -> Iterator[str]:
        starts, ends = (self.book.balance(account, day) for day in (first - timedelta(days=1), last))
        items: dict[str, dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(ITEMS, ZERO))
        for flow in self.book.flows:
            if flow.account == account and first <= flow.day <= last:
                items[flow.currency][flow.item] += flow.amount
                items["BASE_SUMMARY"][flow.item] += flow.amount * flow.rate
        days = (before(first), business(last, -1))
        in_base = [
            sum((amount * self.book.rate(account, currency, day) for currency, amount in balance.items()), ZERO)
            for balance, day in zip((starts, ends), days, strict=True)
        ]
        for currency in ["BASE_SUMMARY", *sorted(ends)]:
            whole = currency == "BASE_SUMMARY"
            lines = items[currency]
            start, end = in_base if whole else (starts.get(currency, ZERO), ends[currency])
            lines["depositWithdrawals"] = lines["deposits"] + lines["withdrawals"]
            plug = end - start - sum((lines[item] for item in ITEMS), ZERO)
            assert whole or not plug
            values: dict[str, Any] = {"startingCash": start, **lines, "fxTranslationGainLoss": plug, "endingCash": end}
            values |= {f"{name}Sec": value for name, value in values.items()} | {"endingSettledCash": end}
            yield self.tag("CashReportCurrency", {
                "accountId": account, "currency": currency, "levelOfDetail": "BaseCurrency" if whole else "Currency",
                "fromDate": first, "toDate": last, **values})  # fmt: skip

    def equity(self, account: str, base: str, first: date, last: date) -> Iterator[str]:
        known = {day: total for (owner, day), total in self.book.navs.items() if owner == account}
        for day in sorted({before(first), *(day for day in known if before(first) <= day <= last)}):
            yield self.tag("EquitySummaryByReportDateInBase", {
                "accountId": account, "currency": base, "reportDate": day, "total": known.get(day, ZERO)})  # fmt: skip

    def change(self, account: str, base: str, first: date, last: date) -> Iterator[str]:
        end_day = business(last, -1)
        sums: dict[str, Decimal] = defaultdict(Decimal)
        for flow in self.book.flows:
            if flow.account == account and first <= flow.day <= last:
                sums[flow.item] += flow.amount * flow.rate
        lines = {name: sum((sums[item] for item in items), ZERO) for name, items in NAV_ITEMS.items()}
        lines["assetTransfers"] = sum((
            row.values["positionAmountInBase"] for row in self.of_account[account]
            if row.tag == "Transfer" and first <= row.day <= last), ZERO)  # fmt: skip
        gains = [gain for gain in self.book.gains if gain.account == account and first <= gain.day <= last]
        lines["realized"] = sum((gain.amount * gain.rate for gain in gains), ZERO) if self.form.realized else ZERO
        start, end = self.book.navs.get((account, before(first)), ZERO), self.book.navs[account, end_day]
        rest = end - start - sum(lines.values(), ZERO)
        lines["changeInUnrealized" if self.form.realized else "mtm"] = rest
        yield self.tag("ChangeInNAV", {
            "accountId": account, "currency": base, "fromDate": first, "toDate": last, "startingValue": start,
            **{"mtm": ZERO, "changeInUnrealized": ZERO} | lines, "changeInDividendAccruals": 0, "fxTranslation": 0,
            "endingValue": end, "twr": self.book.twr(account, before(first), end_day)})  # fmt: skip

    def performance(self, account: str, first: date, last: date) -> Iterator[str]:
        names = ("realizedSTProfit", "realizedSTLoss", "realizedLTProfit", "realizedLTLoss")
        found: dict[tuple[Any, ...], dict[str, Decimal]] = defaultdict(lambda: dict.fromkeys(names, ZERO))
        for gain in self.book.gains:
            if gain.account == account and first <= gain.day <= last:
                # What a wash sale takes back is taken off the loss.
                loss = (gain.amount < 0) != (gain.source == "wash")
                name = f"realized{'ST' if gain.term == 'short' else 'LT'}{'Loss' if loss else 'Profit'}"
                key = (gain.inst.asset, gain.inst.symbol, gain.inst.name, gain.inst.conid)
                found[key][name] += gain.amount * gain.rate
        for owner, day, currency, amount in self.book.fx_gains:
            if owner == account and first <= day <= last:
                found["CASH", currency, currency, ""][names[0]] += amount
        total = {name: sum((row[name] for row in found.values()), ZERO) for name in names}
        for key, row in [*found.items(), (("", "", "Total (All Assets)", ""), total)]:
            asset, symbol, text, conid = key
            yield self.tag("FIFOPerformanceSummaryUnderlying", {
                "accountId": account, "assetCategory": asset, "symbol": symbol, "description": text, "conid": conid,
                "reportDate": last, **row, "totalRealizedPnl": sum(row.values(), ZERO)})  # fmt: skip

    def noise(self, account: str, base: str, last: date) -> Iterator[tuple[str, list[str]]]:
        """What is not to be counted."""
        yield "MTMPerformanceSummaryInBase", [self.tag("MTMPerformanceSummaryUnderlying", {
            "accountId": account, "description": "Total P/L", "total": Decimal("123.45")})]  # fmt: skip
        yield "ChangeInDividendAccruals", [
            self.tag("ChangeInDividendAccrual", {
                "accountId": account, "currency": "USD", "fxRateToBase": "1", "symbol": "AAXX", "reportDate": last,
                "tax": sign * 3, "grossAmount": sign * 20, "netAmount": sign * 17, "code": code})
            for sign, code in ((1, "Po"), (-1, "Re"))
        ]  # fmt: skip
        yield "NewFangledSection", [self.tag("NewFangled", {"accountId": account, "amount": "9"})]
        yield "ConversionRates", [self.tag("ConversionRate", {
            "reportDate": last, "fromCurrency": other, "toCurrency": base, "rate": rate})
            for other, rate in (("CHF", self.book.market.rate("CHF", base, last)), ("ZAR", Decimal(-1)))]  # fmt: skip
