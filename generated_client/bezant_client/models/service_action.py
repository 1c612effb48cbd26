"""``action`` of IBKR's ``Service``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ServiceAction(OpenStrEnum):
    """``action`` of IBKR's ``Service``."""

    ADD = "ADD"
    REMOVE = "REMOVE"
