"""Part of ``POST /v1/api/fa/fa-preset/save 200``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SaveModelPresetsAnswer(OpenModel):
    """Part of ``POST /v1/api/fa/fa-preset/save 200``."""

    error: str | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", TEXT),
            "reqID": ("req_id", INT),
            "subscriptionStatus": ("subscription_status", INT),
            "success": ("success", BOOL),
        }
    )
