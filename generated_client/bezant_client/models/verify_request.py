"""IBKR's ``VerifyRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT


@define(kw_only=True, repr=False)
class VerifyRequest(OpenModel):
    """IBKR's ``VerifyRequest``."""

    payload: str
    request_id: int
    user_name: str

    WIRE: ClassVar[Wire] = {
        "payload": ("payload", TEXT),
        "requestId": ("request_id", INT),
        "userName": ("user_name", TEXT),
    }
