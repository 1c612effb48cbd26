"""``upnl/*`` of IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from ..declare import FLOAT, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class PartitionedPnlRow(OpenModel):
    """``upnl/*`` of IBKR's ``pnlPartitionedResponse``."""

    dpl: float | None | Unset = UNSET
    el: float | None | Unset = UNSET
    mv: float | None | Unset = UNSET
    nl: float | None | Unset = UNSET
    row_type: int | None | Unset = UNSET
    upl: float | None | Unset = UNSET
    uel: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "dpl": ("dpl", FLOAT),
            "el": ("el", FLOAT),
            "mv": ("mv", FLOAT),
            "nl": ("nl", FLOAT),
            "rowType": ("row_type", INT),
            "upl": ("upl", FLOAT),
            "uel": ("uel", FLOAT),
        }
    )
