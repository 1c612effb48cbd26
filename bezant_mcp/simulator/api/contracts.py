"""How IBKR describes a contract: in position rows, definitions and details; trading rules and option chains."""

from typing import Any

from bezant_mcp.simulator.api.preconditions import BROKERAGE, LOGIN
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error_with_status, json_reply
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.world import World

CENT = [{"lowerEdge": 0.0, "increment": 0.01}]
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def definition(contract: Contract) -> dict[str, Any]:
    """The members that a full position row has in addition to a thin one, as one table."""
    is_option = contract.asset_class in {"OPT", "FOP"}
    extras: dict[str, Any] = {
        "incrementRules": CENT,
        # A share that is quoted in pence is shown with its price a hundred times as high.
        "displayRule": {
            "magnification": 2 if contract.quoted_in_pence else 0,
            "displayRuleStep": [{"decimalDigits": contract.decimals, "lowerEdge": 0.0, "wholeDigits": 4}],
        },
        "time": 7,
        "chineseName": contract.chinese_name or "",
        "allExchanges": ",".join(dict.fromkeys((contract.exchange, "SMART"))),
        "listingExchange": contract.exchange,
        "countryCode": contract.country,
        "name": contract.name,
        "lastTradingDay": contract.last_day or contract.expiry,
        "group": contract.group,
        "sector": contract.sector,
        "sectorGroup": contract.category,
        "ticker": contract.symbol,
        "type": contract.kind or "",
        "hasOptions": contract.has_options,
        "fullName": contract.label,
        "isUS": contract.is_us,
        "isEventContract": contract.is_event,
    }
    if contract.asset_class == "CRYPTO":
        del extras["isUS"]
    if is_option:
        extras |= {"undComp": contract.name, "undSym": contract.underlying_symbol, "crossCurrency": False}
    return extras


def strike_text(contract: Contract) -> str:
    """The strike as full rows and ``/trsrv`` write it."""
    return f"{contract.strike:g}"


def multiplier_of(contract: Contract) -> float:
    """The multiplier as full rows write it: zero for what has none."""
    return 0.0 if contract.multiplier == 1.0 else contract.multiplier


def secdef(contract: Contract) -> dict[str, Any]:
    """One contract as ``/trsrv/secdef`` describes it; ``crossCurrency`` is known in position rows only."""
    described = definition(contract)
    described.pop("crossCurrency", None)
    return {
        "conid": contract.conid,
        "currency": contract.currency,
        "assetClass": contract.asset_class,
        "expiry": contract.expiry,
        "putOrCall": contract.right,
        "strike": strike_text(contract),
        "undConid": contract.underlying,
        "multiplier": multiplier_of(contract),
        **described,
    }


def month_code(contract: Contract) -> str:
    """The month of an expiry as searches and strikes write it: ``JAN27``."""
    expiry = contract.expiry or "00000100"
    return f"{MONTHS[int(expiry[4:6]) - 1]}{expiry[2:4]}"


def _contract(world: World, conid: object) -> Contract | None:
    text = str(conid)
    return world.book.contracts.get(int(text)) if text.isdigit() else None


def details(contract: Contract) -> dict[str, Any]:
    """A contract in the snake case of ``/iserver/contract/{conid}/info``."""
    derivative = contract.asset_class in {"OPT", "FUT", "FOP"}
    answer: dict[str, Any] = {
        "cfi_code": "", "symbol": contract.symbol, "cusip": None,
        "expiry_full": contract.expiry, "con_id": contract.conid, "maturity_date": contract.expiry,
        "industry": contract.group, "category": contract.category, "instrument_type": contract.asset_class,
        "trading_class": contract.trading_class or contract.symbol, "valid_exchanges": f"SMART,{contract.exchange}",
        "allow_sell_long": False,
        "is_zero_commission_security": False, "local_symbol": contract.label, "contract_clarification_type": None,
        "classifier": None, "currency": contract.currency, "text": None, "underlying_con_id": contract.underlying,
        "r_t_h": True, "multiplier": f"{contract.multiplier:g}" if derivative else None, "underlying_issuer": None,
        "contract_month": month_code(contract) if derivative else None, "company_name": contract.name,
        "smart_available": True, "exchange": "SMART", "has_related_contracts": contract.has_options,
    }  # fmt: skip
    if contract.kind == "ETF":
        del answer["industry"], answer["category"]
    if contract.right:
        answer |= {"strike": strike_text(contract), "right": "CALL" if contract.right == "C" else "PUT"}
    return answer


