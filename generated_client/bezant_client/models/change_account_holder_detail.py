"""IBKR's ``ChangeAccountHolderDetail``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
    from . import AssociatedIndividual, DocumentSubmission


class ChangeAccountHolderDetailInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``ChangeAccountHolderDetail``."""

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
class ChangeAccountHolderDetail(OpenModel):
    """IBKR's ``ChangeAccountHolderDetail``."""

    account_id: str | Unset = UNSET
    documents: DocumentSubmission | Unset = UNSET
    input_language: ChangeAccountHolderDetailInputLanguage | Unset = UNSET
    new_account_holder_details: list[AssociatedIndividual] | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", Object("DocumentSubmission")),
            "inputLanguage": ("input_language", Enumerated("ChangeAccountHolderDetailInputLanguage")),
            "newAccountHolderDetails": ("new_account_holder_details", ListOf(Object("AssociatedIndividual"))),
            "referenceUserName": ("reference_user_name", TEXT),
            "translation": ("translation", BOOL),
        }
    )
