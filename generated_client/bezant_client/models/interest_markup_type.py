"""IBKR's ``InterestMarkupType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .interest_markup_type_currency import InterestMarkupTypeCurrency


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

    WIRE: ClassVar[Wire] = {
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
