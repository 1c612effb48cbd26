"""IBKR's ``RestrictionScope``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    ListOf,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class RestrictionScope(OpenModel):
    """IBKR's ``RestrictionScope``."""

    status: str | None | Unset = UNSET
    restriction_id: int | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    account_ids: list[str] | None | Unset = UNSET
    truncated: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "restrictionId": ("restriction_id", INT),
            "scope": ("scope", TEXT),
            "accountIds": ("account_ids", OneOf(ListOf(TEXT), NULL)),
            "truncated": ("truncated", OneOf(BOOL, NULL)),
        }
    )
