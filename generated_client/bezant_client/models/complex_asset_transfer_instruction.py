"""IBKR's ``ComplexAssetTransferInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        ContraBrokerInfo,
        InstrumentByConid,
        InstrumentByDescription,
        NonDisclosedDetail,
    )


class ComplexAssetTransferInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``ComplexAssetTransferInstruction``."""

    IN = "IN"
    OUT = "OUT"


@define(kw_only=True, repr=False)
class ComplexAssetTransferInstruction(OpenModel):
    """IBKR's ``ComplexAssetTransferInstruction``."""

    account_id: str
    client_instruction_id: float
    contra_broker_info: ContraBrokerInfo
    direction: ComplexAssetTransferInstructionDirection
    quantity: float
    trading_instrument: InstrumentByConid | InstrumentByDescription
    account_id_at_current_broker: str | Unset = UNSET
    non_disclosed_detail: NonDisclosedDetail | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "contraBrokerInfo": ("contra_broker_info", Object("ContraBrokerInfo")),
            "direction": ("direction", Enumerated("ComplexAssetTransferInstructionDirection")),
            "quantity": ("quantity", FLOAT),
            "tradingInstrument": (
                "trading_instrument",
                OneOf(Object("InstrumentByConid"), Object("InstrumentByDescription")),
            ),
            "accountIdAtCurrentBroker": ("account_id_at_current_broker", TEXT),
            "nonDisclosedDetail": ("non_disclosed_detail", Object("NonDisclosedDetail")),
        }
    )
