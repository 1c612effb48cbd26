"""IBKR's ``FormPayload``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class FormPayload(OpenModel):
    """IBKR's ``FormPayload``."""

    data: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET

    WIRE = Wire({"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)})
