"""Part of ``POST /v1/api/fa/model/positions body/sortDirection``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListModelPositionsRequestSortDirection(OpenStrEnum):
    """Part of ``POST /v1/api/fa/model/positions body/sortDirection``."""

    ASC = "ASC"
    DESC = "DESC"
