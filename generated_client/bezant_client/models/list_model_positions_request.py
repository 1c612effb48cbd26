"""Part of ``POST /v1/api/fa/model/positions body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .list_model_positions_request_sort_direction import ListModelPositionsRequestSortDirection
    from .list_model_positions_request_sort_field import ListModelPositionsRequestSortField


@define(kw_only=True, repr=False)
class ListModelPositionsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/positions body``."""

    limit: int | Unset = UNSET
    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    sort_direction: ListModelPositionsRequestSortDirection | Unset = UNSET
    sort_field: ListModelPositionsRequestSortField | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "limit": ("limit", INT),
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "sortDirection": ("sort_direction", Enumerated("ListModelPositionsRequestSortDirection")),
        "sortField": ("sort_field", Enumerated("ListModelPositionsRequestSortField")),
        "subscriptionKey": ("subscription_key", TEXT),
    }
