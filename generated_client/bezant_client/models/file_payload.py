"""IBKR's ``FilePayload``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)


@define(kw_only=True, repr=False)
class FilePayload(Model["Any"]):
    """IBKR's ``FilePayload``."""

    data: str
    mime_type: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", TEXT),
        "mimeType": ("mime_type", TEXT),
    }
