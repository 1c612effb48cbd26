"""Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UnsubscribeRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

    conid: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"conid": ("conid", INT)}
