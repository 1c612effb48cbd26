"""IBKR's ``EligibleContractParticipantDetails``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class EligibleContractParticipantDetailsCode(OpenStrEnum):
    """``code`` of IBKR's ``EligibleContractParticipantDetails``."""

    DISCRETIONARY_BASIS = "DiscretionaryBasis"
    HIGH_RISK = "HighRisk"


@define(kw_only=True, repr=False)
class EligibleContractParticipantDetails(OpenModel):
    """IBKR's ``EligibleContractParticipantDetails``."""

    code: EligibleContractParticipantDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"code": ("code", Enumerated("EligibleContractParticipantDetailsCode")), "status": ("status", BOOL)})
