"""``knowledgeLevel`` of IBKR's ``AssetExperience``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AssetExperienceKnowledgeLevel(OpenStrEnum):
    """``knowledgeLevel`` of IBKR's ``AssetExperience``."""

    EXTENSIVE = "Extensive"
    GOOD = "Good"
    LIMITED = "Limited"
    VALUE_NONE = "None"
