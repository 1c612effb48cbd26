"""``client_category`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RegisteredClientClientCategory(StrEnum):
    """``client_category`` of IBKR's ``RegisteredClient``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DIRECT = "DIRECT"
    THIRD_PARTY = "THIRD_PARTY"
    AI_AGENT = "AI_AGENT"

    @classmethod
    def _missing_(cls, value: object) -> RegisteredClientClientCategory | None:
        return undeclared(cls, value, str)
