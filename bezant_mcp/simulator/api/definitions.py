"""How IBKR describes a contract: in position rows, and in the answers of ``/trsrv``."""

from typing import Any

from bezant_mcp.simulator.world.book import Contract

CENT = [{"lowerEdge": 0.0, "increment": 0.01}]


def definition(contract: Contract) -> dict[str, Any]:
    """The members that a full position row has in addition to a thin one, as one table."""
    is_option = contract.asset_class == "OPT"
    extras: dict[str, Any] = {
        "incrementRules": CENT,
        # A share that is quoted in pence is shown with its price a hundred times as high.
        "displayRule": {
            "magnification": 2 if contract.quoted_in_pence else 0,
            "displayRuleStep": [{"decimalDigits": 2, "lowerEdge": 0.0, "wholeDigits": 4}],
        },
        "time": 7,
        "chineseName": contract.chinese_name or "",
        "allExchanges": ",".join(dict.fromkeys((contract.exchange, "SMART"))),
        "listingExchange": contract.exchange,
        "countryCode": contract.country,
        "name": contract.name,
        "lastTradingDay": contract.expiry,
        "group": contract.group,
        "sector": contract.sector,
        "sectorGroup": contract.category,
        "ticker": contract.symbol,
        "type": contract.kind or "",
        "hasOptions": contract.has_options,
        "fullName": contract.label,
        "isUS": contract.is_us,
        "isEventContract": False,
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
