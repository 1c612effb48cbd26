"""IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_data import AccountData
    from .account_details_response_decedents import AccountDetailsResponseDecedents
    from .account_details_response_financial_information import AccountDetailsResponseFinancialInformation
    from .account_details_response_market_data import AccountDetailsResponseMarketData
    from .account_details_response_sources_of_wealth import AccountDetailsResponseSourcesOfWealth
    from .account_details_response_with_holding_statement import AccountDetailsResponseWithHoldingStatement
    from .associated_entity import AssociatedEntity
    from .associated_person import AssociatedPerson
    from .entity_ira_bene import EntityIRABene
    from .error_response import ErrorResponse
    from .individual_ira_bene import IndividualIRABene
    from .restriction_info import RestrictionInfo


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

    WIRE: ClassVar[Wire] = {
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
