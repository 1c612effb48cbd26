"""IBKR's ``UpdateW8BEN``."""

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
    from . import Document, TaxPayerDetails


class UpdateW8BENInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``UpdateW8BEN``."""

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
class UpdateW8BEN(OpenModel):
    """IBKR's ``UpdateW8BEN``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    input_language: UpdateW8BENInputLanguage | Unset = UNSET
    tax_payer_details: TaxPayerDetails | Unset = UNSET
    translation: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documents": ("documents", ListOf(Object("Document"))),
            "inputLanguage": ("input_language", Enumerated("UpdateW8BENInputLanguage")),
            "taxPayerDetails": ("tax_payer_details", Object("TaxPayerDetails")),
            "translation": ("translation", BOOL),
        }
    )
