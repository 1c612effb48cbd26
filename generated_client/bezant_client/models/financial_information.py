"""IBKR's ``FinancialInformation``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
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


@define(kw_only=True, repr=False)
class AssetExperience(OpenModel):
    """IBKR's ``AssetExperience``."""

    asset_class: AssetExperienceAssetClass | Unset = UNSET
    knowledge_level: AssetExperienceKnowledgeLevel | Unset = UNSET
    trades_per_year: int | Unset = UNSET
    years_trading: int | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Enumerated("AssetExperienceAssetClass")),
            "knowledgeLevel": ("knowledge_level", Enumerated("AssetExperienceKnowledgeLevel")),
            "tradesPerYear": ("trades_per_year", INT),
            "yearsTrading": ("years_trading", INT),
        }
    )


class AssetExperienceAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``AssetExperience``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class AssetExperienceKnowledgeLevel(OpenStrEnum):
    """``knowledgeLevel`` of IBKR's ``AssetExperience``."""

    EXTENSIVE = "Extensive"
    GOOD = "Good"
    LIMITED = "Limited"
    VALUE_NONE = "None"


class FinancialInformationInvestmentObjectives(OpenStrEnum):
    """``investmentObjectives`` of IBKR's ``FinancialInformation``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"


@define(kw_only=True, repr=False)
class QuestionnaireType(OpenModel):
    """IBKR's ``QuestionnaireType``."""

    detail: str | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE = Wire({"detail": ("detail", TEXT), "formNumber": ("form_number", INT)})


@define(kw_only=True, repr=False)
class SOIQuestionnaire(OpenModel):
    """IBKR's ``SOIQuestionnaire``."""

    details: str | Unset = UNSET

    WIRE = Wire({"details": ("details", TEXT)})


@define(kw_only=True, repr=False)
class SourceOfIncomeType(OpenModel):
    """IBKR's ``SourceOfIncomeType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfIncomeTypeSourceType | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "percentage": ("percentage", INT),
            "sourceType": ("source_type", Enumerated("SourceOfIncomeTypeSourceType")),
        }
    )


class SourceOfIncomeTypeSourceType(OpenStrEnum):
    """``sourceType`` of IBKR's ``SourceOfIncomeType``."""

    CONSULTING = "CONSULTING"
    DISABILITY = "DISABILITY"
    INHERITANCE = "INHERITANCE"
    INTEREST = "INTEREST"
    REALESTATE = "REALESTATE"
    RENTAL = "RENTAL"
    SEVERANCE = "SEVERANCE"
    SPOUSE = "SPOUSE"
    TRADINGANDINVESTMENTS = "TRADINGANDINVESTMENTS"
    PENSIONANDSOCIALSECURITY = "PENSIONANDSOCIALSECURITY"
    UNEMPLOYMENT = "UNEMPLOYMENT"
    OTHER = "OTHER"


@define(kw_only=True, repr=False)
class SourceOfWealthType(OpenModel):
    """IBKR's ``SourceOfWealthType``."""

    description: str | Unset = UNSET
    percentage: int | Unset = UNSET
    source_type: SourceOfWealthTypeSourceType | Unset = UNSET
    used_for_funds: bool | Unset = UNSET

    WIRE = Wire(
        {
            "description": ("description", TEXT),
            "percentage": ("percentage", INT),
            "sourceType": ("source_type", Enumerated("SourceOfWealthTypeSourceType")),
            "usedForFunds": ("used_for_funds", BOOL),
        }
    )


class SourceOfWealthTypeSourceType(OpenStrEnum):
    """``sourceType`` of IBKR's ``SourceOfWealthType``."""

    SOW_IND_ALLOWANCE = "SOW-IND-Allowance"
    SOW_IND_DISABILITY = "SOW-IND-Disability"
    SOW_IND_INCOME = "SOW-IND-Income"
    SOW_IND_INHERITANCE = "SOW-IND-Inheritance"
    SOW_IND_INTEREST = "SOW-IND-Interest"
    SOW_IND_MARKET_PROFIT = "SOW-IND-MarketProfit"
    SOW_IND_OTHER = "SOW-IND-Other"
    SOW_IND_PENSION = "SOW-IND-Pension"
    SOW_IND_PROPERTY = "SOW-IND-Property"
    SOW_ORG_BUSINESS = "SOW-ORG-Business"
    SOW_ORG_MARKET_TRADING_PROFITS = "SOW-ORG-MarketTradingProfits"
    SOW_ORG_OTHER = "SOW-ORG-Other"
    SOW_ORG_OWNER_EQUITY = "SOW-ORG-OwnerEquity"
    SOW_ORG_PROPERTY = "SOW-ORG-Property"
    SOW_ORG_RETAINED_EARNINGS = "SOW-ORG-RetainedEarnings"


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
