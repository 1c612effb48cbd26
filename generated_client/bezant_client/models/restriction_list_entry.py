"""IBKR's ``ListEntry``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RestrictionListEntryParams


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
