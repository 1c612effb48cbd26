"""IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partitioned_pnl_rows import PartitionedPnlRows


@define(kw_only=True, repr=False)
class PartitionedPnl(OpenModel):
    """IBKR's ``pnlPartitionedResponse``."""

    upnl: PartitionedPnlRows | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"upnl": ("upnl", Object("PartitionedPnlRows"))}
