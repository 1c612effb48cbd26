"""IBKR's ``RestrictionListDetails``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RestrictionListEntry


@define(kw_only=True, repr=False)
class RestrictionListDetails(OpenModel):
    """IBKR's ``RestrictionListDetails``."""

    status: str | None | Unset = UNSET
    list_id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    entries: list[RestrictionListEntry] | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "listId": ("list_id", INT),
            "type": ("type_", TEXT),
            "name": ("name", TEXT),
            "description": ("description", OneOf(TEXT, NULL)),
            "entries": ("entries", ListOf(Object("RestrictionListEntry"))),
        }
    )
