"""IBKR's ``ComboLeg``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ComboLeg(OpenModel):
    """IBKR's ``ComboLeg``."""

    conid: str | None | Unset = UNSET
    ratio: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"conid": ("conid", TEXT), "ratio": ("ratio", INT)}
