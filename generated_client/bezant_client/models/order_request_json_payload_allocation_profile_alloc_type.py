"""``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OrderRequestJsonPayloadAllocationProfileAllocType(StrEnum):
    """``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SHARE = "SHARE"
    CASH = "CASH"

    @classmethod
    def _missing_(cls, value: object) -> OrderRequestJsonPayloadAllocationProfileAllocType | None:
        return undeclared(cls, value, str)
