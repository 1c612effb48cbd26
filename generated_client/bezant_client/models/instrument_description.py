"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated

if TYPE_CHECKING:
    from .instrument_asset_type import InstrumentAssetType
    from .instrument_id_type import InstrumentIdType


@define(kw_only=True, repr=False)
class InstrumentDescription(OpenModel):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

    asset_type: InstrumentAssetType
    security_id: str
    security_id_type: InstrumentIdType

    WIRE: ClassVar[Wire] = {
        "assetType": ("asset_type", Enumerated("InstrumentAssetType")),
        "securityId": ("security_id", TEXT),
        "securityIdType": ("security_id_type", Enumerated("InstrumentIdType")),
    }
