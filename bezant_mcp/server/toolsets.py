"""The tool sets: the module that holds each, and the tools of those that are switched on.

A module ``tools_<topic>`` has a tuple ``TOOLS`` of (function, title). Signature is the input schema, docstring the
description, return type the output.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

Tool = tuple[Callable[..., Any], str]
# Served to everyone; a set that nobody asked for is not even loaded.
TOOLSETS = {
    "core": "bezant_mcp.server.tools_core",
    "money": "bezant_mcp.server.tools_money",
    "market": "bezant_mcp.server.tools_market",
    "activity": "bezant_mcp.server.tools_activity",
}
# Served to those who ask for them; the names are OPTIONAL_TOOLSETS of the settings.
OPTIONAL = {
    "research": "bezant_mcp.server.tools_research",
    "personal": "bezant_mcp.server.tools_personal",
    "history": "bezant_mcp.server.tools_history",
}


def tools_of(optional: Iterable[str] = ()) -> list[Tool]:
    """The default tools, and those of the optional sets that are named."""
    modules = [*TOOLSETS.values(), *(OPTIONAL[name] for name in optional)]
    return [tool for module in modules for tool in import_module(module).TOOLS]
