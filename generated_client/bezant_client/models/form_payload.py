"""IBKR's ``FormPayload``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FormPayload(Model["Any"]):
    """IBKR's ``FormPayload``."""

    data: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", TEXT),
        "mimeType": ("mime_type", TEXT),
    }
