"""``amount`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderPreviewAmount(OpenModel):
    """``amount`` of IBKR's ``orderPreview``."""

    amount: str | None | Unset = UNSET
    commission: str | None | Unset = UNSET
    total: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"amount": ("amount", TEXT), "commission": ("commission", TEXT), "total": ("total", TEXT)}
