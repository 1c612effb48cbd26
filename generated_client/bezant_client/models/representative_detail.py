"""IBKR's ``RepresentativeDetail``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RepresentativeDetail(OpenModel):
    """IBKR's ``RepresentativeDetail``."""

    percentage: int | Unset = UNSET
    representative_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"percentage": ("percentage", INT), "representativeId": ("representative_id", TEXT)}
