"""Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addDescription``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class ListAlgosAddDescription(OpenIntEnum):
    """Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addDescription``."""

    VALUE_0 = 0
    VALUE_1 = 1
