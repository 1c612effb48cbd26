"""IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
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
        AccountData,
        AccountDetailsResponseDecedents,
        AccountDetailsResponseFinancialInformation,
        AccountDetailsResponseMarketData,
        AccountDetailsResponseSourcesOfWealth,
        AccountDetailsResponseWithHoldingStatement,
        AssociatedEntity,
        AssociatedPerson,
        EntityIRABene,
        ErrorResponse,
        IndividualIRABene,
        RestrictionInfo,
    )


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
