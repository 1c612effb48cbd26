"""``upnl`` of IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import PartitionedPnlRow


@define(kw_only=True, repr=False, eq=False)
class PartitionedPnlRows(MapModel["PartitionedPnlRow | None"]):
    """``upnl`` of IBKR's ``pnlPartitionedResponse``."""

    additional_properties: dict[str, PartitionedPnlRow | None] = field(factory=dict)

    EXTRA = Object("PartitionedPnlRow")
