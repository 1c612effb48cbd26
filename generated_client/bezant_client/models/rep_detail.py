"""IBKR's ``RepDetail``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RepDetail(OpenModel):
    """IBKR's ``RepDetail``."""

    percentage: int | Unset = UNSET
    rep_id: str | Unset = UNSET

    WIRE = Wire({"percentage": ("percentage", INT), "repId": ("rep_id", TEXT)})
