"""IBKR's ``WithholdingStatementType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class WithholdingStatementTypeFatcaCompliantType(OpenStrEnum):
    """``fatcaCompliantType`` of IBKR's ``WithholdingStatementType``."""

    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"


@define(kw_only=True, repr=False)
class WithholdingStatementType(OpenModel):
    """IBKR's ``WithholdingStatementType``."""

    account_id: str | Unset = UNSET
    corporation: bool | Unset = UNSET
    dividend_rate: float | Unset = UNSET
    eci_rate: float | Unset = UNSET
    effective_date: str | Unset = UNSET
    fatca_compliant_type: WithholdingStatementTypeFatcaCompliantType | Unset = UNSET
    flow_through: bool | Unset = UNSET
    interest_rate: float | Unset = UNSET
    treaty_country: str | Unset = UNSET
    us_backup_withholding: bool | Unset = UNSET
    us_other_rate: float | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "corporation": ("corporation", BOOL),
            "dividendRate": ("dividend_rate", FLOAT),
            "eciRate": ("eci_rate", FLOAT),
            "effectiveDate": ("effective_date", TEXT),
            "fatcaCompliantType": ("fatca_compliant_type", Enumerated("WithholdingStatementTypeFatcaCompliantType")),
            "flowThrough": ("flow_through", BOOL),
            "interestRate": ("interest_rate", FLOAT),
            "treatyCountry": ("treaty_country", TEXT),
            "usBackupWithholding": ("us_backup_withholding", BOOL),
            "usOtherRate": ("us_other_rate", FLOAT),
        }
    )
