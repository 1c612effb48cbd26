"""Part of ``POST /v1/api/fa/model/submit-transfers 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubmitModelOrdersAnswer(OpenModel):
    """Part of ``POST /v1/api/fa/model/submit-transfers 200``."""

    req_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"reqID": ("req_id", INT), "success": ("success", BOOL)}
