"""What the snapshot of a share or bond says beside its price. Invented, and in forms that are likely, not seen."""

from collections.abc import Callable, Mapping

from bezant_mcp.simulator.world.book import Contract


def earnings_multiple(contract: Contract) -> float:
    """Years of earnings that a company costs; below zero for one that loses money."""
    years = 12 + contract.conid % 23
    return -years if contract.conid % 7 == 0 else years


def earnings(contract: Contract) -> float:
    """Earnings a share in the currency, to the cent."""
    return round(contract.price / earnings_multiple(contract), 2)


def worth(contract: Contract) -> str:
    """Market value of the company: with a letter for its scale."""
    value = contract.price * (contract.conid % 15 + 1) * 1e9
    return f"{value / 1e9:,.2f}B" if value >= 1e9 else f"{value / 1e6:.1f}M"


def of_company(text: Callable[[Contract], str]) -> Callable[[Contract], str]:
    """A text that only companies have: IBKR gives a fund no sector."""
    return lambda contract: text(contract) if contract.asset_class == "STK" and contract.sector else ""


def of_share(text: Callable[[Contract], str]) -> Callable[[Contract], str]:
    """A text that shares have, those of funds too."""
    return lambda contract: text(contract) if contract.asset_class == "STK" else ""


def of_bond(text: Callable[[Contract], str]) -> Callable[[Contract], str]:
    """A text that bonds and bills have."""
    return lambda contract: text(contract) if contract.asset_class in {"BOND", "BILL"} else ""


def percent_yield(contract: Contract, cheaper: float = 0.0) -> str:
    """What a bond yields in per cent at its price, or at a lower one."""
    return f"{4 + (100 - contract.price) / 8 + cheaper:.3f}%"


# Tag -> text, as in ``market_data``.
FUNDAMENTALS: Mapping[str, Callable[[Contract], str]] = {
    "7290": of_company(lambda c: f"{c.price / earnings(c):.2f}" if earnings(c) > 0 else ""),
    "7291": of_company(lambda c: f"{earnings(c):.2f}"),
    "7289": of_company(worth),
    "7282": of_share(lambda c: "45.3M" if c.conid % 2 else "812.5K"),
    "7087": lambda c: f"{14 + c.conid % 30}.5%",
    "7636": of_share(lambda c: "12.4M" if c.is_us else "340.0K"),
    "7637": of_share(lambda c: "0.25%" if c.is_us else "1.50%"),
    "7644": of_share(lambda _: "Easy"),
    "7683": of_company(lambda c: "Earnings" if c.earnings else ""),
    "7684": of_company(lambda c: c.earnings[:8]),
    "7685": lambda _: "",
    "7686": of_company(lambda c: c.earnings),
    "7687": lambda _: "",
    "7688": lambda _: "",
    "7689": lambda _: "",
    "7690": lambda _: "",
    "7697": lambda c: "2.1M" if c.asset_class == "FUT" else "",
    "7698": of_bond(percent_yield),
    "7699": of_bond(lambda c: percent_yield(c, 0.01)),
    "7720": of_bond(lambda c: percent_yield(c, -0.01)),
    "7704": of_bond(lambda c: "Sovereign" if c.symbol == "US-T" else "Corporate"),
    "7705": of_bond(lambda c: "" if c.symbol == "US-T" else "Senior Unsecured"),
    "7706": of_bond(lambda c: "Aa1/AA+" if c.symbol == "US-T" else "A1/A+"),
    "7707": lambda _: "",
    "7708": of_bond(lambda c: "US Treasury" if c.symbol == "US-T" else "US Corporate"),
    "7715": of_bond(lambda c: "20250815" if c.asset_class == "BOND" else ""),
}
