"""IBKR's ``FopInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object, OneOf

if TYPE_CHECKING:
    from .fop_instruction_direction import FopInstructionDirection
    from .instrument_by_conid import InstrumentByConid
    from .instrument_by_description import InstrumentByDescription


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

    WIRE: ClassVar[Wire] = {
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
