"""IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partitioned_pnl_rows import PartitionedPnlRows


@define(kw_only=True, repr=False)
class PartitionedPnl(Model["Any"]):
    """IBKR's ``pnlPartitionedResponse``."""

    upnl: PartitionedPnlRows | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "upnl": ("upnl", Object("PartitionedPnlRows")),
    }
