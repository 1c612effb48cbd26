"""IBKR's ``InstrumentDescriptionV2``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated

if TYPE_CHECKING:
    from .instrument_description_v2_asset_type import InstrumentDescriptionV2AssetType
    from .instrument_description_v2_security_id_type import InstrumentDescriptionV2SecurityIdType


@define(kw_only=True, repr=False)
class InstrumentDescriptionV2(OpenModel):
    """IBKR's ``InstrumentDescriptionV2``."""

    security_id_type: InstrumentDescriptionV2SecurityIdType
    security_id: str
    asset_type: InstrumentDescriptionV2AssetType

    WIRE: ClassVar[Wire] = {
        "securityIdType": ("security_id_type", Enumerated("InstrumentDescriptionV2SecurityIdType")),
        "securityId": ("security_id", TEXT),
        "assetType": ("asset_type", Enumerated("InstrumentDescriptionV2AssetType")),
    }
