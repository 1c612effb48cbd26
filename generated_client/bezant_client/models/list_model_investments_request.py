"""Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListModelInvestmentsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_status: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "subscriptionStatus": ("subscription_status", INT),
    }
