"""IBKR's ``EligibleContractParticipantDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .eligible_contract_participant_details_code import EligibleContractParticipantDetailsCode


@define(kw_only=True, repr=False)
class EligibleContractParticipantDetails(OpenModel):
    """IBKR's ``EligibleContractParticipantDetails``."""

    code: EligibleContractParticipantDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("EligibleContractParticipantDetailsCode")),
        "status": ("status", BOOL),
    }
