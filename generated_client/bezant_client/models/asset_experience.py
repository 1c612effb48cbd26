"""IBKR's ``AssetExperience``."""

from __future__ import annotations

from ..declare import (
    INT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
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
