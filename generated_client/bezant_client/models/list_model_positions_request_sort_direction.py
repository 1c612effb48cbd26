"""Part of ``POST /v1/api/fa/model/positions body/sortDirection``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListModelPositionsRequestSortDirection(StrEnum):
    """Part of ``POST /v1/api/fa/model/positions body/sortDirection``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ASC = "ASC"
    DESC = "DESC"

    @classmethod
    def _missing_(cls, value: object) -> ListModelPositionsRequestSortDirection | None:
        return undeclared(cls, value, str)
