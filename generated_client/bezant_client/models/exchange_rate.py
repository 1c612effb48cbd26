"""Part of ``GET /v1/api/iserver/exchangerate 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ExchangeRate(OpenModel):
    """Part of ``GET /v1/api/iserver/exchangerate 200``."""

    rate: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"rate": ("rate", FLOAT)}
