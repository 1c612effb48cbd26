"""Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addParams``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class ListAlgosAddParams(OpenIntEnum):
    """Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addParams``."""

    VALUE_0 = 0
    VALUE_1 = 1
