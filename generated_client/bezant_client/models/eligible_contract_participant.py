"""IBKR's ``EligibleContractParticipant``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import EligibleContractParticipantDetails


@define(kw_only=True, repr=False)
class EligibleContractParticipant(OpenModel):
    """IBKR's ``EligibleContractParticipant``."""

    eligible_contract_participant_details: list[EligibleContractParticipantDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire(
        {
            "eligibleContractParticipantDetails": (
                "eligible_contract_participant_details",
                ListOf(Object("EligibleContractParticipantDetails")),
            ),
            "status": ("status", BOOL),
        }
    )