def trading_rules(world: World, contract: Contract) -> dict[str, Any]:
    """How the contract may be traded; ``priceMagnifier`` 100 means that quotes are in pence or cents."""
    return {
        "algoEligible": True, "overnightEligible": contract.is_us, "costReport": False,
        "canTradeAcctIds": [account.id for account in world.book.accounts], "error": None,
        "orderTypes": ["limit", "midprice", "market", "stop"], "ibAlgoTypes": ["limit", "stop_limit"],
        "fraqTypes": ["limit", "market"], "forceOrderPreview": False, "cqtTypes": ["limit", "market"],
        "orderDefaults": {"LMT": {"LP": f"{contract.price * contract.quote_factor:.2f}"}, "MKT": {}},
        "orderTypesOutside": ["limit"], "defaultSize": 100, "cashSize": 0.0, "sizeIncrement": 1,
        "tifTypes": ["GTC/o,a", "DAY/o,a"], "tifDefaults": {"TIF": "DAY", "SIZE": "100.00"},
        "limitPrice": contract.price * contract.quote_factor, "stopprice": None, "preview": True,
        "displaySize": None, "fraqInt": 4, "cashCcy": contract.currency, "cashQtyIncr": 500.0,
        "priceMagnifier": int(contract.quote_factor) if contract.quote_factor != 1 else None, "negativeCapable": False,
        "incrementType": 1,
        "incrementRules": CENT, "hasSecondary": True, "modTypes": ["LMT"], "increment": 0.01, "incrementDigits": 2,
        "allOrNoneEligible": False,
    }  # fmt: skip


def info(world: World, call: Call) -> Reply:
    """``/iserver/contract/{conid}/info``."""
    contract = _contract(world, call.params["conid"])
    return json_reply(details(contract)) if contract else bad_request("conid")


def info_and_rules(world: World, call: Call) -> Reply:
    """``/iserver/contract/{conid}/info-and-rules``."""
    contract = _contract(world, call.params["conid"])
    if contract is None:
        return bad_request("conid")
    return json_reply({**details(contract), "rules": trading_rules(world, contract)})


def rules(world: World, call: Call) -> Reply:
    """``POST /iserver/contract/rules``."""
    contract = _contract(world, call.body().get("conid"))
    return json_reply(trading_rules(world, contract)) if contract else bad_request("conid")


def algos(world: World, call: Call) -> Reply:
    """``/iserver/contract/{conid}/algos``."""
    if _contract(world, call.params["conid"]) is None:
        return error_with_status("Service unavailable", 503)
    return json_reply({"algos": [{"name": "Adaptive", "id": "Adaptive"}, {"name": "VWAP", "id": "Vwap"}]})


def _chain(world: World, call: Call) -> list[Contract] | None:
    """The derivatives that a chain call asks for; None when its arguments do not fit."""
    query = call.query
    underlying = _contract(world, query.get("conid", ""))
    kind = query.get("sectype") or query.get("secType")
    if underlying is None or kind is None:
        return None
    return [
        row
        for row in world.book.contracts.values()
        if row.asset_class == kind
        and world.listed_under(row) == underlying.conid
        and month_code(row) == query.get("month")
    ]


