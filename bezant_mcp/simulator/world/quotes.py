"""What each market data tag of a contract says, as a table from tag to text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bezant_mcp.simulator.world.book import Contract, Holding

NO_PRICES = ("N", "O", "i")


@dataclass(frozen=True, slots=True)
class Quote:
    """A contract at this moment, with the position in it if there is one. Prices as they are quoted."""

    contract: Contract
    held: Holding | None

    def price(self, amount: float) -> str:
        """A price as text: with thousands commas, in pence where the market quotes pence."""
        return f"{amount * self.contract.quote_factor:,.2f}"

    @property
    def tick(self) -> float:
        """Half of the spread."""
        return 0.01 / self.contract.quote_factor if self.contract.quoted_in_pence else 0.01

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
    "7293": lambda q: q.price(max(q.contract.price, q.contract.year_ago) * 1.02),
    "7294": lambda q: q.price(min(q.contract.price, q.contract.year_ago) * 0.98),
    "7308": lambda q: "" if q.contract.delta is None else f"{q.contract.delta:.3f}",
    "7309": lambda q: "" if q.contract.delta is None else "0.021",
    "7310": lambda q: "" if q.contract.delta is None else "-0.085",
    "7311": lambda q: "" if q.contract.delta is None else "0.160",
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
    if tag in PRICES and not quote.contract.availability.startswith(NO_PRICES):
        return PRICES[tag](quote)
    return None
