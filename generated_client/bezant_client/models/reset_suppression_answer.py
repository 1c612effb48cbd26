"""Part of ``POST /v1/api/iserver/questions/suppress/reset 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ResetSuppressionAnswer(OpenModel):
    """Part of ``POST /v1/api/iserver/questions/suppress/reset 200``."""

    status: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"status": ("status", TEXT)}
