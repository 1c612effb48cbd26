"""IBKR's ``FilePayload``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT


@define(kw_only=True, repr=False)
class FilePayload(OpenModel):
    """IBKR's ``FilePayload``."""

    data: str
    mime_type: str

    WIRE: ClassVar[Wire] = {"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)}
