"""``equity`` of IBKR's ``orderPreview``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderPreviewEquity(OpenModel):
    """``equity`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)}
