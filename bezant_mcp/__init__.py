"""Read an Interactive Brokers account, and never do anything else to it.

``Gateway`` is the way in for Python programs, and the functions named here ask it the usual questions; the errors are
in ``bezant_mcp.errors``. Importing this package loads neither the MCP SDK nor the generated client.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bezant_mcp.accounts import choose_account, fetch_accounts, fetch_positions, fetch_summary
    from bezant_mcp.errors import BezantError
    from bezant_mcp.gateway import Gateway, Reading
    from bezant_mcp.market.resolver import resolve, resolve_one
    from bezant_mcp.session import fetch_status, health, keep_alive, tickle
    from bezant_mcp.settings import Settings

__all__ = [
    "BezantError",
    "Gateway",
    "Reading",
    "Settings",
    "choose_account",
    "fetch_accounts",
    "fetch_positions",
    "fetch_status",
    "fetch_summary",
    "health",
    "keep_alive",
    "resolve",
    "resolve_one",
    "tickle",
]
HOMES = {
    "accounts": ("choose_account", "fetch_accounts", "fetch_positions", "fetch_summary"),
    "errors": ("BezantError",),
    "gateway": ("Gateway", "Reading"),
    "market.resolver": ("resolve", "resolve_one"),
    "session": ("fetch_status", "health", "keep_alive", "tickle"),
    "settings": ("Settings",),
}


def __getattr__(name: str) -> Any:
    home = next((home for home, names in HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return __all__
