"""``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class OrderRequestJsonPayloadAllocationProfileAllocType(OpenStrEnum):
    """``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``."""

    SHARE = "SHARE"
    CASH = "CASH"
