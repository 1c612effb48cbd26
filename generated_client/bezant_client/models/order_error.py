"""IBKR's ``orderSubmitError``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderError(OpenModel):
    """IBKR's ``orderSubmitError``."""

    error: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"error": ("error", TEXT)}
