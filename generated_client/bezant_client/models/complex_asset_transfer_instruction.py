"""IBKR's ``ComplexAssetTransferInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction_direction import ComplexAssetTransferInstructionDirection
    from .contra_broker_info import ContraBrokerInfo
    from .instrument_by_conid import InstrumentByConid
    from .instrument_by_description import InstrumentByDescription
    from .non_disclosed_detail import NonDisclosedDetail


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

    WIRE: ClassVar[Wire] = {
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
