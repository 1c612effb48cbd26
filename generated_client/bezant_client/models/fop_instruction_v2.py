"""IBKR's ``FopInstructionV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, ListOf, Object

if TYPE_CHECKING:
    from .fop_instruction_v2_direction import FopInstructionV2Direction
    from .trading_instrument_v2 import TradingInstrumentV2


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

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "accountId": ("account_id", TEXT),
        "direction": ("direction", Enumerated("FopInstructionV2Direction")),
        "contraBrokerAccountId": ("contra_broker_account_id", TEXT),
        "contraBrokerDtcCode": ("contra_broker_dtc_code", TEXT),
        "currency": ("currency", TEXT),
        "positions": ("positions", ListOf(Object("TradingInstrumentV2"))),
    }
