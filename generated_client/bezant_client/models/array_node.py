"""IBKR's ``ArrayNode``."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..model import Model


@define(kw_only=True, repr=False)
class ArrayNode(Model["Any"]):
    """IBKR's ``ArrayNode``."""

    additional_properties: dict[str, Any] = field(factory=dict)
