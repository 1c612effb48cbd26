"""IBKR's ``InvalidArgument``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvalidArgument(OpenModel):
    """IBKR's ``InvalidArgument``."""

    description: str | None | Unset = UNSET
    field_value: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"description": ("description", TEXT), "field": ("field_value", TEXT)}
