"""IBKR's ``FopInstructionV2``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import TradingInstrumentV2


class FopInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``FopInstructionV2``."""

    IN = "IN"
    OUT = "OUT"


@define(kw_only=True, repr=False)
class FopInstructionV2(OpenModel):
    """IBKR's ``FopInstructionV2``."""

    client_instruction_id: float
    account_id: str
    direction: FopInstructionV2Direction
    contra_broker_account_id: str
    contra_broker_dtc_code: str
    currency: str
    positions: list[TradingInstrumentV2]

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "accountId": ("account_id", TEXT),
            "direction": ("direction", Enumerated("FopInstructionV2Direction")),
            "contraBrokerAccountId": ("contra_broker_account_id", TEXT),
            "contraBrokerDtcCode": ("contra_broker_dtc_code", TEXT),
            "currency": ("currency", TEXT),
            "positions": ("positions", ListOf(Object("TradingInstrumentV2"))),
        }
    )
