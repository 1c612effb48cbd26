"""IBKR's ``ComplexAssetTransferInstructionV2``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ContraBrokerInfo, NonDisclosedDetail, TradingInstrumentV2


class ComplexAssetTransferInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstructionV2``."""

    IN = "IN"
    OUT = "OUT"


@define(kw_only=True, repr=False)
class ComplexAssetTransferInstructionV2(OpenModel):
    """IBKR's ``ComplexAssetTransferInstructionV2``."""

    client_instruction_id: float
    account_id: str
    direction: ComplexAssetTransferInstructionV2Direction
    contra_broker_info: ContraBrokerInfo
    currency: str
    positions: list[TradingInstrumentV2]
    account_id_at_current_broker: str | Unset = UNSET
    non_disclosed_detail: NonDisclosedDetail | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "accountId": ("account_id", TEXT),
            "direction": ("direction", Enumerated("ComplexAssetTransferInstructionV2Direction")),
            "contraBrokerInfo": ("contra_broker_info", Object("ContraBrokerInfo")),
            "currency": ("currency", TEXT),
            "positions": ("positions", ListOf(Object("TradingInstrumentV2"))),
            "accountIdAtCurrentBroker": ("account_id_at_current_broker", TEXT),
            "nonDisclosedDetail": ("non_disclosed_detail", Object("NonDisclosedDetail")),
        }
    )
