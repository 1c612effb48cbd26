"""Part of ``POST /v1/api/fa/model/list body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListModelsRequest(OpenModel):
    """Part of ``POST /v1/api/fa/model/list body``."""

    req_id: int
    subscription_key: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"reqID": ("req_id", INT), "subscriptionKey": ("subscription_key", TEXT)}
