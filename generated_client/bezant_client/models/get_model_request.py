"""Part of ``POST /v1/api/fa/model/summary body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetModelRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/summary body``."""

    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_key: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "subscriptionKey": ("subscription_key", TEXT),
    }
