"""Part of ``POST /v1/api/fa/model/positions body/sortField``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ListModelPositionsRequestSortField(StrEnum):
    """Part of ``POST /v1/api/fa/model/positions body/sortField``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACTL = "actl"
    ACTL_RANGE_MAX = "actlRangeMax"
    ACTL_RANGE_MIN = "actlRangeMin"
    CCY = "ccy"
    CID = "cid"
    DLV = "dlv"
    INSTR_IMBALANCE = "instrImbalance"
    INSTRUMENT = "instrument"
    MISMATCH_TYPE = "mismatchType"
    MV = "mv"
    POSITION = "position"
    TARGET = "target"

    @classmethod
    def _missing_(cls, value: object) -> ListModelPositionsRequestSortField | None:
        return undeclared(cls, value, str)
