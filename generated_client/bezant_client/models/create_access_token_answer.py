"""Part of ``POST /v1/api/oauth/access_token 200``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateAccessTokenAnswer(OpenModel):
    """Part of ``POST /v1/api/oauth/access_token 200``."""

    oauth_token: str | None | Unset = UNSET
    oauth_token_secret: str | None | Unset = UNSET
    is_paper: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "oauth_token": ("oauth_token", TEXT),
            "oauth_token_secret": ("oauth_token_secret", TEXT),
            "is_paper": ("is_paper", BOOL),
        }
    )
