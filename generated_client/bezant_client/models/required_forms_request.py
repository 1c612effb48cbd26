"""IBKR's ``RequiredFormsRequest``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RequiredFormsRequest(OpenModel):
    """IBKR's ``RequiredFormsRequest``."""

    account_type: str | Unset = UNSET
    additional_account: bool | Unset = UNSET
    additional_applicant: bool | Unset = UNSET
    applicant_type: str | Unset = UNSET
    capability: list[str] | Unset = UNSET
    fa_trading_account: bool | Unset = UNSET
    ira: bool | Unset = UNSET
    ira_type: str | Unset = UNSET
    mifid_category: str | Unset = UNSET
    process_type: str | Unset = UNSET
    requested_fcbp: bool | Unset = UNSET
    requested_syep: bool | Unset = UNSET
    residence_country: str | Unset = UNSET
    trading_permissions: list[str] | Unset = UNSET

    WIRE = Wire(
        {
            "accountType": ("account_type", TEXT),
            "additionalAccount": ("additional_account", BOOL),
            "additionalApplicant": ("additional_applicant", BOOL),
            "applicantType": ("applicant_type", TEXT),
            "capability": ("capability", ListOf(TEXT)),
            "faTradingAccount": ("fa_trading_account", BOOL),
            "ira": ("ira", BOOL),
            "iraType": ("ira_type", TEXT),
            "mifidCategory": ("mifid_category", TEXT),
            "processType": ("process_type", TEXT),
            "requestedFCBP": ("requested_fcbp", BOOL),
            "requestedSYEP": ("requested_syep", BOOL),
            "residenceCountry": ("residence_country", TEXT),
            "tradingPermissions": ("trading_permissions", ListOf(TEXT)),
        }
    )
