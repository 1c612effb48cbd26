"""IBKR's ``RepresentativeDetail``."""

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
class RepresentativeDetail(Model["Any"]):
    """IBKR's ``RepresentativeDetail``."""

    percentage: int | Unset = UNSET
    representative_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "percentage": ("percentage", INT),
        "representativeId": ("representative_id", TEXT),
    }
