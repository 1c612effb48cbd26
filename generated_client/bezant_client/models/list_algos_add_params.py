"""Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addParams``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class ListAlgosAddParams(IntEnum):
    """Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addParams``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> ListAlgosAddParams | None:
        return undeclared(cls, value, int)
