"""Part of ``GET /v1/api/iserver/marketdata/unsubscribeall 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllUnsubscribed(OpenModel):
    """Part of ``GET /v1/api/iserver/marketdata/unsubscribeall 200``."""

    unsubscribed: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"unsubscribed": ("unsubscribed", BOOL)}
