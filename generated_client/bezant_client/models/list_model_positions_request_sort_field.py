"""Part of ``POST /v1/api/fa/model/positions body/sortField``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ListModelPositionsRequestSortField(OpenStrEnum):
    """Part of ``POST /v1/api/fa/model/positions body/sortField``."""

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
