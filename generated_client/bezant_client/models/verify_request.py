"""IBKR's ``VerifyRequest``."""

from __future__ import annotations

from ..declare import INT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class VerifyRequest(OpenModel):
    """IBKR's ``VerifyRequest``."""

    payload: str
    request_id: int
    user_name: str

    WIRE = Wire({"payload": ("payload", TEXT), "requestId": ("request_id", INT), "userName": ("user_name", TEXT)})
