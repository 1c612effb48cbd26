"""IBKR's ``CSVResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CSVResponse(OpenModel):
    """IBKR's ``CSVResponse``."""

    message: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "message": ("message", TEXT),
        "requestId": ("request_id", INT),
        "success": ("success", BOOL),
    }
