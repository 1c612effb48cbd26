"""The 143 keys of a portfolio summary: which there are, and what they hold."""

from collections.abc import Iterator
from typing import Any

from bezant_mcp.simulator.world.book import Account

# Base key -> segments that it has ("" is the account as a whole).
ALL_SEGMENTS = ("", "-s", "-c", "-p")
MONEY: dict[tuple[str, ...], str] = {
    ALL_SEGMENTS: """
        accruedcash accrueddividend availablefunds billable equitywithloanvalue excessliquidity fullavailablefunds
        fullexcessliquidity fullinitmarginreq fullmaintmarginreq guarantee incentivecoupons indianstockhaircut
        initmarginreq lookaheadavailablefunds lookaheadexcessliquidity lookaheadinitmarginreq lookaheadmaintmarginreq
        maintmarginreq netliquidation pasharesvalue physicalcertificatevalue postexpirationexcess
        postexpirationmargin totalcashvalue totaldebitcardpendingcharges
    """,
    ("", "-s"): "grosspositionvalue previousdayequitywithloanvalue regtequity regtmargin sma",
    ("",): "buyingpower netliquidationuncertainty",
}
DAY = 86400
SEGMENT_TITLES = {"-s": "US Securities", "-c": "US Commodities", "-p": "Crypto at Paxos"}


def figures(account: Account) -> dict[str, float]:
    """The money keys that are not zero, in base currency."""
    value, maintenance = account.net_liquidation, account.maintenance_margin
    initial = round(maintenance * 1.1, 2)
    accrued = account.in_base((cash.interest, currency) for currency, cash in account.cash.items())
    dividends = account.in_base((cash.dividends, currency) for currency, cash in account.cash.items())
    table = {
        "netliquidation": value,
        "equitywithloanvalue": value,
        "regtequity": value,
        "previousdayequitywithloanvalue": value - account.today,
        "totalcashvalue": account.cash_total,
        "grosspositionvalue": account.gross_value,
        "accruedcash": accrued,
        "accrueddividend": dividends,
        "maintmarginreq": maintenance,
        "fullmaintmarginreq": maintenance,
        "lookaheadmaintmarginreq": maintenance,
        "initmarginreq": initial,
        "fullinitmarginreq": initial,
        "lookaheadinitmarginreq": initial,
        "regtmargin": account.gross_value / 2,
        "excessliquidity": value - maintenance,
        "fullexcessliquidity": value - maintenance,
        "lookaheadexcessliquidity": value - maintenance,
        "postexpirationexcess": value - maintenance,
        "availablefunds": value - initial,
        "fullavailablefunds": value - initial,
        "lookaheadavailablefunds": value - initial,
        "buyingpower": max(0.0, (value - initial) * 4),
        "sma": max(0.0, value - account.gross_value / 2),
    }
    return {key: round(amount, 2) for key, amount in table.items()}


def texts(account: Account, today: str, tonight: int) -> dict[str, str]:
    """The keys that hold text; ``tonight`` is when requirements change next, in seconds since 1970."""
    value = account.net_liquidation
    cushion = (value - account.maintenance_margin) / value if value else 0.0
    settled = f"{today}:{account.cash_total:.2f}"
    whole = {
        "accountcode": account.id,
        "accountready": "true",
        "accounttype": "INDIVIDUAL",
        "cushion": f"{cushion:.6f}",
        "highestseverity": "0",
        "depositoncredithold": "0.0",
        "nlvandmargininreview": "false",
        "whatifpmenabled": "true",
        "lookaheadnextchange": str(tonight),
        "leverage-s": f"{account.gross_value / value if value else 0.0:.2f}",
        "tradingtype-s": "STKNOPT",
        "daytradingstatus-s": "PASS",
    }
    days = ("", *(f"t+{number}" for number in range(1, 5)))
    return {
        **whole,
        **{f"daytradesremaining{day}": "-1" for day in days},
        **{f"segmenttitle{segment}": title for segment, title in SEGMENT_TITLES.items()},
        **{f"columnprio{segment}": str(number) for number, segment in enumerate(SEGMENT_TITLES, 1)},
        **{f"settledcashbydate{segment}": settled if segment in {"", "-s"} else "" for segment in ALL_SEGMENTS},
    }


def _money_keys() -> Iterator[tuple[str, str]]:
    for segments, names in MONEY.items():
        for name in names.split():
            for segment in segments:
                yield name, segment


def summary(account: Account, timestamp: int, today: str) -> dict[str, dict[str, Any]]:
    """The whole answer of ``/portfolio/{accountId}/summary``. Everything is in the securities segment."""
    amounts = figures(account)
    common = {"isNull": False, "timestamp": timestamp, "severity": 0}
    answer: dict[str, dict[str, Any]] = {}
    for name, segment in _money_keys():
        amount = amounts.get(name, 0.0) if segment in {"", "-s"} else 0.0
        answer[name + segment] = {"amount": amount, "currency": account.base, "value": None, **common}
    midnight = timestamp // 1000 // DAY * DAY + DAY
    for name, text in texts(account, today, midnight).items():
        answer[name] = {"amount": 0.0, "currency": None, "value": text, **common}
    return answer
