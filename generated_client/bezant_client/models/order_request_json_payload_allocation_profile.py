"""``jsonPayload/allocation_profile`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import OrderAllocation


class OrderRequestJsonPayloadAllocationProfileAllocType(OpenStrEnum):
    """``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``."""

    SHARE = "SHARE"
    CASH = "CASH"


@define(kw_only=True, repr=False)
class OrderRequestJsonPayloadAllocationProfile(OpenModel):
    """``jsonPayload/allocation_profile`` of IBKR's ``singleOrderSubmissionRequest``."""

    alloc_type: OrderRequestJsonPayloadAllocationProfileAllocType | Unset = UNSET
    allocations: list[OrderAllocation] | Unset = UNSET

    WIRE = Wire(
        {
            "alloc_type": ("alloc_type", Enumerated("OrderRequestJsonPayloadAllocationProfileAllocType")),
            "allocations": ("allocations", ListOf(Object("OrderAllocation"))),
        }
    )
