"""Part of ``TradingInstrument or Form2/tradingInstrumentDescription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
)

if TYPE_CHECKING:
    from .trading_instrument_form_2_trading_instrument_description_asset_type import (
        TradingInstrumentForm2TradingInstrumentDescriptionAssetType,
    )
    from .trading_instrument_form_2_trading_instrument_description_security_id_type import (
        TradingInstrumentForm2TradingInstrumentDescriptionSecurityIdType,
    )


@define(kw_only=True)
class TradingInstrumentForm2TradingInstrumentDescription(Model["Any"]):
    """Part of ``TradingInstrument or Form2/tradingInstrumentDescription``."""

    asset_type: TradingInstrumentForm2TradingInstrumentDescriptionAssetType
    security_id: str
    security_id_type: TradingInstrumentForm2TradingInstrumentDescriptionSecurityIdType
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "assetType": ("asset_type", Enumerated("TradingInstrumentForm2TradingInstrumentDescriptionAssetType")),
        "securityId": ("security_id", TEXT),
        "securityIdType": (
            "security_id_type",
            Enumerated("TradingInstrumentForm2TradingInstrumentDescriptionSecurityIdType"),
        ),
    }
