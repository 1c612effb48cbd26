"""IBKR's ``CreateSessionResponse``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateSessionResponse(OpenModel):
    """IBKR's ``CreateSessionResponse``."""

    access_token: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    token_type: str | None | Unset = UNSET

    WIRE = Wire(
        {"access_token": ("access_token", TEXT), "active": ("active", BOOL), "token_type": ("token_type", TEXT)}
    )
