"""Endpoints of market data: what each tag of a contract says, snapshots with their preflight, streams."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from bezant_mcp.simulator.api.fundamentals import FUNDAMENTALS
from bezant_mcp.simulator.api.greeks import greeks_of
from bezant_mcp.simulator.api.preconditions import BROKERAGE, ORDERS
from bezant_mcp.simulator.api.price_history import year_range
from bezant_mcp.simulator.api.routes import Call, Route
from bezant_mcp.simulator.messages import Reply, bad_request, error, json_reply
from bezant_mcp.simulator.world.book import Contract, Holding
from bezant_mcp.simulator.world.world import World

NO_PRICES = ("N", "O", "i")


@dataclass(frozen=True, slots=True)
class Quote:
    """A contract at this moment, with the position in it if there is one. Prices as they are quoted.

    Attributes:
        year: Tells the lowest and the highest price of a year.
    """

    contract: Contract
    held: Holding | None
    greeks: Mapping[str, str]
    year: Callable[[], tuple[float, float]]

    def price(self, amount: float) -> str:
        """A price as text: with thousands commas, in pence where the market quotes pence."""
        return f"{amount * self.contract.quote_factor:,.{self.contract.decimals}f}"

    @property
    def tick(self) -> float:
        """Half of the spread."""
        return float(10**-self.contract.decimals) / self.contract.quote_factor

    @property
    def trades_now(self) -> bool:
        """Whether there are bids and offers: not while halted, not before the first trade of the day."""
        return not self.contract.last_prefix

    @property
    def change(self) -> float:
        """Change against the previous close."""
        return self.contract.price - self.contract.previous

    def of_position(self, amount: Callable[[Holding], float]) -> str:
        """A figure of the position; empty text when there is none."""
        return f"{amount(self.held):,.2f}" if self.held else ""


def _volume(quote: Quote) -> str:
    shares = 1_200_000 if quote.contract.conid % 2 else 84_300
    return f"{shares / 1e6:.1f}M" if shares >= 1e6 else f"{shares / 1e3:.1f}K"


def _yield(contract: Contract) -> str:
    return f"{contract.dividend * 4 / contract.price * 100:.2f}%" if contract.dividend else ""


# Tag -> text. An empty text is what IBKR sends for "nothing to say"; a tag in no table never comes.
PRICES: Mapping[str, Callable[[Quote], str]] = {
    "31": lambda q: q.contract.last_prefix + q.price(q.contract.price),
    "84": lambda q: q.price(q.contract.price - q.tick) if q.trades_now else "",
    "86": lambda q: q.price(q.contract.price + q.tick) if q.trades_now else "",
    "85": lambda q: "300" if q.trades_now else "",
    "88": lambda q: "200" if q.trades_now else "",
    "70": lambda q: q.price(max(q.contract.price, q.contract.previous) * 1.005),
    "71": lambda q: q.price(min(q.contract.price, q.contract.previous) * 0.995),
    "82": lambda q: f"{q.change * q.contract.quote_factor:+.2f}".removeprefix("+"),
    "83": lambda q: f"{q.change / q.contract.previous * 100:.2f}%",
    "87": _volume,
    "7059": lambda q: "100",
    "7295": lambda q: q.price(q.contract.previous),
    "7296": lambda q: q.price(q.contract.price),
    "7635": lambda q: q.price(q.contract.price),
    "7741": lambda q: q.price(q.contract.previous),
    "7762": lambda q: "1200000" if q.contract.conid % 2 else "84300",
    "7293": lambda q: q.price(q.year()[1]),
    "7294": lambda q: q.price(q.year()[0]),
    "7308": lambda q: q.greeks["7308"],
    "7309": lambda q: q.greeks["7309"],
    "7310": lambda q: q.greeks["7310"],
    "7311": lambda q: q.greeks["7311"],
    "7633": lambda q: "" if q.contract.delta is None else "28.5%",
    "7638": lambda q: "" if q.contract.delta is None else "4.1K",
    "7283": lambda q: "24.1%" if q.contract.has_options else "",
    "73": lambda q: q.of_position(lambda held: held.value),
    "75": lambda q: q.of_position(lambda held: held.unrealized),
    "77": lambda q: q.of_position(lambda held: held.unrealized),
    "78": lambda q: q.of_position(lambda held: held.today),
    "7920": lambda q: str(q.held.today) if q.held else "",
}
FACTS: Mapping[str, Callable[[Quote], str]] = {
    "55": lambda q: q.contract.symbol,
    "6004": lambda q: q.contract.exchange,
    "6008": lambda q: str(q.contract.conid),
    "6070": lambda q: q.contract.asset_class,
    "6457": lambda q: str(q.contract.underlying) if q.contract.underlying else "",
    "6509": lambda q: q.contract.availability,
    "7051": lambda q: q.contract.name,
    "7219": lambda q: q.contract.label,
    "7220": lambda q: q.contract.exchange,
    "7221": lambda q: q.contract.exchange,
    "7184": lambda q: "1",
    "7280": lambda q: q.contract.group or "",
    "7281": lambda q: q.contract.category or "",
    "7286": lambda q: f"{q.contract.dividend:.4f}" if q.contract.dividend else "",
    "7287": lambda q: _yield(q.contract),
    "7288": lambda q: q.contract.ex_date,
    "7671": lambda q: f"{q.contract.dividend * 4:.4f}" if q.contract.dividend else "",
    "7672": lambda q: f"{q.contract.dividend * 4:.4f}" if q.contract.dividend else "",
    "7718": lambda q: "" if q.contract.beta is None else f"{q.contract.beta:.2f}",
    "74": lambda q: f"{q.held.average_price:,.2f}" if q.held else "",
    "76": lambda q: f"{q.held.quantity:,g}" if q.held else "",
    "201": lambda q: q.contract.right or "",
    "7714": lambda q: q.contract.expiry or "",
}


def text_of(quote: Quote, tag: str) -> str | None:
    """The text of one tag, or None when the tag never comes for this contract."""
    if tag in FACTS:
        return FACTS[tag](quote)
    if tag in FUNDAMENTALS:
        return FUNDAMENTALS[tag](quote.contract)
    if tag in PRICES and not quote.contract.availability.startswith(NO_PRICES):
        return PRICES[tag](quote)
    return None


MAX_CONIDS, MAX_FIELDS = 100, 50
SLOW_TAG = 7000
CONID_EX = re.compile(r"^(\d+)(@[A-Z0-9]+)?$")


def snapshot(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/snapshot``: subscribes on the first call, fills up step by step on the next ones."""
    wanted = [text.strip() for text in call.query.get("conids", "").split(",") if text.strip()]
    tags = [text.strip() for text in call.query.get("fields", "").split(",") if text.strip()]
    if not wanted or not all(CONID_EX.match(text) for text in wanted):
        return bad_request("conids")
    if len(wanted) > MAX_CONIDS or len(tags) > MAX_FIELDS:
        return bad_request("too many conids or fields")
    return json_reply([_row(world, conid_ex, tags) for conid_ex in wanted])


