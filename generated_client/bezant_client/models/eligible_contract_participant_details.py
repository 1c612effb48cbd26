"""IBKR's ``EligibleContractParticipantDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .eligible_contract_participant_details_code import (
        EligibleContractParticipantDetailsCode,
    )


@define(kw_only=True, repr=False)
class EligibleContractParticipantDetails(Model["Any"]):
    """IBKR's ``EligibleContractParticipantDetails``."""

    code: EligibleContractParticipantDetailsCode | Unset = UNSET
    status: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("EligibleContractParticipantDetailsCode")),
        "status": ("status", BOOL),
    }
