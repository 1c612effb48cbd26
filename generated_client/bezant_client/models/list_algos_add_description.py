"""Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addDescription``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class ListAlgosAddDescription(IntEnum):
    """Part of ``GET /v1/api/iserver/contract/{conid}/algos ?addDescription``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = 0
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> ListAlgosAddDescription | None:
        return undeclared(cls, value, int)
