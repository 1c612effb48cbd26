"""IBKR's ``Reauthentication``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Reauthentication(OpenModel):
    """IBKR's ``Reauthentication``."""

    message: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"message": ("message", TEXT)}
