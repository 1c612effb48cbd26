"""IBKR's ``RegulatoryDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .regulatory_detail_code import RegulatoryDetailCode


@define(kw_only=True, repr=False)
class RegulatoryDetail(Model["Any"]):
    """IBKR's ``RegulatoryDetail``."""

    code: RegulatoryDetailCode | Unset = UNSET
    detail: str | Unset = UNSET
    details: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("RegulatoryDetailCode")),
        "detail": ("detail", TEXT),
        "details": ("details", TEXT),
        "externalIndividualId": ("external_individual_id", TEXT),
        "status": ("status", BOOL),
    }
