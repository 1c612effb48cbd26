"""IBKR's ``ProhibitedQuestionnaireDetail``."""

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
    from .prohibited_questionnaire_detail_code import ProhibitedQuestionnaireDetailCode


@define(kw_only=True, repr=False)
class ProhibitedQuestionnaireDetail(Model["Any"]):
    """IBKR's ``ProhibitedQuestionnaireDetail``."""

    code: ProhibitedQuestionnaireDetailCode | Unset = UNSET
    details: str | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("ProhibitedQuestionnaireDetailCode")),
        "details": ("details", TEXT),
        "status": ("status", BOOL),
    }
