"""``jsonPayload/allocation_profile`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_allocation import OrderAllocation
    from .order_request_json_payload_allocation_profile_alloc_type import (
        OrderRequestJsonPayloadAllocationProfileAllocType,
    )


@define(kw_only=True, repr=False)
class OrderRequestJsonPayloadAllocationProfile(OpenModel):
    """``jsonPayload/allocation_profile`` of IBKR's ``singleOrderSubmissionRequest``."""

    alloc_type: OrderRequestJsonPayloadAllocationProfileAllocType | Unset = UNSET
    allocations: list[OrderAllocation] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "alloc_type": ("alloc_type", Enumerated("OrderRequestJsonPayloadAllocationProfileAllocType")),
        "allocations": ("allocations", ListOf(Object("OrderAllocation"))),
    }
