"""IBKR's ``ArrayNode``."""

from __future__ import annotations

from attrs import define

from ..model import OpenModel


@define(kw_only=True, repr=False)
class ArrayNode(OpenModel):
    """IBKR's ``ArrayNode``."""
