"""``client_type`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RegisteredClientClientType(OpenStrEnum):
    """``client_type`` of IBKR's ``RegisteredClient``."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
    TEST = "TEST"
