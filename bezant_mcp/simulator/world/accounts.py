"""The accounts of each book: who holds what, as data."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world import instruments
from bezant_mcp.simulator.world.book import Account, Book, Cash, Contract, Holding
from bezant_mcp.simulator.world.companies import COMPANIES, SECTORS, Company

# conid, quantity, average price per unit, realised today
AWKWARD: tuple[tuple[int, float, float, float], ...] = (
    (c.AAPL, 100, 150.0, 0),
    (c.MSFT, 20, 420.0, 0),
    (c.SPY, 30, 520.0, 0),
    (c.BRK_B, 10, 400.0, 0),
    (c.KO, 150, 60.0, 0),
    (c.XOM, 50, 115.0, 0),
    (c.TSLA, -40, 240.0, 0),
    (c.AMZN, 12.5, 180.0, 0),
    (c.VOD_LSE, 10000, 0.70, 0),
    (c.SHEL_LSE, 400, 24.0, 0),
    (c.ALV_IBIS, 20, 260.0, 0),
    (c.VWCE, 150, 110.0, 0),
    (c.ASML, 5, 700.0, 0),
    (c.NESN, 60, 100.0, 0),
    (c.TOYOTA, 300, 2500.0, 0),
    (c.SHOP, 40, 100.0, 0),
    (c.BTC, 0.125, 60000.0, 0),
    (c.TREASURY, 10, 97.0, 0),
    (c.HOSTILE, 5, 12.0, 0),
    (c.UNSIGNED, 25, 42.0, 0),
    (c.option_conid(c.AAPL, 1, 190.0, "C"), 2, 8.0, 0),
    (c.option_conid(c.AAPL, 1, 210.0, "C"), -3, 2.5, 0),
    (c.option_conid(c.AAPL, 3, 180.0, "P"), 1, 7.0, 0),
    (c.option_conid(c.SPY, 0, 610.0, "P"), -1, 9.0, 0),
    (c.ES_FRONT, 1, 5900.0, 0),
)
CLOSED_TODAY = (c.CLOSED, 0.0, 0.0, 120.5)

# What is held as one strategy: legs and ratios.
COMBOS: tuple[tuple[tuple[int, int], ...], ...] = (
    ((c.option_conid(c.AAPL, 1, 190.0, "C"), 1), (c.option_conid(c.AAPL, 1, 210.0, "C"), -1)),
    ((instruments.LONG_CALL, 1), (instruments.SHORT_CALL, -1)),
)

MAIN, SECOND, MASTER = "DU1234567", "DU7654321", "DF1112220"

# Currency -> balance, settled, accrued interest, accrued dividends; the euro balance is a loan.
AWKWARD_CASH = {
    "USD": Cash(25000.0, 24000.0, 12.5, 39.0),
    "EUR": Cash(-12000.0, -12000.0, -35.0, 0.0),
    "GBP": Cash(1500.0, 1500.0, 0.0, 108.0),
    "JPY": Cash(250000.0, 250000.0, 0.0, 0.0),
    "CHF": Cash(0.0, 0.0, 0.0, 0.0),
    "CAD": Cash(800.0, 800.0, 0.0, 0.0),
}

# Of an advisor's clients: id, alias, share of the account that is cash (negative: a loan), shares of SPY
CLIENTS = (
    ("DU1112221", "Growth", 0.05, 190),
    ("DU1112222", "Balanced", 0.25, 75),
    ("DU1112223", "Income", 0.60, 20),
    ("DU1112224", "Leveraged", -0.25, 100),
)

# Currency, country, exchange, multiplier of the price
MARKETS = (
    ("USD", "US", "NYSE", 1.0),
    ("EUR", "DE", "IBIS", 1.0),
    ("GBP", "GB", "LSE", 1.0),
    ("CHF", "CH", "EBS", 1.0),
    ("JPY", "JP", "TSEJ", 100.0),
)
INVENTED = tuple(SECTORS)


def filler(count: int, seed: int) -> list[Holding]:
    """Ordinary shares at invented prices, the same ones for the same seed; those of large books are invented too."""
    dice = random.Random(f"filler {seed}")  # noqa: S311 -- a reproducible book, not a secret
    rows = []
    for number in range(count):
        currency, country, exchange, scale = MARKETS[number % len(MARKETS)]
        price = round(dice.uniform(5, 300), 2) * scale
        listed, place = COMPANIES[exchange], number // len(MARKETS)
        invented = Company(f"SIM{number:04d}", f"SIMULATED COMPANY {number:04d}", INVENTED[number % len(INVENTED)])
        company = listed[place] if place < len(listed) else invented
        contract = Contract(
            conid=620000000 + number, symbol=company.symbol, currency=currency, exchange=exchange, country=country,
            name=company.name, price=price, previous=round(price * dice.uniform(0.98, 1.02), 2),
            sector=SECTORS[company.group], group=company.group, year_ago=round(price * dice.uniform(0.7, 1.2), 2),
        )  # fmt: skip
        quantity = dice.choice((-20, 5, 10, 12.5, 40, 100))
        rows.append(Holding(contract, quantity, round(price * dice.uniform(0.8, 1.1), 2)))
    return rows


def awkward(contracts: dict[int, Contract]) -> list[Holding]:
    """The hand-made positions."""
    return [Holding(contracts[conid], float(quantity), price, gain) for conid, quantity, price, gain in AWKWARD]


def main_account(contracts: dict[int, Contract], seed: int, open_positions: int, *, closed: bool) -> Account:
    """The individual account with so many open positions, plus the one closed today if wanted."""
    rows = awkward(contracts)[:open_positions]
    rows += filler(open_positions - len(rows), seed)
    if closed:
        conid, quantity, price, gain = CLOSED_TODAY
        rows.append(Holding(contracts[conid], quantity, price, gain))
    return Account(id=MAIN, title="Sim Holder One", holdings=tuple(rows), cash=AWKWARD_CASH)


def all_classes(contracts: dict[int, Contract]) -> Account:
    """The individual account with one of each class of instrument."""
    rows = (Holding(contracts[row[0]], float(row[1]), row[2], 0.0, row[3]) for row in instruments.HOLDINGS)
    return Account(
        id=MAIN, title="Sim Holder One", holdings=tuple(rows), cash=instruments.CASH, counts_accruals=True
    )  # fmt: skip


def second_account(contracts: dict[int, Contract]) -> Account:
    """A small account in euro, which holds one contract that the first holds too."""
    rows = (Holding(contracts[c.AAPL], 10.0, 180.0), Holding(contracts[c.VWCE], 200.0, 115.0))
    return Account(
        id=SECOND, title="Sim Holder Two", holdings=rows, cash={"EUR": Cash(5000.0), "USD": Cash(300.0)}, base="EUR",
        alias="Pension",
    )  # fmt: skip


def advisor_accounts(contracts: dict[int, Contract], more: int = 0) -> list[Account]:
    """An advisor's master account and four clients with different shares of cash, and so many more that are alike."""
    accounts = [
        Account(
            id=MASTER, title="Sim Advisor", holdings=(), cash={"USD": Cash(10000.0)}, kind="ADVISOR", is_master=True
        )
    ]
    spy = contracts[c.SPY]
    alike = ((f"DU2{number:06d}", f"Client {number:03d}", 0.1, 9) for number in range(more))
    for account_id, alias, cash_share, shares in (*CLIENTS, *alike):
        invested = shares * spy.price
        cash = round(invested * cash_share / (1 - cash_share), 2)
        accounts.append(
            Account(
                id=account_id,
                title=f"Sim Client {alias}",
                alias=alias,
                parent=MASTER,
                cash={"USD": Cash(cash)},
                holdings=(Holding(spy, float(shares), 500.0),),
                kind="INDIVIDUAL",
            )
        )
    return accounts


