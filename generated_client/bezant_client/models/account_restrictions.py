"""IBKR's ``AccountRestrictions``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountRestrictions(OpenModel):
    """IBKR's ``AccountRestrictions``."""

    status: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    restriction_ids: list[int] | None | Unset = UNSET

    WIRE = Wire(
        {
            "status": ("status", TEXT),
            "accountId": ("account_id", TEXT),
            "restrictionIds": ("restriction_ids", ListOf(INT)),
        }
    )