def _row(world: World, conid_ex: str, tags: list[str]) -> dict[str, Any]:
    conid = int(conid_ex.partition("@")[0])
    row: dict[str, Any] = {"conidEx": conid_ex, "conid": conid}
    contract = world.book.contracts.get(conid)
    # Derivatives have no data before their underlying was searched for in this session.
    if contract is None or (contract.underlying and not _is_searched(world, contract.underlying)):
        return row
    if conid not in world.warmth.quotes and len(world.warmth.quotes) >= world.settings.lines:
        return row
    calls = world.warmth.quotes.setdefault(conid, {})
    if contract.asset_class == world.settings.unsubscribed:
        contract = replace(contract, availability="N")
    year = cache(partial(year_range, contract, world.clock.moment(), world.seed))  # two fields ask for it
    quote = Quote(contract, _holding(world, conid), greeks_of(world, contract), year)
    for tag in tags:
        before = calls.get(tag, 0)
        calls[tag] = before + 1
        needed = world.settings.quote_steps if tag.isdigit() and int(tag) >= SLOW_TAG else 1
        text = text_of(quote, tag) if before >= needed else None
        if text is not None:
            row[tag] = text
    if len(row) > 2:
        row |= {"_updated": world.now_ms(), "server_id": "q0", "6119": "q0", "6509": contract.availability}
    return row


def _is_searched(world: World, conid: int) -> bool:
    """Whether this contract was, or what it stands on: the index of the future of an option."""
    contract = world.book.contracts.get(conid)
    return conid in world.warmth.searched or bool(
        contract and contract.underlying and _is_searched(world, contract.underlying)
    )


def _holding(world: World, conid: int) -> Holding | None:
    return next((held for account in world.book.accounts if (held := account.by_conid.get(conid))), None)


def unsubscribe(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/unsubscribe``: closes one stream."""
    conid = str(call.body().get("conid", ""))
    known = world.warmth.quotes.pop(int(conid) if conid.isdigit() else -1, None)
    return error("unknown", 500) if known is None else json_reply({"success": True})


def unsubscribe_all(world: World, call: Call) -> Reply:
    """``/iserver/marketdata/unsubscribeall``: closes every stream."""
    world.warmth.quotes.clear()
    return json_reply({"unsubscribed": True})


def withdrawn(world: World, call: Call) -> Reply:
    """``/md/regsnapshot``: cost money, and is gone."""
    return Reply(404)


ROUTES = (
    Route("GET", "/iserver/marketdata/snapshot", snapshot, ORDERS),
    Route("POST", "/iserver/marketdata/unsubscribe", unsubscribe, BROKERAGE),
    Route("GET", "/iserver/marketdata/unsubscribeall", unsubscribe_all, BROKERAGE),
    Route("GET", "/md/regsnapshot", withdrawn, BROKERAGE),
)
