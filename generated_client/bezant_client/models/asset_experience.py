"""IBKR's ``AssetExperience``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .asset_experience_asset_class import AssetExperienceAssetClass
    from .asset_experience_knowledge_level import AssetExperienceKnowledgeLevel


@define(kw_only=True, repr=False)
class AssetExperience(OpenModel):
    """IBKR's ``AssetExperience``."""

    asset_class: AssetExperienceAssetClass | Unset = UNSET
    knowledge_level: AssetExperienceKnowledgeLevel | Unset = UNSET
    trades_per_year: int | Unset = UNSET
    years_trading: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "assetClass": ("asset_class", Enumerated("AssetExperienceAssetClass")),
        "knowledgeLevel": ("knowledge_level", Enumerated("AssetExperienceKnowledgeLevel")),
        "tradesPerYear": ("trades_per_year", INT),
        "yearsTrading": ("years_trading", INT),
    }
