"""IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)

if TYPE_CHECKING:
    from . import AssociatedEntity, AssociatedPerson, ErrorResponse


if TYPE_CHECKING:
    from . import JsonObject


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


@define(kw_only=True, repr=False, eq=False)
class AccountDataCapabilities(MapModel["list[str] | None"]):
    """``capabilities`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, list[str] | None] = field(factory=dict)

    EXTRA = ListOf(TEXT)


@define(kw_only=True, repr=False, eq=False)
class AccountDataDividendReinvestment(MapModel["bool | None"]):
    """``dividendReinvestment`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, bool | None] = field(factory=dict)

    EXTRA = BOOL


@define(kw_only=True, repr=False, eq=False)
class AccountDataFeeTemplate(MapModel["str | None"]):
    """``feeTemplate`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDataMailing(MapModel["str | None"]):
    """``mailing`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDataRegisteredAddress(MapModel["str | None"]):
    """``registeredAddress`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDataStockYieldProgram(MapModel["str | None"]):
    """``stockYieldProgram`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDataTaxIds(MapModel["str | None"]):
    """``taxIds`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDataTaxTreatyDetails(MapModel["str | None"]):
    """``taxTreatyDetails`` of IBKR's ``AccountData``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseDecedents(MapModel["str | None"]):
    """``decedents`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseFinancialInformation(MapModel["JsonObject | None"]):
    """``financialInformation`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseMarketData(MapModel["str | None"]):
    """``marketData`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseSourcesOfWealth(MapModel["JsonObject | None"]):
    """``sourcesOfWealth`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, JsonObject | None] = field(factory=dict)

    EXTRA = Object("JsonObject")


@define(kw_only=True, repr=False, eq=False)
class AccountDetailsResponseWithHoldingStatement(MapModel["str | None"]):
    """``withHoldingStatement`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class EntityIRABene(OpenModel):
    """IBKR's ``EntityIRABene``."""

    article_of_will: str | None | Unset = UNSET
    entity_type: str | None | Unset = UNSET
    location: EntityIRABeneLocation | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "articleOfWill": ("article_of_will", TEXT),
            "entityType": ("entity_type", TEXT),
            "location": ("location", Object("EntityIRABeneLocation")),
            "name": ("name", TEXT),
            "type": ("type_", TEXT),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class EntityIRABeneLocation(MapModel["str | None"]):
    """``location`` of IBKR's ``EntityIRABene``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class IndividualIRABene(OpenModel):
    """IBKR's ``IndividualIRABene``."""

    date_of_birth: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    identification: IndividualIRABeneIdentification | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    location: IndividualIRABeneLocation | None | Unset = UNSET
    ownership: int | None | Unset = UNSET
    per_stripes: str | None | Unset = UNSET
    relationship: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "dateOfBirth": ("date_of_birth", TEXT),
            "firstName": ("first_name", TEXT),
            "identification": ("identification", Object("IndividualIRABeneIdentification")),
            "lastName": ("last_name", TEXT),
            "location": ("location", Object("IndividualIRABeneLocation")),
            "ownership": ("ownership", INT),
            "perStripes": ("per_stripes", TEXT),
            "relationship": ("relationship", TEXT),
            "type": ("type_", TEXT),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class IndividualIRABeneIdentification(MapModel["str | None"]):
    """``identification`` of IBKR's ``IndividualIRABene``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False, eq=False)
class IndividualIRABeneLocation(MapModel["str | None"]):
    """``location`` of IBKR's ``IndividualIRABene``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


@define(kw_only=True, repr=False)
class RestrictionInfo(OpenModel):
    """IBKR's ``RestrictionInfo``."""

    by_ib: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"byIB": ("by_ib", BOOL), "id": ("id", INT), "name": ("name", TEXT)})


@define(kw_only=True, repr=False)
class AccountDetailsResponse(OpenModel):
    """IBKR's ``AccountDetailsResponse``."""

    account: AccountData | None | Unset = UNSET
    associated_entities: list[AssociatedEntity] | None | Unset = UNSET
    associated_persons: list[AssociatedPerson] | None | Unset = UNSET
    decedents: list[AccountDetailsResponseDecedents] | None | Unset = UNSET
    entity_ira_beneficiaries: list[EntityIRABene] | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    financial_information: AccountDetailsResponseFinancialInformation | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    individual_ira_beneficiaries: list[IndividualIRABene] | None | Unset = UNSET
    market_data: list[AccountDetailsResponseMarketData] | None | Unset = UNSET
    restrictions: list[RestrictionInfo] | None | Unset = UNSET
    sources_of_wealth: list[AccountDetailsResponseSourcesOfWealth] | None | Unset = UNSET
    trade_bundles: list[str] | None | Unset = UNSET
    with_holding_statement: AccountDetailsResponseWithHoldingStatement | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", Object("AccountData")),
            "associatedEntities": ("associated_entities", ListOf(Object("AssociatedEntity"))),
            "associatedPersons": ("associated_persons", ListOf(Object("AssociatedPerson"))),
            "decedents": ("decedents", ListOf(Object("AccountDetailsResponseDecedents"))),
            "entityIRABeneficiaries": ("entity_ira_beneficiaries", ListOf(Object("EntityIRABene"))),
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "financialInformation": ("financial_information", Object("AccountDetailsResponseFinancialInformation")),
            "hasError": ("has_error", BOOL),
            "individualIRABeneficiaries": ("individual_ira_beneficiaries", ListOf(Object("IndividualIRABene"))),
            "marketData": ("market_data", ListOf(Object("AccountDetailsResponseMarketData"))),
            "restrictions": ("restrictions", ListOf(Object("RestrictionInfo"))),
            "sourcesOfWealth": ("sources_of_wealth", ListOf(Object("AccountDetailsResponseSourcesOfWealth"))),
            "tradeBundles": ("trade_bundles", ListOf(TEXT)),
            "withHoldingStatement": ("with_holding_statement", Object("AccountDetailsResponseWithHoldingStatement")),
        }
    )
