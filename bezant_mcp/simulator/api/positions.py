"""Endpoints of positions: pages, thin and full rows, single contracts, the uncached list."""

from typing import Any

from bezant_mcp.simulator.api.contracts import definition, multiplier_of, strike_text
from bezant_mcp.simulator.api.preconditions import PORTFOLIO, PORTFOLIO_ACCOUNT
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, json_reply
from bezant_mcp.simulator.world.accounts import COMBOS
from bezant_mcp.simulator.world.book import Account, Holding
from bezant_mcp.simulator.world.world import World


def thin_row(account: Account, held: Holding) -> dict[str, Any]:
    """The 21 members that every row has."""
    contract = held.contract
    return {
        "acctId": account.id, "conid": contract.conid, "contractDesc": contract.label, "position": held.quantity,
        "mktPrice": contract.price, "mktValue": held.value, "currency": contract.currency,
        "avgCost": round(held.average_price * contract.multiplier, 6), "avgPrice": held.average_price,
        "realizedPnl": held.realized, "unrealizedPnl": held.unrealized, "exchs": None, "expiry": None,
        "putOrCall": None, "multiplier": None, "strike": 0.0, "exerciseStyle": None, "conExchMap": [],
        "assetClass": contract.asset_class, "undConid": 0, "model": held.model,
    }  # fmt: skip


def full_row(account: Account, held: Holding) -> dict[str, Any]:
    """A row with the contract's definition: 39, 40 or 43 members."""
    contract = held.contract
    return {
        **thin_row(account, held),
        "expiry": contract.expiry,
        "putOrCall": contract.right,
        "multiplier": multiplier_of(contract),
        "strike": strike_text(contract),
        "undConid": contract.underlying,
        **definition(contract),
        "pageSize": 100,
    }


def base_row(account: Account, held: Holding) -> dict[str, Any]:
    """A full row with the six amounts in base currency."""
    row, rate = full_row(account, held), account.rate(held.contract.currency)
    names = ("mktValue", "mktPrice", "avgCost", "avgPrice", "realizedPnl", "unrealizedPnl")
    return row | {f"base{name[0].upper()}{name[1:]}": round(row[name] * rate, 6) for name in names}


def row_as_served(world: World, account: Account, held: Holding, *, loaded: bool, call_number: int) -> dict[str, Any]:
    """The row in the shape that happens to come: thin until definitions are loaded, then unpredictable."""
    conid = held.contract.conid
    if not loaded or world.chance("thin", conid, call_number) < world.settings.thin_rate:
        return as_set(world, held, thin_row(account, held))
    row = (full_row if world.chance("base", conid) < 0.5 else base_row)(account, held)
    return as_set(world, held, row)


def as_set(world: World, held: Holding, row: dict[str, Any]) -> dict[str, Any]:
    """The row with what settings change about it: the page size that it names, and prices in pence."""
    if "pageSize" in row:
        row["pageSize"] = world.settings.page_size
    if world.settings.rows_in_pence:
        for name in ("mktPrice", "avgPrice", "avgCost"):
            row[name] = round(row[name] * held.contract.quote_factor, 6)
    return row


def definitions_loaded(world: World, account: Account) -> bool:
    """Whether this account's contract definitions are there; the first call starts loading them."""
    now = world.clock.now()
    since = world.warmth.secdef_since.setdefault(account.id, now)
    return now - since >= world.settings.secdef_seconds and now > since


def as_cached(world: World, account: Account) -> Account:
    """The account as the cache of positions has it: without later trades until it is dropped or too old."""
    now = world.clock.now()
    since, kept = world.warmth.positions_cache.get(account.id, (now, account))
    if now - since >= world.settings.cache_seconds:
        since, kept = now, account
    world.warmth.positions_cache[account.id] = since, kept
    return kept


# What `sort` may name; anything else sorts by name.
SORT_KEYS = {
    "name": lambda held: held.contract.label,
    "position": lambda held: held.quantity,
    "mktPrice": lambda held: held.contract.price,
    "mktValue": lambda held: held.value,
    "conid": lambda held: held.contract.conid,
    "avgCost": lambda held: held.average_price * held.contract.multiplier,
    "unrealizedPnl": lambda held: held.unrealized,
}


def in_order(account: Account, sort: str, direction: str) -> list[Holding]:
    """The holdings as they are paged; equal keys stay in the order of the book."""
    return sorted(account.holdings, key=SORT_KEYS.get(sort, SORT_KEYS["name"]), reverse=direction == "d")


