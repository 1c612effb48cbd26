"""``client_type`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RegisteredClientClientType(StrEnum):
    """``client_type`` of IBKR's ``RegisteredClient``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CONFIDENTIAL = "CONFIDENTIAL"
    PUBLIC = "PUBLIC"
    TEST = "TEST"

    @classmethod
    def _missing_(cls, value: object) -> RegisteredClientClientType | None:
        return undeclared(cls, value, str)