# What `book` in a scenario may say.
BOOKS: dict[str, Callable[[dict[int, Contract], int], list[Account]]] = {
    "individual": lambda contracts, seed: [main_account(contracts, seed, 130, closed=True)],
    "awkward": lambda contracts, seed: [main_account(contracts, seed, len(AWKWARD), closed=True)],
    "big": lambda contracts, seed: [main_account(contracts, seed, 250, closed=True)],
    "two": lambda contracts, seed: [main_account(contracts, seed, 130, closed=True), second_account(contracts)],
    "advisor": lambda contracts, _: advisor_accounts(contracts),
    "many": lambda contracts, _: advisor_accounts(contracts, 126),
    "instruments": lambda contracts, _: [all_classes(contracts)],
}


def make_book(kind: str, seed: int, today: date, positions: int | None = None, cushion: float | None = None) -> Book:
    """The book of this kind.

    Args:
        kind: A key of :data:`BOOKS`.
        seed: Decides the ordinary positions.
        today: Expiries and ex-dates count from here.
        positions: Exactly so many open positions in the first account and none closed today, for paging tests.
        cushion: What the first account's excess liquidity shall be, as a share of its net liquidation.
    """
    contracts = c.all_contracts(today)
    if kind == "instruments":
        contracts |= {row.conid: row for row in instruments.instruments(today)}
    accounts = BOOKS[kind](contracts, seed)
    if positions is not None:
        accounts[0] = main_account(contracts, seed, positions, closed=False)
    if cushion is not None:
        share = accounts[0].net_liquidation * (1 - cushion) / accounts[0].gross_value
        accounts[0] = replace(accounts[0], maintenance_share=share)
    for account in accounts:
        contracts.update({row.contract.conid: row.contract for row in account.holdings})
    return Book(tuple(accounts), contracts)
