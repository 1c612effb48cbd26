"""IBKR's ``StatusResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import FileData


@define(kw_only=True, repr=False)
class StatusResponse(OpenModel):
    """IBKR's ``StatusResponse``."""

    date_submitted: str | None | Unset = UNSET
    file_data: FileData | None | Unset = UNSET
    request_id: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "dateSubmitted": ("date_submitted", TEXT),
            "fileData": ("file_data", Object("FileData")),
            "requestId": ("request_id", INT),
        }
    )
