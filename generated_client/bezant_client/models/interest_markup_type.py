"""IBKR's ``InterestMarkupType``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class InterestMarkupTypeCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``InterestMarkupType``."""

    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CAD = "CAD"
    JPY = "JPY"
    HKD = "HKD"
    AUD = "AUD"
    CHF = "CHF"
    MXN = "MXN"
    SEK = "SEK"
    NZD = "NZD"
    HUF = "HUF"
    CZK = "CZK"
    CNH = "CNH"
    DKK = "DKK"
    RUB = "RUB"
    ILS = "ILS"
    NOK = "NOK"
    SGD = "SGD"
    PLN = "PLN"
    ZAR = "ZAR"
    AED = "AED"
    KRW = "KRW"
    SAR = "SAR"
    TRY = "TRY"
    RON = "RON"
    BGN = "BGN"


@define(kw_only=True, repr=False)
class InterestMarkupType(OpenModel):
    """IBKR's ``InterestMarkupType``."""

    credit_markdown: float | Unset = UNSET
    currency: InterestMarkupTypeCurrency | Unset = UNSET
    debit_markup: float | Unset = UNSET
    ib_debit_markup: float | Unset = UNSET
    long_cfd_debit_markdown: float | Unset = UNSET
    long_fx_cfd_markdown: float | Unset = UNSET
    long_index_cfd_debit_markdown: float | Unset = UNSET
    short_cfd_credit_markdown: float | Unset = UNSET
    short_credit_markdown: float | Unset = UNSET
    short_fx_cfd_markup: float | Unset = UNSET
    short_index_cfd_credit_markdown: float | Unset = UNSET

    WIRE = Wire(
        {
            "creditMarkdown": ("credit_markdown", FLOAT),
            "currency": ("currency", Enumerated("InterestMarkupTypeCurrency")),
            "debitMarkup": ("debit_markup", FLOAT),
            "ibDebitMarkup": ("ib_debit_markup", FLOAT),
            "longCfdDebitMarkdown": ("long_cfd_debit_markdown", FLOAT),
            "longFxCfdMarkdown": ("long_fx_cfd_markdown", FLOAT),
            "longIndexCfdDebitMarkdown": ("long_index_cfd_debit_markdown", FLOAT),
            "shortCfdCreditMarkdown": ("short_cfd_credit_markdown", FLOAT),
            "shortCreditMarkdown": ("short_credit_markdown", FLOAT),
            "shortFxCfdMarkup": ("short_fx_cfd_markup", FLOAT),
            "shortIndexCfdCreditMarkdown": ("short_index_cfd_credit_markdown", FLOAT),
        }
    )
