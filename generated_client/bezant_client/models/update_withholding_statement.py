"""IBKR's ``UpdateWithholdingStatement``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .update_withholding_statement_fatca_compliant_type import UpdateWithholdingStatementFatcaCompliantType


@define(kw_only=True, repr=False)
class UpdateWithholdingStatement(OpenModel):
    """IBKR's ``UpdateWithholdingStatement``."""

    account_id: str | Unset = UNSET
    cert_w8_imy: bool | Unset = UNSET
    effective_date: str | Unset = UNSET
    fatca_compliant_type: UpdateWithholdingStatementFatcaCompliantType | Unset = UNSET
    treaty_country: str | Unset = UNSET
    us_income_tax: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "certW8Imy": ("cert_w8_imy", BOOL),
        "effectiveDate": ("effective_date", TEXT),
        "fatcaCompliantType": ("fatca_compliant_type", Enumerated("UpdateWithholdingStatementFatcaCompliantType")),
        "treatyCountry": ("treaty_country", TEXT),
        "usIncomeTax": ("us_income_tax", BOOL),
    }
