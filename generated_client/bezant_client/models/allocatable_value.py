"""IBKR's ``AllocatableValue``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AllocatableValue(OpenModel):
    """IBKR's ``AllocatableValue``."""

    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"key": ("key", TEXT), "value": ("value", TEXT)}
