"""A trade in the simulated market, for tests of what is stale after one."""

from dataclasses import replace

from bezant_mcp.simulator.world.book import Account, Book, Cash, Contract, Holding


def after_fill(held: Holding, quantity: float) -> Holding:
    """The holding after so much was bought (negative: sold) at the price now."""
    price, before = held.contract.price, held.quantity
    left = before + quantity
    if before * quantity >= 0:
        average = (before * held.average_price + quantity * price) / left if left else price
        return Holding(held.contract, left, round(average, 6), held.realized)
    closed = min(abs(before), abs(quantity)) * (1 if before > 0 else -1)
    gain = round((price - held.average_price) * closed * held.contract.multiplier, 4)
    turned = before * left < 0
    return Holding(held.contract, left, price if turned else held.average_price, round(held.realized + gain, 4))


def after_trade(account: Account, contract: Contract, quantity: float) -> Account:
    """The account after a trade at the price now, without commission; a future's price moves no cash."""
    held = account.by_conid.get(contract.conid, Holding(contract, 0.0, contract.price))
    rows = [row for row in account.holdings if row.contract.conid != contract.conid]
    cash = dict(account.cash)
    if contract.asset_class != "FUT":
        known = cash.get(contract.currency, Cash(0.0))
        settled = known.balance if known.settled is None else known.settled
        cost = round(quantity * contract.price * contract.multiplier, 4)
        cash[contract.currency] = replace(known, balance=known.balance - cost, settled=settled)
    return replace(account, holdings=(*rows, after_fill(held, quantity)), cash=cash)


def book_after(book: Book, account_id: str | None, conid: int, quantity: float) -> Book:
    """The book after a trade in one account, the first when none is named.

    Raises:
        ValueError: No such account or contract.
    """
    account = book.account(account_id) if account_id else book.accounts[0]
    contract = book.contracts.get(conid)
    if account is None or contract is None:
        raise ValueError(f"no such {'account' if account is None else 'contract'}")
    traded = after_trade(account, contract, quantity)
    return replace(book, accounts=tuple(traded if row.id == account.id else row for row in book.accounts))
