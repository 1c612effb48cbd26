"""IBKR's ``FinancialInformation``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AssetExperience,
        QuestionnaireType,
        SOIQuestionnaire,
        SourceOfIncomeType,
        SourceOfWealthType,
    )


class FinancialInformationInvestmentObjectives(OpenStrEnum):
    """``investmentObjectives`` of IBKR's ``FinancialInformation``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"


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

    WIRE = Wire(
        {
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
    )
