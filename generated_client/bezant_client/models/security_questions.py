"""IBKR's ``SecurityQuestions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .details import Details
    from .security_questions_input_language import SecurityQuestionsInputLanguage


@define(kw_only=True, repr=False)
class SecurityQuestions(Model["Any"]):
    """IBKR's ``SecurityQuestions``."""

    details: list[Details] | Unset = UNSET
    input_language: SecurityQuestionsInputLanguage | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "details": ("details", ListOf(Object("Details"))),
        "inputLanguage": ("input_language", Enumerated("SecurityQuestionsInputLanguage")),
        "referenceUserName": ("reference_user_name", TEXT),
    }
