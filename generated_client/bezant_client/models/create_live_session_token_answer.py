"""Part of ``POST /v1/api/oauth/live_session_token 200``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateLiveSessionTokenAnswer(OpenModel):
    """Part of ``POST /v1/api/oauth/live_session_token 200``."""

    live_session_token_expiration: int | None | Unset = UNSET
    live_session_token_signature: str | None | Unset = UNSET
    diffie_hellman_response: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "live_session_token_expiration": ("live_session_token_expiration", INT),
            "live_session_token_signature": ("live_session_token_signature", TEXT),
            "diffie_hellman_response": ("diffie_hellman_response", TEXT),
        }
    )
