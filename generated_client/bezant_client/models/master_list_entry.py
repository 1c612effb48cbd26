"""IBKR's ``MasterListEntry``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class MasterListEntry(OpenModel):
    """IBKR's ``MasterListEntry``."""

    list_id: int | None | Unset = UNSET
    by_operator: bool | None | Unset = UNSET

    WIRE = Wire({"listId": ("list_id", INT), "byOperator": ("by_operator", BOOL)})
