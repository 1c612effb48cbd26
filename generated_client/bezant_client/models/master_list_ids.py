"""IBKR's ``MasterListIds``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import MasterListEntry


@define(kw_only=True, repr=False)
class MasterListIds(OpenModel):
    """IBKR's ``MasterListIds``."""

    status: str | None | Unset = UNSET
    master_user_name: str | None | Unset = UNSET
    lists: list[MasterListEntry] | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "masterUserName": ("master_user_name", TEXT),
            "lists": ("lists", ListOf(Object("MasterListEntry"))),
        }
    )
