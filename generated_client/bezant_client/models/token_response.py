"""IBKR's ``TokenResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TokenResponse(OpenModel):
    """IBKR's ``TokenResponse``."""

    access_token: str | None | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    id_token: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    token_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "access_token": ("access_token", TEXT),
            "expires_in": ("expires_in", INT),
            "id_token": ("id_token", TEXT),
            "refresh_token": ("refresh_token", TEXT),
            "scope": ("scope", TEXT),
            "token_type": ("token_type", TEXT),
        }
    )
