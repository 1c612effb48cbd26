"""IBKR's ``BondFilterOption``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BondFilterOption(OpenModel):
    """IBKR's ``BondFilterOption``."""

    text: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"text": ("text", TEXT), "value": ("value", TEXT)}
