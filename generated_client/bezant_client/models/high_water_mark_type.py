"""IBKR's ``HighWaterMarkType``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import HighWaterMarkConfigurationType, PreviousLossesType


@define(kw_only=True, repr=False)
class HighWaterMarkType(OpenModel):
    """IBKR's ``HighWaterMarkType``."""

    hwm: HighWaterMarkConfigurationType | Unset = UNSET
    previous_losses: list[PreviousLossesType] | Unset = UNSET

    WIRE = Wire(
        {
            "hwm": ("hwm", Object("HighWaterMarkConfigurationType")),
            "previousLosses": ("previous_losses", ListOf(Object("PreviousLossesType"))),
        }
    )
