"""IBKR's ``TaskActionResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class TaskActionResponse(OpenModel):
    """IBKR's ``TaskActionResponse``."""

    account_id: str | None | Unset = UNSET
    form_number: int | None | Unset = UNSET
    status: str | None | Unset = UNSET
    message: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "formNumber": ("form_number", INT),
            "status": ("status", TEXT),
            "message": ("message", TEXT),
        }
    )
