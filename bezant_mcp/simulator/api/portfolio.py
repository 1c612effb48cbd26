"""Endpoints of the portfolio tier: accounts, ledger, allocation. They need no brokerage session."""

from collections import defaultdict
from typing import Any

from bezant_mcp.simulator.api.preconditions import LOGIN, PORTFOLIO, PORTFOLIO_ACCOUNT
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, error, json_reply
from bezant_mcp.simulator.world.book import Account, Cash, Contract, Holding
from bezant_mcp.simulator.world.world import World

OPENED = 1_577_923_200_000
SUBACCOUNTS_PER_PAGE = 20
LISTED_AT_ONCE = 100  # those beyond are on the pages only


def account_row(account: Account) -> dict[str, Any]:
    """One account as ``/portfolio/accounts`` lists it."""
    return {
        "id": account.id, "PrepaidCrypto-Z": False, "PrepaidCrypto-P": False, "brokerageAccess": True,
        "accountId": account.id, "accountVan": account.id, "accountTitle": account.title,
        "displayName": account.title, "accountAlias": account.alias, "accountStatus": OPENED,
        "currency": account.base, "type": account.kind, "tradingType": "STKNOPT", "businessType": "INDEPENDENT",
        "category": "", "ibEntity": "IBLLC-US", "faclient": bool(account.parent), "clearingStatus": "O",
        "covestor": False, "noClientTrading": False, "trackVirtualFXPortfolio": True, "acctCustType": "INDIVIDUAL",
        "parent": {
            "mmc": [], "accountId": account.parent, "isMParent": account.is_master, "isMChild": bool(account.parent),
            "isMultiplex": False,
        },
        "desc": account.id,
    }  # fmt: skip


def accounts(world: World, call: Call) -> Reply:
    """``/portfolio/accounts``: primes the family."""
    world.warmth.portfolio_primed = True
    return json_reply([account_row(account) for account in world.book.accounts[:LISTED_AT_ONCE]])


def subaccounts(world: World, call: Call) -> Reply:
    """``/portfolio/subaccounts``: the same rows; primes the family for an advisor's sub-accounts too."""
    world.warmth.subaccounts_primed = True
    return accounts(world, call)


def subaccounts2(world: World, call: Call) -> Reply:
    """``/portfolio/subaccounts2``: the same in pages of twenty."""
    world.warmth.portfolio_primed = world.warmth.subaccounts_primed = True
    page = int(call.query.get("page", "0")) if call.query.get("page", "0").isdigit() else 0
    rows = [account_row(account) for account in world.book.accounts]
    start = page * SUBACCOUNTS_PER_PAGE
    metadata = {"total": len(rows), "pageSize": SUBACCOUNTS_PER_PAGE, "pageNum": page}
    return json_reply({"metadata": metadata, "subaccounts": rows[start : start + SUBACCOUNTS_PER_PAGE]})


