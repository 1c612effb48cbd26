"""IBKR's ``StatusResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_data import FileData


@define(kw_only=True, repr=False)
class StatusResponse(OpenModel):
    """IBKR's ``StatusResponse``."""

    date_submitted: str | None | Unset = UNSET
    file_data: FileData | None | Unset = UNSET
    request_id: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "dateSubmitted": ("date_submitted", TEXT),
        "fileData": ("file_data", Object("FileData")),
        "requestId": ("request_id", INT),
    }
