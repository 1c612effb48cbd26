"""IBKR's ``SecurityQuestions``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Details


class SecurityQuestionsInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``SecurityQuestions``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class SecurityQuestions(OpenModel):
    """IBKR's ``SecurityQuestions``."""

    details: list[Details] | Unset = UNSET
    input_language: SecurityQuestionsInputLanguage | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "details": ("details", ListOf(Object("Details"))),
            "inputLanguage": ("input_language", Enumerated("SecurityQuestionsInputLanguage")),
            "referenceUserName": ("reference_user_name", TEXT),
        }
    )
