"""IBKR's ``AccountData``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AccountDataCapabilities,
        AccountDataDividendReinvestment,
        AccountDataFeeTemplate,
        AccountDataMailing,
        AccountDataRegisteredAddress,
        AccountDataStockYieldProgram,
        AccountDataTaxIds,
        AccountDataTaxTreatyDetails,
    )


@define(kw_only=True, repr=False)
class AccountData(OpenModel):
    """IBKR's ``AccountData``."""

    account_alias: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    account_title: str | None | Unset = UNSET
    applicant_type: str | None | Unset = UNSET
    base_currency: str | None | Unset = UNSET
    business_description: str | None | Unset = UNSET
    capabilities: AccountDataCapabilities | None | Unset = UNSET
    class_action_program: str | None | Unset = UNSET
    clearing_status: str | None | Unset = UNSET
    clearing_status_description: str | None | Unset = UNSET
    country_of_corporation: str | None | Unset = UNSET
    date_approved: str | None | Unset = UNSET
    date_begun: str | None | Unset = UNSET
    date_closed: str | None | Unset = UNSET
    date_delinked: str | None | Unset = UNSET
    date_funded: str | None | Unset = UNSET
    date_linked: str | None | Unset = UNSET
    date_opened: str | None | Unset = UNSET
    dividend_reinvestment: AccountDataDividendReinvestment | None | Unset = UNSET
    email_address: str | None | Unset = UNSET
    equity: float | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    fee_template: AccountDataFeeTemplate | None | Unset = UNSET
    household: str | None | Unset = UNSET
    investment_objectives: list[str] | None | Unset = UNSET
    limited_option_trading: str | None | Unset = UNSET
    mailing: AccountDataMailing | None | Unset = UNSET
    main_account: str | None | Unset = UNSET
    margin: str | None | Unset = UNSET
    master_account_id: str | None | Unset = UNSET
    mifid_category: str | None | Unset = UNSET
    mifir_status: str | None | Unset = UNSET
    official_title: str | None | Unset = UNSET
    option_level: int | None | Unset = UNSET
    org_type: str | None | Unset = UNSET
    primary_user: str | None | Unset = UNSET
    process_type: str | None | Unset = UNSET
    property_profile: str | None | Unset = UNSET
    registered_address: AccountDataRegisteredAddress | None | Unset = UNSET
    risk_score: int | None | Unset = UNSET
    signatures: list[str] | None | Unset = UNSET
    source_account_id: str | None | Unset = UNSET
    state_code: str | None | Unset = UNSET
    stock_yield_program: AccountDataStockYieldProgram | None | Unset = UNSET
    sub_type: str | None | Unset = UNSET
    tax_ids: list[AccountDataTaxIds] | None | Unset = UNSET
    tax_treaty_details: list[AccountDataTaxTreatyDetails] | None | Unset = UNSET
    trade_intention_type: str | None | Unset = UNSET
    trust_type: str | None | Unset = UNSET
    us_tax_purpose_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
