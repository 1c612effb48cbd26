"""``upnl`` of IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .partitioned_pnl_row import PartitionedPnlRow


@define(kw_only=True, repr=False, eq=False)
class PartitionedPnlRows(MapModel["PartitionedPnlRow | None"]):
    """``upnl`` of IBKR's ``pnlPartitionedResponse``."""

    additional_properties: dict[str, PartitionedPnlRow | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("PartitionedPnlRow")
