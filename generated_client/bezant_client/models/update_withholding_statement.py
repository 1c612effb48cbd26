"""IBKR's ``UpdateWithholdingStatement``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class UpdateWithholdingStatementFatcaCompliantType(OpenStrEnum):
    """``fatcaCompliantType`` of IBKR's ``UpdateWithholdingStatement``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"


@define(kw_only=True, repr=False)
class UpdateWithholdingStatement(OpenModel):
    """IBKR's ``UpdateWithholdingStatement``."""

    account_id: str | Unset = UNSET
    cert_w8_imy: bool | Unset = UNSET
    effective_date: str | Unset = UNSET
    fatca_compliant_type: UpdateWithholdingStatementFatcaCompliantType | Unset = UNSET
    treaty_country: str | Unset = UNSET
    us_income_tax: bool | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "certW8Imy": ("cert_w8_imy", BOOL),
            "effectiveDate": ("effective_date", TEXT),
            "fatcaCompliantType": ("fatca_compliant_type", Enumerated("UpdateWithholdingStatementFatcaCompliantType")),
            "treatyCountry": ("treaty_country", TEXT),
            "usIncomeTax": ("us_income_tax", BOOL),
        }
    )
