"""IBKR's ``ArrayNode``."""

from __future__ import annotations

from ..declare import OpenModel, define


@define(kw_only=True, repr=False)
class ArrayNode(OpenModel):
    """IBKR's ``ArrayNode``."""
