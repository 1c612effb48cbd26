"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
)

if TYPE_CHECKING:
    from .trading_instrument_trading_instrument_description_trading_instrument_description_asset_type import (
        TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionAssetType,
    )
    from .trading_instrument_trading_instrument_description_trading_instrument_description_security_id_type import (
        TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionSecurityIdType,
    )


@define(kw_only=True)
class TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescription(Model["Any"]):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

    asset_type: TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionAssetType
    security_id: str
    security_id_type: TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionSecurityIdType
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "assetType": (
            "asset_type",
            Enumerated("TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionAssetType"),
        ),
        "securityId": ("security_id", TEXT),
        "securityIdType": (
            "security_id_type",
            Enumerated("TradingInstrumentTradingInstrumentDescriptionTradingInstrumentDescriptionSecurityIdType"),
        ),
    }
