"""Read an Interactive Brokers account, and never do anything else to it.

``Gateway`` and ``Settings`` are the way in for Python programs; the errors are in ``bezant_mcp.errors``. Importing this
package loads neither the MCP SDK nor the generated client.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bezant_mcp.errors import BezantError
    from bezant_mcp.gateway import Gateway, Reading
    from bezant_mcp.settings import Settings

__all__ = ["BezantError", "Gateway", "Reading", "Settings"]
HOMES = {"BezantError": "errors", "Gateway": "gateway", "Reading": "gateway", "Settings": "settings"}


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
