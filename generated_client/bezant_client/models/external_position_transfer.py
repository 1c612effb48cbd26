"""IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .external_position_transfer_source_ira_type import ExternalPositionTransferSourceIRAType
    from .external_position_transfer_sub_type import ExternalPositionTransferSubType
    from .external_position_transfer_type import ExternalPositionTransferType


@define(kw_only=True, repr=False)
class ExternalPositionTransfer(OpenModel):
    """IBKR's ``ExternalPositionTransfer``."""

    account_at_broker: str
    account_id: str
    broker_id: str
    broker_name: str
    client_instruction_id: float
    signature: str
    sub_type: ExternalPositionTransferSubType
    type_: ExternalPositionTransferType
    source_ira_type: ExternalPositionTransferSourceIRAType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountAtBroker": ("account_at_broker", TEXT),
        "accountId": ("account_id", TEXT),
        "brokerId": ("broker_id", TEXT),
        "brokerName": ("broker_name", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "signature": ("signature", TEXT),
        "subType": ("sub_type", Enumerated("ExternalPositionTransferSubType")),
        "type": ("type_", Enumerated("ExternalPositionTransferType")),
        "sourceIRAType": ("source_ira_type", Enumerated("ExternalPositionTransferSourceIRAType")),
    }
