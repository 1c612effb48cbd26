"""``client_status`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RegisteredClientClientStatus(StrEnum):
    """``client_status`` of IBKR's ``RegisteredClient``. A value that is not listed becomes a member named ``UNDECLARED``."""

    REQUESTED = "REQUESTED"
    ACTIVE = "ACTIVE"
    REVOKED = "REVOKED"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def _missing_(cls, value: object) -> RegisteredClientClientStatus | None:
        return undeclared(cls, value, str)
