"""Part of ``POST /v1/api/oauth/request_token 200``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateRequestTokenAnswer(OpenModel):
    """Part of ``POST /v1/api/oauth/request_token 200``."""

    oauth_token: str | None | Unset = UNSET

    WIRE = Wire({"oauth_token": ("oauth_token", TEXT)})
