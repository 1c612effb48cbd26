"""IBKR's ``UnauthorizedAccessResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UnauthorizedAccessResponse(Model["Any"]):
    """IBKR's ``UnauthorizedAccessResponse``."""

    detail: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
    }
