"""``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import OrderRequestJsonPayloadAllocationProfile


@define(kw_only=True, repr=False)
class OrderRequestJsonPayload(OpenModel):
    """``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

    allocation_profile: OrderRequestJsonPayloadAllocationProfile | Unset = UNSET

    WIRE = Wire({"allocation_profile": ("allocation_profile", Object("OrderRequestJsonPayloadAllocationProfile"))})
