"""IBKR's ``HighWaterMarkType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .high_water_mark_configuration_type import HighWaterMarkConfigurationType
    from .previous_losses_type import PreviousLossesType


@define(kw_only=True, repr=False)
class HighWaterMarkType(OpenModel):
    """IBKR's ``HighWaterMarkType``."""

    hwm: HighWaterMarkConfigurationType | Unset = UNSET
    previous_losses: list[PreviousLossesType] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "hwm": ("hwm", Object("HighWaterMarkConfigurationType")),
        "previousLosses": ("previous_losses", ListOf(Object("PreviousLossesType"))),
    }
