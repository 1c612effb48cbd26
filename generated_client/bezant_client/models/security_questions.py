"""IBKR's ``SecurityQuestions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .details import Details
    from .security_questions_input_language import SecurityQuestionsInputLanguage


@define(kw_only=True, repr=False)
class SecurityQuestions(OpenModel):
    """IBKR's ``SecurityQuestions``."""

    details: list[Details] | Unset = UNSET
    input_language: SecurityQuestionsInputLanguage | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "details": ("details", ListOf(Object("Details"))),
        "inputLanguage": ("input_language", Enumerated("SecurityQuestionsInputLanguage")),
        "referenceUserName": ("reference_user_name", TEXT),
    }
