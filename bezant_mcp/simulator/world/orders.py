"""Orders and fills of the awkward book, as data. Prices as they are quoted: pence where the market quotes pence."""

from dataclasses import dataclass

from bezant_mcp.simulator.world import contracts as c


@dataclass(frozen=True, slots=True)
class Order:
    """One order of today."""

    id: int
    conid: int
    side: str
    size: float
    kind: str
    price: str
    status: str
    tif: str = "CLOSE"
    filled: float = 0.0
    average: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill; several fills may belong to one order."""

    order_id: int
    conid: int
    side: str
    size: float
    price: float
    commission: str
    days_ago: int


ORDERS: tuple[Order, ...] = (
    Order(1101000001, c.AAPL, "BUY", 10, "Limit", "198.00", "Submitted"),
    Order(1101000002, c.VOD_LSE, "SELL", 5000, "Limit", "80.00", "Submitted", "GTC"),
    Order(1101000003, c.TSLA, "BUY", 40, "Stop", "275.00", "PreSubmitted", "GTC"),
    Order(1101000004, c.CLOSED, "SELL", 50, "Market", "", "Filled", filled=50.0, average="31.00"),
    Order(1101000005, c.MSFT, "BUY", 5, "Limit", "450.00", "Cancelled"),
    Order(1101000006, c.KO, "BUY", 10, "Limit", "60.00", "Inactive"),
)

# The shares of INTC had cost 28.59: 50 x (31.00 - 28.59) is today's realised 120.50.
FILLS: tuple[Fill, ...] = (
    Fill(1101000004, c.CLOSED, "S", 30, 31.0, "0.60", 0),
    Fill(1101000004, c.CLOSED, "S", 20, 31.0, "0.45", 0),
    Fill(1100900001, c.MSFT, "B", 3, 503.0, "0.35", 2),
    Fill(1100900001, c.MSFT, "B", 1, 503.5, "0.35", 2),
    Fill(1100900001, c.MSFT, "B", 1, 504.5, "0.30", 2),
    Fill(1100900002, c.SHEL_LSE, "B", 100, 2610.0, "3.00", 3),
    Fill(1100900003, c.option_conid(c.SPY, 0, 610.0, "P"), "S", 1, 9.0, "0.70", 4),
    Fill(1100900004, c.NESN, "S", 10, 91.0, "5.00", 6),
)
