"""IBKR's ``RestrictionListDetails``."""

from __future__ import annotations

from ..declare import (
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    MapModel,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class RestrictionListEntry(OpenModel):
    """IBKR's ``ListEntry``."""

    id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    params: RestrictionListEntryParams | None | Unset = UNSET

    WIRE = Wire(
        {
            "id": ("id", INT),
            "type": ("type_", TEXT),
            "createdAt": ("created_at", INT),
            "params": ("params", Object("RestrictionListEntryParams")),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class RestrictionListEntryParams(MapModel["str | None"]):
    """``params`` of IBKR's ``ListEntry``."""

    additional_properties: dict[str, str | None] = field(factory=dict)

    EXTRA = TEXT


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
