"""IBKR's ``ExternalPositionTransfer``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ExternalPositionTransferSourceIRAType(OpenStrEnum):
    """``sourceIRAType`` of IBKR's ``ExternalPositionTransfer``."""

    RO = "RO"
    RI = "RI"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"


class ExternalPositionTransferSubType(OpenStrEnum):
    """``subType`` of IBKR's ``ExternalPositionTransfer``."""

    ACATS = "ACATS"
    ATON = "ATON"


class ExternalPositionTransferType(OpenStrEnum):
    """``type`` of IBKR's ``ExternalPositionTransfer``."""

    FULL = "FULL"


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

    WIRE = Wire(
        {
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
    )
