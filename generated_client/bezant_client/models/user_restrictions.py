"""IBKR's ``UserRestrictions``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UserRestrictions(OpenModel):
    """IBKR's ``UserRestrictions``."""

    status: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    restriction_ids: list[int] | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "userName": ("user_name", TEXT),
            "restrictionIds": ("restriction_ids", ListOf(INT)),
        }
    )
