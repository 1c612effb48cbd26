"""IBKR's ``WatchlistRow``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, OneOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class WatchlistRow(OpenModel):
    """IBKR's ``WatchlistRow``."""

    c: int | str | Unset = UNSET
    h: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"C": ("c", OneOf(INT, TEXT)), "H": ("h", TEXT)}
