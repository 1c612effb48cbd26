"""IBKR's ``EligibleContractParticipant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .eligible_contract_participant_details import (
        EligibleContractParticipantDetails,
    )


@define(kw_only=True, repr=False)
class EligibleContractParticipant(Model["Any"]):
    """IBKR's ``EligibleContractParticipant``."""

    eligible_contract_participant_details: list[EligibleContractParticipantDetails] | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "eligibleContractParticipantDetails": (
            "eligible_contract_participant_details",
            ListOf(Object("EligibleContractParticipantDetails")),
        ),
        "status": ("status", BOOL),
    }
