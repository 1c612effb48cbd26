"""IBKR's ``AccountData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_data_capabilities import AccountDataCapabilities
    from .account_data_dividend_reinvestment import AccountDataDividendReinvestment
    from .account_data_fee_template import AccountDataFeeTemplate
    from .account_data_mailing import AccountDataMailing
    from .account_data_registered_address import AccountDataRegisteredAddress
    from .account_data_stock_yield_program import AccountDataStockYieldProgram
    from .account_data_tax_ids import AccountDataTaxIds
    from .account_data_tax_treaty_details import AccountDataTaxTreatyDetails


@define(kw_only=True)
class AccountData(Model["Any"]):
    """IBKR's ``AccountData``."""

    account_alias: str | Unset = UNSET
    account_id: str | Unset = UNSET
    account_title: str | Unset = UNSET
    applicant_type: str | Unset = UNSET
    base_currency: str | Unset = UNSET
    business_description: str | Unset = UNSET
    capabilities: AccountDataCapabilities | Unset = UNSET
    class_action_program: str | Unset = UNSET
    clearing_status: str | Unset = UNSET
    clearing_status_description: str | Unset = UNSET
    country_of_corporation: str | Unset = UNSET
    date_approved: str | Unset = UNSET
    date_begun: str | Unset = UNSET
    date_closed: str | Unset = UNSET
    date_delinked: str | Unset = UNSET
    date_funded: str | Unset = UNSET
    date_linked: str | Unset = UNSET
    date_opened: str | Unset = UNSET
    dividend_reinvestment: AccountDataDividendReinvestment | Unset = UNSET
    email_address: str | Unset = UNSET
    equity: float | Unset = UNSET
    external_id: str | Unset = UNSET
    fee_template: AccountDataFeeTemplate | Unset = UNSET
    household: str | Unset = UNSET
    investment_objectives: list[str] | Unset = UNSET
    limited_option_trading: str | Unset = UNSET
    mailing: AccountDataMailing | Unset = UNSET
    main_account: str | Unset = UNSET
    margin: str | Unset = UNSET
    master_account_id: str | Unset = UNSET
    mifid_category: str | Unset = UNSET
    mifir_status: str | Unset = UNSET
    official_title: str | Unset = UNSET
    option_level: int | Unset = UNSET
    org_type: str | Unset = UNSET
    primary_user: str | Unset = UNSET
    process_type: str | Unset = UNSET
    property_profile: str | Unset = UNSET
    registered_address: AccountDataRegisteredAddress | Unset = UNSET
    risk_score: int | Unset = UNSET
    signatures: list[str] | Unset = UNSET
    source_account_id: str | Unset = UNSET
    state_code: str | Unset = UNSET
    stock_yield_program: AccountDataStockYieldProgram | Unset = UNSET
    sub_type: str | Unset = UNSET
    tax_ids: list[AccountDataTaxIds] | Unset = UNSET
    tax_treaty_details: list[AccountDataTaxTreatyDetails] | Unset = UNSET
    trade_intention_type: str | Unset = UNSET
    trust_type: str | Unset = UNSET
    us_tax_purpose_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountAlias": ("account_alias", TEXT),
        "accountId": ("account_id", TEXT),
        "accountTitle": ("account_title", TEXT),
        "applicantType": ("applicant_type", TEXT),
        "baseCurrency": ("base_currency", TEXT),
        "businessDescription": ("business_description", TEXT),
        "capabilities": ("capabilities", Object("AccountDataCapabilities")),
        "class_action_program": ("class_action_program", TEXT),
        "clearingStatus": ("clearing_status", TEXT),
        "clearingStatusDescription": ("clearing_status_description", TEXT),
        "countryOfCorporation": ("country_of_corporation", TEXT),
        "dateApproved": ("date_approved", TEXT),
        "dateBegun": ("date_begun", TEXT),
        "dateClosed": ("date_closed", TEXT),
        "dateDelinked": ("date_delinked", TEXT),
        "dateFunded": ("date_funded", TEXT),
        "dateLinked": ("date_linked", TEXT),
        "dateOpened": ("date_opened", TEXT),
        "dividendReinvestment": ("dividend_reinvestment", Object("AccountDataDividendReinvestment")),
        "emailAddress": ("email_address", TEXT),
        "equity": ("equity", FLOAT),
        "externalId": ("external_id", TEXT),
        "feeTemplate": ("fee_template", Object("AccountDataFeeTemplate")),
        "household": ("household", TEXT),
        "investmentObjectives": ("investment_objectives", ListOf(TEXT)),
        "limitedOptionTrading": ("limited_option_trading", TEXT),
        "mailing": ("mailing", Object("AccountDataMailing")),
        "mainAccount": ("main_account", TEXT),
        "margin": ("margin", TEXT),
        "masterAccountId": ("master_account_id", TEXT),
        "mifidCategory": ("mifid_category", TEXT),
        "mifirStatus": ("mifir_status", TEXT),
        "officialTitle": ("official_title", TEXT),
        "optionLevel": ("option_level", INT),
        "orgType": ("org_type", TEXT),
        "primaryUser": ("primary_user", TEXT),
        "processType": ("process_type", TEXT),
        "propertyProfile": ("property_profile", TEXT),
        "registeredAddress": ("registered_address", Object("AccountDataRegisteredAddress")),
        "riskScore": ("risk_score", INT),
        "signatures": ("signatures", ListOf(TEXT)),
        "sourceAccountId": ("source_account_id", TEXT),
        "stateCode": ("state_code", TEXT),
        "stockYieldProgram": ("stock_yield_program", Object("AccountDataStockYieldProgram")),
        "subType": ("sub_type", TEXT),
        "taxIds": ("tax_ids", ListOf(Object("AccountDataTaxIds"))),
        "taxTreatyDetails": ("tax_treaty_details", ListOf(Object("AccountDataTaxTreatyDetails"))),
        "tradeIntentionType": ("trade_intention_type", TEXT),
        "trustType": ("trust_type", TEXT),
        "usTaxPurposeType": ("us_tax_purpose_type", TEXT),
    }
