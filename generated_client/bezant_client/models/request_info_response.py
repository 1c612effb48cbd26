"""IBKR's ``RequestInfoResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RequestInfoResponse(OpenModel):
    """IBKR's ``RequestInfoResponse``."""

    executed_at: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"executedAt": ("executed_at", TEXT), "requestId": ("request_id", INT)}
