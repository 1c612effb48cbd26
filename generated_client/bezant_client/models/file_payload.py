"""IBKR's ``FilePayload``."""

from __future__ import annotations

from ..declare import TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class FilePayload(OpenModel):
    """IBKR's ``FilePayload``."""

    data: str
    mime_type: str

    WIRE = Wire({"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)})
