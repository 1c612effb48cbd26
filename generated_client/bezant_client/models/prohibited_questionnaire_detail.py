"""IBKR's ``ProhibitedQuestionnaireDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .prohibited_questionnaire_detail_code import ProhibitedQuestionnaireDetailCode


@define(kw_only=True, repr=False)
class ProhibitedQuestionnaireDetail(OpenModel):
    """IBKR's ``ProhibitedQuestionnaireDetail``."""

    code: ProhibitedQuestionnaireDetailCode | Unset = UNSET
    details: str | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("ProhibitedQuestionnaireDetailCode")),
        "details": ("details", TEXT),
        "status": ("status", BOOL),
    }
