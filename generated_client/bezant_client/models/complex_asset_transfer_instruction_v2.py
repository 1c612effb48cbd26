"""IBKR's ``ComplexAssetTransferInstructionV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .complex_asset_transfer_instruction_v2_direction import ComplexAssetTransferInstructionV2Direction
    from .contra_broker_info import ContraBrokerInfo
    from .non_disclosed_detail import NonDisclosedDetail
    from .trading_instrument_v2 import TradingInstrumentV2


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

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "accountId": ("account_id", TEXT),
        "direction": ("direction", Enumerated("ComplexAssetTransferInstructionV2Direction")),
        "contraBrokerInfo": ("contra_broker_info", Object("ContraBrokerInfo")),
        "currency": ("currency", TEXT),
        "positions": ("positions", ListOf(Object("TradingInstrumentV2"))),
        "accountIdAtCurrentBroker": ("account_id_at_current_broker", TEXT),
        "nonDisclosedDetail": ("non_disclosed_detail", Object("NonDisclosedDetail")),
    }
