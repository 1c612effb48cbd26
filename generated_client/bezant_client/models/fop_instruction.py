"""IBKR's ``FopInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstrumentByConid, InstrumentByDescription


class FopInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``FopInstruction``."""

    IN = "IN"
    OUT = "OUT"


@define(kw_only=True, repr=False)
class FopInstruction(OpenModel):
    """IBKR's ``FopInstruction``."""

    account_id: str
    client_instruction_id: float
    contra_broker_account_id: str
    contra_broker_dtc_code: str
    direction: FopInstructionDirection
    quantity: float
    trading_instrument: InstrumentByConid | InstrumentByDescription

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "contraBrokerAccountId": ("contra_broker_account_id", TEXT),
            "contraBrokerDtcCode": ("contra_broker_dtc_code", TEXT),
            "direction": ("direction", Enumerated("FopInstructionDirection")),
            "quantity": ("quantity", FLOAT),
            "tradingInstrument": (
                "trading_instrument",
                OneOf(Object("InstrumentByConid"), Object("InstrumentByDescription")),
            ),
        }
    )
