"""Endpoints that turn a symbol into contracts."""

from collections import defaultdict
from typing import Any

from bezant_mcp.simulator.api.contracts import month_code, secdef
from bezant_mcp.simulator.api.preconditions import BROKERAGE, LOGIN
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.world import World

MAX_CONIDS = 200
NO_CONID = 2_147_483_647  # what the header of bonds has for one
# What may be searched for, and the classes that are found then; of the rarer ones it is not known.
SEARCHABLE = {"STK": {"STK", "FUND", "CMDTY", "WAR", "IOPT"}, "IND": {"IND"}, "BOND": {"BOND"}}


def stocks(world: World, call: Call) -> Reply:
    """``/trsrv/stocks``: companies with their listings. An unknown symbol is missing, or has an empty list."""
    symbols = [symbol.strip().upper() for symbol in call.query.get("symbols", "").split(",") if symbol.strip()]
    if not symbols:
        return bad_request("symbols")
    answer: dict[str, list[dict[str, Any]]] = {}
    for symbol in symbols:
        found = [contract for contract in world.book.named(symbol) if contract.asset_class == "STK"]
        # Both were seen; the length of the symbol decides, so that one symbol always gives the same.
        if found or len(symbol) % 2:
            answer[symbol] = _companies(found)
    return json_reply(answer)


def _companies(contracts: list[Contract]) -> list[dict[str, Any]]:
    by_name: dict[str, list[Contract]] = defaultdict(list)
    for contract in _foreign_first(contracts):
        by_name[contract.name].append(contract)
    return [
        {
            "name": name,
            "chineseName": listings[0].chinese_name,
            "assetClass": "STK",
            "contracts": [
                {"conid": contract.conid, "exchange": contract.exchange, "isUS": contract.is_us}
                for contract in listings
            ],
        }
        for name, listings in by_name.items()
    ]


def _foreign_first(contracts: list[Contract]) -> list[Contract]:
    # The order of IBKR's lists means nothing; putting foreign listings first catches whoever takes the first.
    return sorted(contracts, key=lambda contract: contract.is_us)


def futures(world: World, call: Call) -> Reply:
    """``/trsrv/futures``: the contracts of each root, in no particular order."""
    answer: dict[str, list[dict[str, Any]]] = {}
    for root in call.query.get("symbols", "").upper().split(","):
        rows = [
            contract
            for contract in world.book.contracts.values()
            if contract.asset_class == "FUT" and contract.symbol == root.strip()
        ]
        if rows:
            answer[root.strip()] = [_future(contract) for contract in reversed(rows)]
    return json_reply(answer)


def _future(contract: Contract) -> dict[str, Any]:
    last_day = int(contract.last_day or contract.expiry or 0)
    return {
        "symbol": contract.symbol, "conid": contract.conid, "underlyingConid": contract.underlying,
        "expirationDate": int(contract.expiry or 0), "ltd": last_day,
        "shortFuturesCutOff": last_day, "longFuturesCutOff": last_day,
    }  # fmt: skip


def secdefs(world: World, call: Call) -> Reply:
    """``/trsrv/secdef``: definitions of up to 200 contracts; unknown ones are dropped, none at all is a 204."""
    conids = [text for text in call.query.get("conids", "").split(",") if text.strip().isdigit()]
    if not conids or len(conids) > MAX_CONIDS:
        return bad_request("conids")
    found = [world.book.contracts.get(int(text)) for text in conids]
    rows = [secdef(contract) for contract in found if contract is not None]
    return json_reply({"secdef": rows}) if rows else Reply(204)


def search(world: World, call: Call) -> Reply:
    """``/iserver/secdef/search``: listings of a symbol, ISIN or name; an error object or ``[]`` for none."""
    given: dict[str, Any] = {**call.query, **call.body()}
    symbol, by_name = str(given.get("symbol", "")), str(given.get("name", "")).lower() == "true"
    wanted = str(given.get("secType", "STK") or "STK")
    if not symbol or wanted not in SEARCHABLE:
        return bad_request("symbol")
    if by_name:
        found = [row for row in world.book.contracts.values() if symbol.upper() in row.name.upper()]
    else:
        found = world.book.named(symbol) or [row for row in world.book.contracts.values() if row.isin == symbol.upper()]
    found = [row for row in found if row.asset_class in SEARCHABLE[wanted]]
    if not found:
        # Both were seen; the length decides, so that one symbol always gives the same.
        return error(f"No symbol found for {symbol}", 200) if len(symbol) % 2 == 0 else json_reply([])
    if wanted == "BOND":
        return json_reply([_issuers(found)])
    if not by_name:
        world.warmth.searched.update(row.conid for row in found)
    return json_reply([_listing(world, row, by_name=by_name) for row in _foreign_first(found)])


def _issuers(bonds: list[Contract]) -> dict[str, Any]:
    """Bonds are found by their issuers, under one contract id that is none."""
    issuers = [{"id": f"e{row.conid}", "name": row.name} for row in bonds]
    nothing = dict.fromkeys(("companyName", "symbol", "description", "restricted", "fop", "opt", "war"))
    return {
        "issuers": issuers, "bondid": 1, "conid": str(NO_CONID), "companyHeader": "Corporate Fixed Income", **nothing,
        "sections": [{"secType": "BOND"}],
    }  # fmt: skip


def _listing(world: World, contract: Contract, *, by_name: bool) -> dict[str, Any]:
    chain = [row for row in world.book.contracts.values() if world.listed_under(row) == contract.conid]
    sections: list[dict[str, Any]] = [{"secType": contract.asset_class}]
    for kind in ("OPT", "FUT", "FOP"):
        rows = [row for row in chain if row.asset_class == kind]
        if months := list(dict.fromkeys(map(month_code, rows))):
            places = "SMART;AMEX;CBOE" if kind == "OPT" else rows[0].exchange
            sections.append({"secType": kind, "months": ";".join(months), "exchange": places})
    sections += [{"secType": "CFD", "conid": str(row.conid)} for row in chain if row.asset_class == "CFD"]
    row = {
        "conid": str(contract.conid), "companyHeader": f"{contract.name} - {contract.exchange}",
        "companyName": contract.name, "symbol": contract.symbol, "description": contract.exchange,
        "restricted": "IND" if contract.asset_class == "IND" else None, "sections": sections,
    }  # fmt: skip
    return row | {"secType": contract.asset_class} if by_name else row


ROUTES = (
    Route("GET", "/trsrv/stocks", stocks, LOGIN),
    Route("GET", "/trsrv/futures", futures, LOGIN),
    Route("GET", "/trsrv/secdef", secdefs, LOGIN),
    Route("GET", "/iserver/secdef/search", search, BROKERAGE),
    Route("POST", "/iserver/secdef/search", search, BROKERAGE),
)
