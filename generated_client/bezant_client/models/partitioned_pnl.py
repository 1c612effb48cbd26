"""IBKR's ``pnlPartitionedResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    UNSET,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


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


@define(kw_only=True, repr=False, eq=False)
class PartitionedPnlRows(MapModel["PartitionedPnlRow | None"]):
    """``upnl`` of IBKR's ``pnlPartitionedResponse``."""

    additional_properties: dict[str, PartitionedPnlRow | None] = field(factory=dict)

    EXTRA = Object("PartitionedPnlRow")


@define(kw_only=True, repr=False)
class PartitionedPnl(OpenModel):
    """IBKR's ``pnlPartitionedResponse``."""

    upnl: PartitionedPnlRows | None | Unset = UNSET

    WIRE = Wire({"upnl": ("upnl", Object("PartitionedPnlRows"))})
