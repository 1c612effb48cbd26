"""Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PositionsRefreshed(OpenModel):
    """Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

    message: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"message": ("message", TEXT)}
