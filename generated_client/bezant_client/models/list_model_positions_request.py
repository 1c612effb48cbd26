"""Part of ``POST /v1/api/fa/model/positions body``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ListModelPositionsRequestSortDirection(OpenStrEnum):
    """Part of ``POST /v1/api/fa/model/positions body/sortDirection``."""

    ASC = "ASC"
    DESC = "DESC"


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


@define(kw_only=True, repr=False)
class ListModelPositionsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/positions body``."""

    limit: int | Unset = UNSET
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    sort_direction: ListModelPositionsRequestSortDirection | Unset = UNSET
    sort_field: ListModelPositionsRequestSortField | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE = Wire(
        {
            "limit": ("limit", INT),
            "model": ("model", TEXT),
            "reqID": ("req_id", INT),
            "sortDirection": ("sort_direction", Enumerated("ListModelPositionsRequestSortDirection")),
            "sortField": ("sort_field", Enumerated("ListModelPositionsRequestSortField")),
            "subscriptionKey": ("subscription_key", TEXT),
        }
    )
