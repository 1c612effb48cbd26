"""IBKR's ``RegulatoryDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .regulatory_detail_code import RegulatoryDetailCode


@define(kw_only=True, repr=False)
class RegulatoryDetail(OpenModel):
    """IBKR's ``RegulatoryDetail``."""

    code: RegulatoryDetailCode | Unset = UNSET
    detail: str | Unset = UNSET
    details: str | Unset = UNSET
    external_individual_id: str | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("RegulatoryDetailCode")),
        "detail": ("detail", TEXT),
        "details": ("details", TEXT),
        "externalIndividualId": ("external_individual_id", TEXT),
        "status": ("status", BOOL),
    }
