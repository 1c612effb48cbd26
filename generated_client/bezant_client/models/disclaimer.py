"""IBKR's ``disclaimerInfo``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Disclaimer(OpenModel):
    """IBKR's ``disclaimerInfo``."""

    dt: str | None | Unset = UNSET
    fc: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"DT": ("dt", TEXT), "FC": ("fc", TEXT)}
