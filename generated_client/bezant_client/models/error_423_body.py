"""Part of ``error 423 status``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Error423Body(OpenModel):
    """Part of ``error 423 status``."""

    status: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"status": ("status", TEXT)}