def meta(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/meta``."""
    return json_reply(account_row(call.account(world)))


# Ledger member -> asset class whose value it holds, if any; of bonds there are two, by who issued them.
LEDGER_VALUES = {
    "stockmarketvalue": "STK", "stockoptionmarketvalue": "OPT", "tbondsmarketvalue": "BOND",
    "cryptocurrencyvalue": "CRYPTO", "commoditymarketvalue": "CMDTY", "corporatebondsmarketvalue": "corporate",
    "funds": "FUND", "futureoptionmarketvalue": "FOP", "futuremarketvalue": "", "issueroptionsmarketvalue": "IOPT",
    "moneyfunds": "", "tbillsmarketvalue": "BILL", "warrantsmarketvalue": "WAR", "cashbalancefxsegment": "",
}  # fmt: skip


def ledger_class(contract: Contract) -> str:
    """The class under which the ledger counts a contract."""
    return "corporate" if contract.asset_class == "BOND" and contract.symbol != "US-T" else contract.asset_class


def ledger_entry(rows: list[Holding], cash: Cash, accrued: float) -> dict[str, float]:
    """The amounts of one currency, in that currency. A future's daily result is in the cash already."""
    values = {
        name: sum((row.value for row in rows if ledger_class(row.contract) == kind), 0.0)
        for name, kind in LEDGER_VALUES.items()
    }
    return {
        "cashbalance": cash.balance,
        "settledcash": cash.balance if cash.settled is None else cash.settled,
        "interest": cash.interest,
        "dividends": cash.dividends,
        "netliquidationvalue": cash.balance + sum(values.values()) + accrued,
        "realizedpnl": sum(row.realized for row in rows),
        "unrealizedpnl": sum(row.unrealized for row in rows),
        "futuresonlypnl": sum(row.today for row in rows if row.contract.asset_class == "FUT"),
        **values,
    }


def ledger(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/ledger``: one entry per currency, and BASE with everything in base currency."""
    account = call.account(world)
    entries: dict[str, Any] = {}
    totals: dict[str, float] = defaultdict(float)
    for currency, rows in account.by_currency().items():
        cash = account.cash.get(currency, Cash(0.0))
        amounts = ledger_entry(rows, cash, account.accrued(cash))
        for name, amount in amounts.items():
            totals[name] += amount * account.rate(currency)
        entries[currency] = {**amounts, "exchangerate": account.rate(currency)}
        if currency == world.settings.no_rate:
            del entries[currency]["exchangerate"]
    entries["BASE"] = {**totals, "exchangerate": 1, "endofbundle": 1}
    return json_reply(
        {
            currency: {
                **{name: round(amount, 7 if name == "exchangerate" else 4) for name, amount in entry.items()},
                "acctcode": account.id, "currency": currency, "secondkey": currency, "key": "LedgerList",
                "timestamp": int(world.clock.now()), "sessionid": 1, "severity": 0,
            }
            for currency, entry in entries.items()
        }
    )  # fmt: skip


def split(rows: list[tuple[str, float]]) -> dict[str, dict[str, float]]:
    """Sums per name, long and short apart."""
    sides: dict[str, dict[str, float]] = {"long": {}, "short": {}}
    for name, amount in rows:
        if amount:
            side = sides["long" if amount > 0 else "short"]
            side[name] = round(side.get(name, 0.0) + amount, 4)
    return sides


def allocation_of(accounts: list[Account]) -> dict[str, Any]:
    """Values in base currency by asset class, sector and group; futures count with nothing."""
    rows: list[tuple[str, str, str, float]] = []
    cash = 0.0
    for account in accounts:
        cash += account.cash_total
        for held in account.holdings:
            if held.contract.counts:
                worth = held.value * account.rate(held.contract.currency)
                contract = held.contract
                rows.append((contract.asset_class, contract.sector or "Others", contract.group or "Others", worth))
    return {
        "assetClass": split([*((row[0], row[3]) for row in rows), ("CASH", cash)]),
        "sector": split([(row[1], row[3]) for row in rows]),
        "group": split([(row[2], row[3]) for row in rows]),
    }


def allocation(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/allocation``."""
    return json_reply(allocation_of([call.account(world)]))


def allocation_of_several(world: World, call: Call) -> Reply:
    """``POST /portfolio/allocation``."""
    found = [world.book.account(str(account_id)) for account_id in call.body().get("acctIds", [])]
    accounts = [account for account in found if account is not None]
    if not accounts or len(accounts) < len(found):
        return error("unknown", 500)
    return json_reply(allocation_of(accounts))


ROUTES = (
    Route("GET", "/portfolio/accounts", accounts, LOGIN),
    Route("GET", "/portfolio/subaccounts", subaccounts, LOGIN),
    Route("GET", "/portfolio/subaccounts2", subaccounts2, LOGIN),
    Route("GET", "/portfolio/{accountId}/meta", meta, PORTFOLIO_ACCOUNT),
    Route("GET", "/portfolio/{accountId}/ledger", ledger, PORTFOLIO_ACCOUNT),
    Route("GET", "/portfolio/{accountId}/allocation", allocation, PORTFOLIO_ACCOUNT),
    Route("POST", "/portfolio/allocation", allocation_of_several, PORTFOLIO),
)
