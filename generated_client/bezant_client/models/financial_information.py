"""IBKR's ``FinancialInformation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, FLOAT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .asset_experience import AssetExperience
    from .financial_information_investment_objectives import FinancialInformationInvestmentObjectives
    from .questionnaire_type import QuestionnaireType
    from .soi_questionnaire import SOIQuestionnaire
    from .source_of_income_type import SourceOfIncomeType
    from .source_of_wealth_type import SourceOfWealthType


@define(kw_only=True, repr=False)
class FinancialInformation(OpenModel):
    """IBKR's ``FinancialInformation``."""

    additional_sources_of_income: list[SourceOfIncomeType] | Unset = UNSET
    annual_net_income: float | Unset = UNSET
    investment_experience: list[AssetExperience] | Unset = UNSET
    investment_objectives: list[FinancialInformationInvestmentObjectives] | Unset = UNSET
    liquid_net_worth: float | Unset = UNSET
    net_worth: float | Unset = UNSET
    questionnaires: list[QuestionnaireType] | Unset = UNSET
    soi_questionnaire: SOIQuestionnaire | Unset = UNSET
    source_of_funds: str | Unset = UNSET
    sources_of_wealth: list[SourceOfWealthType] | Unset = UNSET
    total_assets: float | Unset = UNSET
    translated: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "additionalSourcesOfIncome": ("additional_sources_of_income", ListOf(Object("SourceOfIncomeType"))),
        "annualNetIncome": ("annual_net_income", FLOAT),
        "investmentExperience": ("investment_experience", ListOf(Object("AssetExperience"))),
        "investmentObjectives": (
            "investment_objectives",
            ListOf(Enumerated("FinancialInformationInvestmentObjectives")),
        ),
        "liquidNetWorth": ("liquid_net_worth", FLOAT),
        "netWorth": ("net_worth", FLOAT),
        "questionnaires": ("questionnaires", ListOf(Object("QuestionnaireType"))),
        "soiQuestionnaire": ("soi_questionnaire", Object("SOIQuestionnaire")),
        "sourceOfFunds": ("source_of_funds", TEXT),
        "sourcesOfWealth": ("sources_of_wealth", ListOf(Object("SourceOfWealthType"))),
        "totalAssets": ("total_assets", FLOAT),
        "translated": ("translated", BOOL),
    }
