"""IBKR's ``RepDetail``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RepDetail(OpenModel):
    """IBKR's ``RepDetail``."""

    percentage: int | Unset = UNSET
    rep_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"percentage": ("percentage", INT), "repId": ("rep_id", TEXT)}
