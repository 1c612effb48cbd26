"""Part of ``GET /gw/api/v1/accounts/{accountId}/tasks ?type``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListTasksType(StrEnum):
    """Part of ``GET /gw/api/v1/accounts/{accountId}/tasks ?type``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PENDING = "pending"
    REGISTRATION = "registration"

    @classmethod
    def _missing_(cls, value: object) -> ListTasksType | None:
        return undeclared(cls, value, str)