def strikes(world: World, call: Call) -> Reply:
    """``/iserver/secdef/strikes``: both lists empty without a search for the symbol before, or in a wrong month."""
    chain = _chain(world, call)
    if chain is None:
        return bad_request("conid or sectype")
    if int(call.query["conid"]) not in world.warmth.searched:
        chain = []
    return json_reply(
        {
            name: sorted({row.strike for row in chain if row.right == right})
            for name, right in (("call", "C"), ("put", "P"))
        }
    )


def secdef_info(world: World, call: Call) -> Reply:
    """``/iserver/secdef/info``: one row per expiry of the month."""
    query = call.query
    if (query.get("sectype") or query.get("secType")) in {"STK", "IND"}:
        found = _contract(world, query.get("conid", ""))
        return json_reply([_plain_row(found)]) if found else bad_request("conid")
    if (query.get("sectype") or query.get("secType")) == "BOND":
        bonds = [row for row in world.book.contracts.values() if query.get("issuerId") == f"e{row.conid}"]
        return json_reply([_chain_row(row) for row in bonds]) if bonds else bad_request("issuerId")
    chain = _chain(world, call)
    # As for strikes, the symbol is searched for first.
    if not chain or int(query["conid"]) not in world.warmth.searched:
        return bad_request("month")
    try:
        strike = float(query["strike"]) if "strike" in query else None
    except ValueError:
        return bad_request("strike")
    rows = [
        row for row in chain if (strike is None or row.strike == strike) and query.get("right", row.right) == row.right
    ]
    return json_reply([_chain_row(row) for row in rows]) if rows else bad_request("strike or right")


def _chain_row(row: Contract) -> dict[str, Any]:
    return {
        "conid": row.conid, "symbol": row.symbol, "secType": row.asset_class, "exchange": "SMART",
        "listingExchange": None, "right": row.right or "?", "strike": row.strike, "currency": row.currency,
        "cusip": None, "coupon": "No Coupon", "desc1": row.symbol,
        "desc2": row.label + " (AM)" * bool(row.last_day), "maturityDate": row.last_day or row.expiry,
        "multiplier": f"{row.multiplier:g}", "tradingClass": row.trading_class or row.symbol,
        "validExchanges": "SMART,AMEX,CBOE",
    }  # fmt: skip


def _plain_row(row: Contract) -> dict[str, Any]:
    return {
        "conid": row.conid, "ticker": row.symbol, "secType": row.asset_class, "listingExchange": row.exchange,
        "exchange": "SMART", "companyName": row.name, "currency": row.currency, "validExchanges": "SMART",
        "priceRendering": None, "maturityDate": None, "right": "?", "strike": 0,
    }  # fmt: skip


def bond_filters(world: World, call: Call) -> Reply:
    """``/iserver/secdef/bond-filters``."""
    options = [{"text": "Aug 2035", "value": "203508"}]
    return json_reply({"bondFilters": [{"displayText": "Maturity Date", "columnId": 27, "options": options}]})


def all_conids(world: World, call: Call) -> Reply:
    """``/trsrv/all-conids``: every share of one exchange."""
    exchange = call.query.get("exchange", "")
    rows = [row for row in world.book.contracts.values() if row.exchange == exchange and row.asset_class == "STK"]
    return json_reply([{"ticker": row.symbol, "conid": row.conid, "exchange": exchange} for row in rows])


ROUTES = (
    Route("GET", "/iserver/contract/{conid}/info", info, BROKERAGE),
    Route("GET", "/iserver/contract/{conid}/info-and-rules", info_and_rules, BROKERAGE),
    Route("POST", "/iserver/contract/rules", rules, BROKERAGE),
    Route("GET", "/iserver/contract/{conid}/algos", algos, BROKERAGE),
    Route("GET", "/iserver/secdef/strikes", strikes, BROKERAGE),
    Route("GET", "/iserver/secdef/info", secdef_info, BROKERAGE),
    Route("GET", "/iserver/secdef/bond-filters", bond_filters, BROKERAGE),
    Route("GET", "/trsrv/all-conids", all_conids, LOGIN),
)
