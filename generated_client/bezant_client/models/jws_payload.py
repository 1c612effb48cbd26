"""IBKR's ``JwsPayload``."""

from __future__ import annotations

from ..declare import OpenModel, define


@define(kw_only=True, repr=False)
class JwsPayload(OpenModel):
    """IBKR's ``JwsPayload``."""
