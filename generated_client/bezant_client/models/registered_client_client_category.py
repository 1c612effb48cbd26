"""``client_category`` of IBKR's ``RegisteredClient``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class RegisteredClientClientCategory(OpenStrEnum):
    """``client_category`` of IBKR's ``RegisteredClient``."""

    DIRECT = "DIRECT"
    THIRD_PARTY = "THIRD_PARTY"
    AI_AGENT = "AI_AGENT"