def positions(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/positions/{pageId}``."""
    account = as_cached(world, call.account(world))
    if not call.params["pageId"].isdigit():
        return bad_request("pageId")
    page, size, query = int(call.params["pageId"]), world.settings.page_size, call.query
    number = world.warmth.positions_calls[account.id] = world.warmth.positions_calls.get(account.id, 0) + 1
    rows = in_order(account, query.get("sort", "name"), query.get("direction", "a"))
    if world.settings.shuffle_pages and page > 0 and len(rows) > page * size:
        # A trade between two pages: the last row of the page before moves to this one.
        rows[page * size - 1], rows[page * size] = rows[page * size], rows[page * size - 1]
    if world.settings.ignore_pages or ("sort" not in query and page * size >= len(rows)):
        page = 0  # without `sort` a page past the end is page 0 again
    loaded = definitions_loaded(world, account)
    shown = rows[page * size : (page + 1) * size]
    return json_reply([row_as_served(world, account, held, loaded=loaded, call_number=number) for held in shown])


def rows_of(account: Account, conid: int) -> list[Holding]:
    """All holdings of one contract: lots and models have rows of their own."""
    return [held for held in account.holdings if held.contract.conid == conid]


def position(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/position/{conid}``: one row, nothing at all when it is not held."""
    account = as_cached(world, call.account(world))
    found = rows_of(account, _number(call.params["conid"]))
    if not found:
        return Reply(200)
    loaded = definitions_loaded(world, account)
    return json_reply([as_set(world, held, (base_row if loaded else thin_row)(account, held)) for held in found])


def position_everywhere(world: World, call: Call) -> Reply:
    """``/portfolio/positions/{conid}``: rows of all accounts that hold it, the consolidated view among them."""
    conid = _number(call.params["conid"])
    answer = {}
    for account in (as_cached(world, account) for account in world.book.accounts):
        if found := rows_of(account, conid):
            rows = [(base_row if definitions_loaded(world, account) else thin_row)(account, held) for held in found]
            answer[account.id] = rows
            answer[f"{account.id}C"] = rows
    return json_reply(answer)


def uncached(world: World, call: Call) -> Reply:
    """``/portfolio2/{accountId}/positions``: all at once, with other names."""
    account = call.account(world)
    rows = in_order(account, call.query.get("sort", "name"), call.query.get("direction", "a"))
    return json_reply(
        [
            {
                "position": held.quantity, "conid": str(held.contract.conid),
                "avgCost": round(held.average_price * held.contract.multiplier, 6), "avgPrice": held.average_price,
                "currency": held.contract.currency, "description": held.contract.label, "isLastToLoq": False,
                "marketPrice": held.contract.price, "marketValue": held.value, "realizedPnl": held.realized,
                "unrealizedPnl": held.unrealized, "secType": held.contract.asset_class,
                "assetClass": held.contract.asset_class, "sector": held.contract.sector,
                "group": held.contract.group, "timestamp": int(world.clock.now()), "model": held.model,
            }
            for held in rows
        ]
    )  # fmt: skip


def combos(world: World, call: Call) -> Reply:
    """``/portfolio/{accountId}/combo/positions``: none at first, then what is held as one strategy."""
    account = call.account(world)
    if world.warmth.first_time(f"combos of {account.id}"):
        return json_reply([])
    held = [legs for legs in COMBOS if all(account.by_conid.get(conid) for conid, _ in legs)]
    return json_reply(
        [
            {
                "name": f"CP.CP{legs[0][0]:x}",
                "description": "".join(f"{ratio:+d}*{conid}" for conid, ratio in legs)[1:],
                "legs": [{"conid": str(conid), "ratio": ratio} for conid, ratio in legs],
                "positions": [thin_row(account, account.by_conid[conid]) for conid, _ in legs],
            }
            for legs in held
        ]
    )  # fmt: skip


def invalidate(world: World, call: Call) -> Reply:
    """``POST /portfolio/{accountId}/positions/invalidate``: the next call is fresh, and thin again."""
    world.warmth.secdef_since.pop(call.params["accountId"], None)
    world.warmth.positions_cache.pop(call.params["accountId"], None)
    return json_reply({"message": "success"})


def _number(text: str) -> int:
    return int(text) if text.isdigit() else -1


ROUTES = (
    Route("GET", "/portfolio/{accountId}/positions/{pageId}", positions, PORTFOLIO_ACCOUNT),
    Route("GET", "/portfolio/{accountId}/position/{conid}", position, PORTFOLIO_ACCOUNT),
    Route("GET", "/portfolio/positions/{conid}", position_everywhere, PORTFOLIO),
    Route("GET", "/portfolio2/{accountId}/positions", uncached, PORTFOLIO_ACCOUNT),
    Route("GET", "/portfolio/{accountId}/combo/positions", combos, PORTFOLIO_ACCOUNT),
    Route("POST", "/portfolio/{accountId}/positions/invalidate", invalidate, PORTFOLIO_ACCOUNT),
)
