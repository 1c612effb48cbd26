"""``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_request_json_payload_allocation_profile import (
        OrderRequestJsonPayloadAllocationProfile,
    )


@define(kw_only=True, repr=False)
class OrderRequestJsonPayload(Model["Any"]):
    """``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

    allocation_profile: OrderRequestJsonPayloadAllocationProfile | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "allocation_profile": ("allocation_profile", Object("OrderRequestJsonPayloadAllocationProfile")),
    }
