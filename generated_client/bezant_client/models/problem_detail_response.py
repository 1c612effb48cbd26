"""IBKR's ``ProblemDetailResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ProblemDetailResponse(Model["Any"]):
    """IBKR's ``ProblemDetailResponse``."""

    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "instance": ("instance", TEXT),
        "status": ("status", INT),
        "title": ("title", TEXT),
        "type": ("type_", TEXT),
    }
