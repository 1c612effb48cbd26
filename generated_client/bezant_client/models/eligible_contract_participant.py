"""IBKR's ``EligibleContractParticipant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .eligible_contract_participant_details import EligibleContractParticipantDetails


@define(kw_only=True, repr=False)
class EligibleContractParticipant(OpenModel):
    """IBKR's ``EligibleContractParticipant``."""

    eligible_contract_participant_details: list[EligibleContractParticipantDetails] | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "eligibleContractParticipantDetails": (
            "eligible_contract_participant_details",
            ListOf(Object("EligibleContractParticipantDetails")),
        ),
        "status": ("status", BOOL),
    }
