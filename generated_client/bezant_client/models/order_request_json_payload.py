"""``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_request_json_payload_allocation_profile import OrderRequestJsonPayloadAllocationProfile


@define(kw_only=True, repr=False)
class OrderRequestJsonPayload(OpenModel):
    """``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

    allocation_profile: OrderRequestJsonPayloadAllocationProfile | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "allocation_profile": ("allocation_profile", Object("OrderRequestJsonPayloadAllocationProfile"))
    }
