"""``action`` of IBKR's ``Service``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ServiceAction(StrEnum):
    """``action`` of IBKR's ``Service``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ADD = "ADD"
    REMOVE = "REMOVE"

    @classmethod
    def _missing_(cls, value: object) -> ServiceAction | None:
        return undeclared(cls, value, str)
