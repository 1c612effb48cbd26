"""IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import PartitionedPnlRows


@define(kw_only=True, repr=False)
class PartitionedPnl(OpenModel):
    """IBKR's ``pnlPartitionedResponse``."""

    upnl: PartitionedPnlRows | None | Unset = UNSET

    WIRE = Wire({"upnl": ("upnl", Object("PartitionedPnlRows"))})
