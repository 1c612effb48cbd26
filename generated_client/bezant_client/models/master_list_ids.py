"""IBKR's ``MasterListIds``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class MasterListEntry(OpenModel):
    """IBKR's ``MasterListEntry``."""

    list_id: int | None | Unset = UNSET
    by_operator: bool | None | Unset = UNSET

    WIRE = Wire({"listId": ("list_id", INT), "byOperator": ("by_operator", BOOL)})


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
