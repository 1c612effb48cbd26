"""``knowledgeLevel`` of IBKR's ``AssetExperience``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AssetExperienceKnowledgeLevel(StrEnum):
    """``knowledgeLevel`` of IBKR's ``AssetExperience``. A value that is not listed becomes a member named ``UNDECLARED``."""

    EXTENSIVE = "Extensive"
    GOOD = "Good"
    LIMITED = "Limited"
    VALUE_NONE = "None"

    @classmethod
    def _missing_(cls, value: object) -> AssetExperienceKnowledgeLevel | None:
        return undeclared(cls, value, str)
