"""IBKR's ``ModelPositionTarget``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, INT


@define(kw_only=True, repr=False)
class ModelPositionTarget(OpenModel):
    """IBKR's ``ModelPositionTarget``."""

    conid: int
    target: float

    WIRE: ClassVar[Wire] = {"conid": ("conid", INT), "target": ("target", FLOAT)}
