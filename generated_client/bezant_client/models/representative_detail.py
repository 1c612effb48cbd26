"""IBKR's ``RepresentativeDetail``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RepresentativeDetail(OpenModel):
    """IBKR's ``RepresentativeDetail``."""

    percentage: int | Unset = UNSET
    representative_id: str | Unset = UNSET

    WIRE = Wire({"percentage": ("percentage", INT), "representativeId": ("representative_id", TEXT)})
