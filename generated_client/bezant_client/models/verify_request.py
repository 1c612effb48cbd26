"""IBKR's ``VerifyRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)


@define(kw_only=True, repr=False)
class VerifyRequest(Model["Any"]):
    """IBKR's ``VerifyRequest``."""

    payload: str
    request_id: int
    user_name: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "payload": ("payload", TEXT),
        "requestId": ("request_id", INT),
        "userName": ("user_name", TEXT),
    }
