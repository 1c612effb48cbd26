"""IBKR's ``JwsPayload``."""

from __future__ import annotations

from attrs import define

from ..model import OpenModel


@define(kw_only=True, repr=False)
class JwsPayload(OpenModel):
    """IBKR's ``JwsPayload``."""
