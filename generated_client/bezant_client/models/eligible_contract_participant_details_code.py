"""``code`` of IBKR's ``EligibleContractParticipantDetails``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class EligibleContractParticipantDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``EligibleContractParticipantDetails``."""

    DISCRETIONARY_BASIS = "DiscretionaryBasis"
    HIGH_RISK = "HighRisk"
