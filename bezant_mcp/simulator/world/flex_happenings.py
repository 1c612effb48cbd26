"""What makes a book awkward: invented companies that come and go within each year, one trap each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_history import DAYS, YEARS, History
from bezant_mcp.simulator.world.flex_ledger import d
from bezant_mcp.simulator.world.flex_trades import Known

FIRST_CONID = 640000000
NAMES = (
    "SPLT SPLITTER INC", "RVRS REVERSER CORP", "RVRS REVERSER CORP", "TAKE TAKEN OVER INC", "PRNT PARENT CO",
    "CHLD CHILD CO", "NAME NAME CHANGER", "NAME NAME CHANGER PLC", "LOSS LOSSMAKER INC", "FLIP FLIPPER CORP",
    "CANC CANCELLED CO", "FRAC FRACTION ETF", "INCO INCOMING AG", "UKCO UK COMPANY PLC", "ADRC CHINA DEPOSIT ADR",
    "DIVD MIXED INCOME REIT",
)  # fmt: skip


def companies(year: int) -> list[Contract]:
    """The invented companies of a year; old numbers and names are not used again."""
    rows = []
    for place, words in enumerate(NAMES):
        symbol, _, name = words.partition(" ")
        country, currency = {"INCO": ("DE", "EUR"), "UKCO": ("GB", "GBP")}.get(symbol, ("US", "USD"))
        conid = FIRST_CONID + 100 * year + place
        rows.append(Contract(
            conid=conid, symbol=f"{symbol}{year}", name=name, currency=currency, country=country, price=30.0,
            previous=30.0, exchange={"DE": "IBIS", "GB": "LSE"}.get(country, "NYSE"), year_ago=29.0,
            kind={"FRAC": "ETF", "ADRC": "ADR", "DIVD": "REIT"}.get(symbol, "COMMON"), isin=f"{country}{conid:09d}0",
        ))  # fmt: skip
    return rows


def option(stock: Contract, ends: date, right: str, strike: float, place: int) -> Contract:
    """An option on one of them."""
    return replace(
        stock, conid=stock.conid + 50 + place, asset_class="OPT", multiplier=100.0, right=right, strike=strike,
        expiry=f"{ends:%Y%m%d}", underlying=stock.conid, underlying_symbol=stock.symbol, exchange="CBOE",
        kind=None, isin="", price=1.0, previous=1.0,
    )  # fmt: skip


def happen(history: History, year: int) -> None:
    """All that happens in one year, ``year`` years before the newest."""
    split, reverse, merged, taken, parent, child, named, renamed, loss, flip, *others = companies(year)
    cancelled, fund, moved, british, receipt, mixed = others
    jitter = history.dice.randrange(12)

    def on(ago: int, hour: int = 11) -> datetime:
        return history.on(365 * year + ago + jitter, hour)

    def trade(ago: int, contract: Contract, quantity: float, price: float, fee: float = -1.0, **more: object) -> None:
        history.add(on(ago), "trade", contract, d(quantity), d(price), d(fee), **more)

    action = f"9{year}00"
    trade(330, split, 60, 40.0, note="P", order=61000001)
    trade(330, split, 40, 40.02, -0.35, note="P", order=61000001)
    history.add(on(280, 20), "split", split, 4, action + "1")
    trade(200, split, -150, 12.5)
    trade(40, split, -250, 9.1, -1.25)
    trade(325, reverse, 1000, 1.2, -5)
    history.add(on(250, 20), "exchange", reverse, merged, d(0.1), "RS", action + "2")
    trade(150, merged, -100, 9.0)
    trade(320, taken, 50, 20.0)
    history.add(on(180, 20), "merge", taken, d(30), action + "3")
    trade(318, parent, 20, 100.0)
    history.add(on(170, 20), "spin_off", parent, child, 5, d(0.1), action + "4")
    trade(100, child, -4, 45.0)
    trade(98, parent, -20, 97.0)
    trade(300, named, 25, 14.0)
    history.add(on(160, 20), "exchange", named, renamed, d(1), "IC", action + "5")
    trade(60, renamed, -25, 16.5)
    trade(290, loss, 50, 30.0)
    trade(270, loss, 50, 26.0)
    trade(260, loss, -50, 25.0, wash=True)
    trade(70, loss, -50, 33.0)
    trade(240, flip, 100, 8.0)
    trade(210, flip, -150, 9.0)
    trade(205, flip, 50, 8.5)
    call, put = option(flip, on(130).date(), "C", 12.0, 0), option(flip, on(90).date(), "P", 8.0, 1)
    trade(160, call, -1, 2.5, -0.7)
    history.add(on(130, 16), "end_option", call)
    trade(120, put, -1, 1.2, -0.7)
    history.add(on(90, 16), "end_option", put, flip)
    trade(55, flip, -100, 8.9)
    trade(230, cancelled, 10, 20.0)
    history.add(on(229, 20), "cancel", cancelled, d(20), d(19.5))
    trade(45, cancelled, -10, 21.0)
    for ago in (310, 220, 140):
        trade(ago, fund, 0.3456, 101.0, 0, note="R")
    trade(35, fund, -1.0368, 104.0, 0)
    history.add(on(200, 9), "receive", moved, d(40), d(3600), d(4000))
    trade(30, moved, -40, 104.0, -3)
    trade(190, british, 100, 10.0, -3, taxes=d(-5))
    trade(28, british, -100, 10.7, -3)
    trade(700 if year < YEARS - 2 else 300, receipt, 80, 25.0)  # a long-term gain, where there are years enough
    trade(25, receipt, -80, 31.0)
    history.add(on(150, 9), "accrue", f"adr{year}", receipt, d(0.4), d(0.1), on(130).date())
    history.add(on(130, 20), "pay", f"adr{year}")
    text = f"{receipt.symbol}({receipt.isin}) CASH DIVIDEND USD 0.40 PER SHARE - FEE"
    history.add(on(130, 20), "book", "Other Fees", "USD", d(-1.6), text, receipt)
    trade(316, mixed, 200, 15.0)
    history.add(on(214, 9), "accrue", f"mix{year}", mixed, d(0.35), d(0.15), on(200).date())
    history.add(on(200, 20), "pay", f"mix{year}")
    # The year after, the broker learns what part of it was no income: the old tax comes back, a smaller one goes.
    late = on(60, 20)
    text = f"{mixed.symbol}({mixed.isin}) CASH DIVIDEND USD 0.35 PER SHARE"
    for amount, kind, words in (
        (10.5, "Withholding Tax", " - US TAX"), (-6.3, "Withholding Tax", " - US TAX"),
        (-28.0, "Dividends", " (Ordinary Dividend) - REVERSAL"), (28.0, "Dividends", " (Return of Capital)"),
    ):  # fmt: skip
        history.add(late, "book", kind, "USD", d(amount), text + words, mixed, settles=on(200).date(),
                    action=f"9{mixed.conid % 10000}{on(214):%y%m%d}")  # fmt: skip
    trade(20, mixed, -200, 14.2)


def transfers(histories: Sequence[History]) -> None:
    """Cash from the first account to each of the others, twice."""
    source, *others = histories
    for place, target in enumerate(others):
        for ago in (700, 100):
            when, amount = source.on(ago, 12), Decimal(2000 if place == 0 else 500)
            currency, shared = target.account.base, f"82{place:04d}{ago:03d}"
            source.add(when, "move_cash", currency, -amount, target.account.id, shared)
            target.add(when, "move_cash", currency, amount, source.account.id, shared)


def fill(history: History, known: list[Known], *, awkward: bool) -> None:
    """Everything but the transfers between accounts and the balance."""
    history.hold(known)
    history.dividends(known)
    history.interest_and_fees()
    bonds = [row for row in history.account.holdings if row.contract.asset_class == "BOND" and row.quantity > 0]
    for row in bonds:
        for ago in range(105, DAYS - 200, 182):
            history.add(history.on(ago, 20), "coupon", row.contract, d(2.125))
    if awkward:
        for year in range(YEARS):
            happen(history, year)
