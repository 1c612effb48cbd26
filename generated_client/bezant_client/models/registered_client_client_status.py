"""``client_status`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RegisteredClientClientStatus(OpenStrEnum):
    """``client_status`` of IBKR's ``RegisteredClient``."""

    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    REVOKED = "REVOKED"
    UNKNOWN = "UNKNOWN"
