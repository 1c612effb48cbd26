"""Random walks for prices and accounts: the same figures for the same seed, for any day, without a memory of others."""

from datetime import date
from functools import lru_cache
from hashlib import blake2b
from math import sqrt

from bezant_mcp.simulator.world.book import Contract

# A walk is at zero at every multiple of this many steps.
BLOCK = 4096
# What one day moves the whole market by, as a standard deviation.
MARKET, MARKET_DAY = "market", 0.008
SP500 = ("SPDR S&P 500", "S&P 500", "VANGUARD S&P 500", "E-mini S&P 500")
# Class or kind -> share in the market's moves, and a day's own standard deviation.
MOVES: dict[str, tuple[float, float]] = {
    "BOND": (-0.1, 0.003), "BILL": (0.0, 0.0002), "CRYPTO": (0.0, 0.024), "FUT": (0.0, 0.013), "CMDTY": (0.0, 0.009),
    "CASH": (0.0, 0.0045), "FUND": (0.3, 0.002), "OPT": (0.0, 0.05), "FOP": (0.0, 0.05), "WAR": (0.0, 0.03),
    "ETF": (1.0, 0.002), "PREFERENCE": (0.2, 0.004), "STK": (1.0, 0.01),
}  # fmt: skip


@lru_cache(1 << 17)
def dice(key: str, place: int) -> float:
    """A number of about a normal distribution with deviation one, for one purpose."""
    eight = blake2b(f"{key} {place}".encode(), digest_size=8).digest()
    return (sum(eight) - 1020) / 209


@lru_cache(1 << 17)
def walk(key: str, place: int) -> float:
    """Where a random walk of steps with deviation one is at a place, found from its two neighbours twice as far off."""
    step = place & -place
    if place == 0 or step >= BLOCK:
        return 0.0
    return (walk(key, place - step) + walk(key, place + step)) / 2 + dice(key, place) * sqrt(step / 2)


def bridge(key: str, place: int, first: int, last: int) -> float:
    """The walk between two places at which it is zero."""
    way = (place - first) / (last - first)
    return walk(key, place) - walk(key, first) * (1 - way) - walk(key, last) * way


def weekdays(day: date) -> int:
    """How many weekdays there were up to a day; a weekend has the number of its Friday."""
    weeks, over = divmod(day.toordinal() - 1, 7)
    return weeks * 5 + min(over, 4)


def moves(contract: Contract) -> tuple[float, float]:
    """How far a contract moves in a day with the market, and by itself, as standard deviations."""
    if contract.name.startswith(SP500) and contract.asset_class in {"STK", "IND", "FUT"}:
        return MARKET_DAY, 0.0004
    share, own = MOVES.get(contract.asset_class, MOVES["STK"])
    if contract.asset_class == "STK":
        share, own = MOVES.get(contract.kind or "", (contract.beta or share, own))
    return share * MARKET_DAY, own


def place_of(contract: Contract, day: date) -> int:
    """The number of a day among those on which a contract trades."""
    return day.toordinal() if contract.asset_class == "CRYPTO" else weekdays(day)


def drift(contract: Contract, seed: int, place: int, first: int, last: int) -> float:
    """How far a contract is off the straight path between two places, as a logarithm; all listings of a name alike."""
    market, own = moves(contract)
    name = contract.name.partition("-")[0] if contract.asset_class in {"STK", "CFD"} else str(contract.conid)
    return market * bridge(f"{seed} {MARKET}", place, first, last) + own * bridge(f"{seed} {name}", place, first, last)
